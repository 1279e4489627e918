package org.shuhari.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Samples;
import org.shuhari.support.Shuhari;
import org.shuhari.support.Workplace;

@ExtendWith(Shuhari.class)
@DisplayName("The coach's pace")
class PaceIT {

    private final Organisation organisation;
    private UUID unit;
    private Person coach;

    PaceIT(Organisation organisation) {
        this.organisation = organisation;
    }

    @BeforeEach
    void team() {
        unit = organisation.unit("Paced");
        coach = organisation.coach(unit);
    }

    @Test
    @DisplayName("is empty before anything was said or asked")
    void nothing() {
        JsonObject pace = pace(coach);

        assertThat(pace.get("minutesPerDay")).isEqualTo(JsonValue.NULL);
        assertThat(pace.get("minutesPerRequest")).isEqualTo(JsonValue.NULL);
        assertThat(pace.get("medianMinutes")).isEqualTo(JsonValue.NULL);
        assertThat(pace.getInt("waiting")).isZero();
        assertThat(pace.getInt("longestWaitDays")).isZero();
    }

    @Test
    @DisplayName("divides the minutes of a day by those who wait, and knows the longest wait and the arrivals")
    void pace() {
        String older = asks();
        asks();
        organisation.update(
                "update sign_off_request set requested_at = ? where id = ?",
                OffsetDateTime.now(ZoneOffset.UTC).minusDays(2),
                UUID.fromString(older));
        assertThat(coach.client()
                        .put("/coach/pace", "{\"minutesPerDay\":45,\"atOnce\":12}")
                        .status())
                .isEqualTo(200);
        coach.client().put("/coach/pace", "{\"minutesPerDay\":30}");

        JsonObject pace = pace(coach);

        assertThat(pace.getInt("minutesPerDay")).isEqualTo(30);
        assertThat(pace.getInt("atOnce")).isEqualTo(12);
        assertThat(pace.getInt("waiting")).isEqualTo(2);
        assertThat(pace.getInt("minutesPerRequest")).isEqualTo(15);
        assertThat(pace.getInt("longestWaitDays")).isEqualTo(2);
        assertThat(pace.getJsonNumber("arrivalsPerDay").doubleValue()).isEqualTo(0.1);
    }

    @Test
    @DisplayName("has a median from opening the review to deciding; coming back after more than an hour begins anew")
    void median() {
        UUID first = UUID.fromString(asks());
        UUID second = UUID.fromString(asks());
        for (UUID request : List.of(first, second)) {
            coach.client().get("/sign-off-requests/" + request);
            opened(request, 6);
        }
        coach.client().get("/sign-off-requests/" + first);
        opened(second, 200);
        coach.client().get("/sign-off-requests/" + second);
        opened(second, 10);
        for (UUID request : List.of(first, second)) {
            assertThat(coach.client()
                            .post("/sign-off-requests/" + request + "/decision", Workplace.mastered())
                            .status())
                    .isEqualTo(201);
        }

        assertThat(pace(coach).getJsonNumber("medianMinutes").doubleValue()).isBetween(8.0, 9.0);
        assertThat(organisation.number("select count(*) from review_opening where coach_id = ?", coach.id()))
                .isEqualTo(2);
    }

    private void opened(UUID request, int minutesAgo) {
        organisation.update(
                "update review_opening set opened_at = ? where request_id = ?",
                OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(minutesAgo),
                request);
    }

    @Test
    @DisplayName(
            "is for coaches, each for oneself; minutes are whole and from 1 to 1440, requests at a time from 1 to 999")
    void refused() {
        Person learner = organisation.employee(unit);
        assertThat(learner.client().get("/coach/pace").status()).isEqualTo(403);
        assertThat(learner.client().put("/coach/pace", "{\"minutesPerDay\":30}").status())
                .isEqualTo(403);
        for (String body : List.of(
                "{}",
                "{\"minutesPerDay\":0}",
                "{\"minutesPerDay\":1441}",
                "{\"minutesPerDay\":2.5}",
                "{\"minutesPerDay\":30,\"atOnce\":0}",
                "{\"minutesPerDay\":30,\"atOnce\":1000}",
                "{\"minutesPerDay\":30,\"coach\":\"me\"}")) {
            assertThat(coach.client().put("/coach/pace", body).status())
                    .as(body)
                    .isEqualTo(422);
        }
        assertThat(pace(coach).get("minutesPerDay")).isEqualTo(JsonValue.NULL);
    }

    @Test
    @DisplayName("A learner sees how many requests of the same coaches came before; nobody else sees it")
    void placeInLine() {
        asks();
        UUID elsewhere = organisation.unit("Far");
        Samples.practise(organisation.employee(elsewhere), Workplace.SKILL, 2, organisation.coach(elsewhere));
        Person learner = organisation.employee(unit);
        String own = Workplace.asks(learner, coach, Samples.today());
        asks();

        JsonObject request = learner.client().get("/sign-off-requests/" + own).json();

        assertThat(request.getInt("ahead")).isEqualTo(1);
        assertThat(coach.client().get("/sign-off-requests/" + own).json().containsKey("ahead"))
                .isFalse();
    }

    private String asks() {
        return Workplace.asks(organisation.employee(unit), coach, Samples.today());
    }

    private static JsonObject pace(Person coach) {
        return coach.client().get("/coach/pace").json();
    }
}
