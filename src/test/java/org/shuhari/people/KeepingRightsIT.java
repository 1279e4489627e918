package org.shuhari.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Organisation.Person;

@DisplayName("HR alone keeps the people, and nobody the own rights")
class KeepingRightsIT extends KeptPeople {

    @Test
    @DisplayName("employees, coaches and administrators keep no records; nobody is told whether a person exists")
    void hrAlone() {
        Person employee = organisation.employee(team);
        Person coach = organisation.coach(team);
        Person admin = organisation.person(team, null, "EMPLOYEE;ADMIN");
        String assign = "{\"unit\": \"" + department + "\"}";

        for (Person who : List.of(employee, coach, admin)) {
            for (UUID whom : List.of(employee.id(), UUID.randomUUID())) {
                String person = "/people/" + whom;
                if (who != admin || whom.equals(employee.id())) {
                    assertThat(who.client().get(person).status()).isEqualTo(403);
                    assertThat(who.client()
                                    .patch(person, "{\"email\": \"a@b.example\"}")
                                    .status())
                            .isEqualTo(403);
                    assertThat(who.client()
                                    .put(person + "/leaving", "{\"on\": \"" + TODAY + "\"}")
                                    .status())
                            .isEqualTo(403);
                    assertThat(who.client().put(person + "/coach", "{}").status())
                            .isEqualTo(403);
                }
                assertThat(who.client().patch(person, "{\"name\": \"Max\"}").status())
                        .isEqualTo(403);
                assertThat(who.client().post(person + "/assignments", assign).status())
                        .isEqualTo(403);
                assertThat(who.client().post(person + "/absences", "{}").status())
                        .isEqualTo(403);
                assertThat(who.client().put(person + "/appointments/*", "{}").status())
                        .isEqualTo(403);
                assertThat(who.client()
                                .put(person + "/coaching-units/" + team, "{}")
                                .status())
                        .isEqualTo(403);
            }
            assertThat(who.client().get("/people/directory").status()).isEqualTo(403);
            assertThat(who.client().post("/people", "{}").status()).isEqualTo(403);
            assertThat(who.client().post("/units", "{}").status()).isEqualTo(403);
        }
        assertThat(hr.client().get("/people/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(hr.client().get("/people/nobody").status()).isEqualTo(404);
        assertThat(hr.client()
                        .post("/people/" + UUID.randomUUID() + "/assignments", assign)
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName(
            "what HR and administrators sign in with, their roles and leaving date are an administrator's to change")
    void keptByAdministrators() {
        Person colleague = organisation.person(team, "hr-partner", "EMPLOYEE;HR");
        Person admin = organisation.person(team, null, "EMPLOYEE;ADMIN");

        for (Person kept : List.of(colleague, admin)) {
            String person = "/people/" + kept.id();
            for (Answer refused : List.of(
                    hr.client().patch(person, "{\"email\": \"new@example.org\"}"),
                    hr.client().put(person + "/coach", "{}"),
                    hr.client().delete(person + "/coach"),
                    hr.client().put(person + "/leaving", "{\"on\": \"" + TODAY + "\"}"))) {
                assertThat(refused.status()).isEqualTo(403);
                assertThat(refused.problem()).isEqualTo("kept-by-administrators");
            }
            assertThat(hr.client().patch(person, "{\"name\": \"Sam Berg\"}").status())
                    .isEqualTo(200);
        }
        String mail = "m" + UUID.randomUUID() + "@example.org";
        assertThat(admin.client()
                        .patch("/people/" + colleague.id(), "{\"email\": \"" + mail + "\"}")
                        .json()
                        .getString("email"))
                .isEqualTo(mail);
        assertThat(admin.client()
                        .put("/people/" + colleague.id() + "/leaving", "{\"on\": \"" + TODAY.plusDays(9) + "\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("nobody changes the own roles, appointments, units to coach or leaving date")
    void notOnOneself() {
        Person both = organisation.person(team, null, "EMPLOYEE;COACH;HR");
        String self = "/people/" + both.id();

        for (Answer refused : List.of(
                both.client().put(self + "/appointments/*", "{}"),
                both.client().delete(self + "/appointments/*"),
                both.client().put(self + "/coaching-units/" + department, "{}"),
                both.client().delete(self + "/coaching-units/" + department),
                both.client().put(self + "/coach", "{}"),
                both.client().delete(self + "/coach"),
                both.client().put(self + "/leaving", "{\"on\": \"" + TODAY + "\"}"))) {
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.problem()).isEqualTo("own-rights");
        }
    }
}
