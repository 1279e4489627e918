package org.shuhari.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuhari.signoff.Gemba.CRITERIA;
import static org.shuhari.signoff.Gemba.SKILL;
import static org.shuhari.signoff.Gemba.mastered;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Shuhari;

@ExtendWith(Shuhari.class)
@DisplayName("Asking, deciding and revoking over the contract")
class SignOffIT {

    private Organisation organisation;
    private Gemba gemba;

    @BeforeEach
    void team(Organisation made) {
        organisation = made;
        gemba = new Gemba(made);
    }

    @Test
    @DisplayName("R4: asking needs complete evidence; the refusal says what is missing")
    void incomplete() {
        gemba.practised(SKILL, 1, false);

        Answer answer = gemba.ask();

        assertThat(answer.problem()).isEqualTo("evidence-incomplete");
        assertThat(answer.json().getJsonArray("missing").toString()).contains("practice", "observation");
        assertThat(gemba.ask("{\"skill\":\"seeing-waste\"}").problem()).isEqualTo("skill-locked");
    }

    @Test
    @DisplayName("R4, R12: asking again while one waits gives that one back; so does the same id")
    void askingAgain() {
        gemba.practisedEnough();
        String id = UUID.randomUUID().toString();
        String json = "{\"id\":\"" + id + "\",\"skill\":\"" + SKILL + "\"}";

        assertThat(gemba.ask(json).status()).isEqualTo(201);
        assertThat(gemba.ask(json).status()).isEqualTo(200);
        assertThat(gemba.ask().json().getString("id")).isEqualTo(id);
        assertThat(gemba.ask("{\"id\":\"" + id + "\",\"skill\":\"seeing-waste\"}")
                        .problem())
                .isEqualTo("request-differs");
        assertThat(gemba.state(SKILL)).isEqualTo("awaiting-sign-off");
    }

    @Test
    @DisplayName("R12: a request is known again also when the coach it wishes for has left meanwhile")
    void askingAgainForOneWhoLeft() {
        gemba.practisedEnough();
        Person wished = organisation.coach(gemba.unit);
        String json =
                "{\"id\":\"" + UUID.randomUUID() + "\",\"skill\":\"" + SKILL + "\",\"coach\":\"" + wished.id() + "\"}";
        assertThat(gemba.ask(json).status()).isEqualTo(201);

        organisation.update(
                "update employee set left_on = ? where id = ?",
                LocalDate.now(ZoneOffset.UTC).minusDays(1),
                wished.id());

        assertThat(gemba.ask(json).status()).isEqualTo(200);
        assertThat(gemba.ask("{\"skill\":\"" + SKILL + "\",\"coach\":\"" + wished.id() + "\"}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("R4: twelve askings at once make one request")
    void askingAtOnce() throws Exception {
        gemba.practisedEnough();

        List<Answer> answers = atOnce(IntStream.range(0, 12)
                .<Callable<Answer>>mapToObj(i -> () -> gemba.ask())
                .toList());

        assertThat(answers).filteredOn(a -> a.status() == 201).hasSize(1);
        assertThat(answers).filteredOn(a -> a.status() == 200).hasSize(11);
        assertThat(answers)
                .extracting(a -> a.json().getString("id"))
                .containsOnly(answers.get(0).json().getString("id"));
    }

    @Test
    @DisplayName("R4: a wish names a colleague; an unknown one, or oneself, is asked for again")
    void wish() {
        gemba.practisedEnough();

        assertThat(violation(gemba.ask("{\"skill\":\"" + SKILL + "\",\"coach\":\"" + UUID.randomUUID() + "\"}")))
                .isEqualTo("coach");
        assertThat(violation(gemba.ask("{\"skill\":\"" + SKILL + "\",\"coach\":\"" + gemba.learner.id() + "\"}")))
                .isEqualTo("coach");
        assertThat(gemba.ask("{\"skill\":\"" + SKILL + "\",\"coach\":\"" + gemba.coach.id() + "\"}")
                        .json()
                        .getString("coach"))
                .isEqualTo(gemba.coach.id().toString());
    }

    @Test
    @DisplayName("R6: the queue holds what a coach may decide, with learner, unit and wait")
    void queue() {
        gemba.practisedEnough();
        String request = gemba.asked();

        JsonObject row = gemba.coach
                .client()
                .get("/sign-off-requests?state=waiting&coach=me")
                .array()
                .getJsonObject(0);

        assertThat(row.getString("id")).isEqualTo(request);
        assertThat(row.getJsonObject("employee").getString("name")).isEqualTo(gemba.learner.name());
        assertThat(row.getString("unit")).isEqualTo("Team");
        assertThat(row.getString("state")).isEqualTo("waiting");
        assertThat(gemba.learner.client().get("/sign-off-requests?coach=me").array())
                .isEmpty();
        assertThat(stranger().client().get("/sign-off-requests?coach=me").array())
                .isEmpty();
    }

    @Test
    @DisplayName("R8: confirming opens the next skills at once, and says which")
    void unlocks() {
        gemba.practisedEnough();
        assertThat(gemba.state("seeing-waste")).isEqualTo("locked");

        Answer answer = gemba.confirms(gemba.coach, gemba.asked());

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().getString("state")).isEqualTo("mastered");
        assertThat(answer.json().getJsonArray("unlocked").toString()).contains("seeing-waste");
        assertThat(answer.json().getJsonObject("signOff").getString("basis")).isEqualTo("appointed");
        assertThat(gemba.state(SKILL)).isEqualTo("mastered");
        assertThat(gemba.state("seeing-waste")).isEqualTo("open");
    }

    @Test
    @DisplayName("R5: mastery needs every criterion, \"not yet\" a next step, both of the pinned version")
    void decisionNeeds() {
        gemba.practisedEnough();
        String path = "/sign-off-requests/" + gemba.asked() + "/decision";

        assertThat(violation(gemba.coach.client().post(path, mastered(CRITERIA.subList(0, 4)))))
                .isEqualTo("criteria");
        assertThat(violation(gemba.coach.client().post(path, "{\"decision\":\"not-yet\",\"criteria\":[]}")))
                .isEqualTo("nextStep");
        assertThat(gemba.coach
                        .client()
                        .post(path, "{\"decision\":\"maybe\",\"criteria\":7,\"x\":1}")
                        .json()
                        .getJsonArray("violations"))
                .hasSize(3);
        assertThat(gemba.state(SKILL)).isEqualTo("awaiting-sign-off");
    }

    @Test
    @DisplayName("R5, R13: not on oneself; who may not see the request is told there is none")
    void whoMayNot() {
        gemba.practisedEnough();
        String request = gemba.asked();

        assertThat(gemba.confirms(gemba.learner, request).status()).isEqualTo(403);
        assertThat(gemba.confirms(stranger(), request).status()).isEqualTo(404);
        assertThat(gemba.confirms(hr(), request).status()).isEqualTo(404);
        assertThat(stranger().client().get("/sign-off-requests/" + request).status())
                .isEqualTo(404);
        assertThat(hr().client().get("/sign-off-requests/" + request).status()).isEqualTo(404);
        assertThat(gemba.coach.client().get("/sign-off-requests/no-id").status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("R7: of two coaches who decide at once exactly one decides, the other is told how it ended")
    void twoAtOnce() throws Exception {
        gemba.practisedEnough();
        String request = gemba.asked();
        Person other = organisation.coach(gemba.unit);

        List<Answer> answers =
                atOnce(List.of(() -> gemba.confirms(gemba.coach, request), () -> gemba.saysNotYet(other, request)));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        Answer late =
                answers.stream().filter(a -> a.status() == 409).findFirst().orElseThrow();
        assertThat(late.problem()).isEqualTo("already-decided");
        assertThat(late.json().getString("state")).isIn("mastered", "not-yet");
        assertThat(organisation.number("select count(*) from sign_off where request_id = ?", UUID.fromString(request)))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("R7: two colleagues who coach each other decide on each other at once, and neither waits for ever")
    void crossed() throws Exception {
        gemba.practisedEnough();
        Gemba there = new Gemba(organisation);
        there.practisedEnough();
        String request = gemba.asked();
        String back = there.asked();
        Person one = coachingEverywhere(gemba.learner, there.unit);
        Person two = coachingEverywhere(there.learner, gemba.unit);

        List<Answer> answers = atOnce(List.of(() -> gemba.confirms(two, request), () -> there.confirms(one, back)));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
    }

    @Test
    @DisplayName("R12: the same decision again gets the same answer; another one of the same coach does not")
    void decidingTwice() {
        gemba.practisedEnough();
        String request = gemba.asked();
        Answer first = gemba.confirms(gemba.coach, request);

        Answer again = gemba.confirms(gemba.coach, request);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(gemba.saysNotYet(gemba.coach, request).problem()).isEqualTo("already-decided");
    }

    @Test
    @DisplayName("R4: after \"not yet\" comes practice, then asking again; the next step is read by the learner")
    void notYet() {
        gemba.practisedEnough();
        String request = gemba.asked();

        Answer answer = gemba.saysNotYet(gemba.coach, request);

        assertThat(answer.json().getString("state")).isEqualTo("practising");
        assertThat(gemba.ask().json().getJsonArray("missing").toString()).contains("practice-after-decision");
        assertThat(gemba.learner
                        .client()
                        .get("/sign-off-requests/" + request)
                        .json()
                        .getJsonArray("signOffs")
                        .getJsonObject(0)
                        .getString("nextStep"))
                .isEqualTo("Write the question down first.");
        gemba.practised(SKILL, 0, false);
        assertThat(gemba.ask().status()).isEqualTo(201);
    }

    @Test
    @DisplayName("R10: a second look needs no new practice, and the coach who answered cannot decide it")
    void secondLook() {
        gemba.practisedEnough();
        assertThat(violation(gemba.ask("{\"skill\":\"" + SKILL + "\",\"secondLook\":true}")))
                .isEqualTo("secondLook");
        gemba.saysNotYet(gemba.coach, gemba.asked());
        Person other = organisation.coach(gemba.unit);

        Answer asked = gemba.ask("{\"skill\":\"" + SKILL + "\",\"secondLook\":true}");

        assertThat(asked.status()).isEqualTo(201);
        String request = asked.json().getString("id");
        assertThat(gemba.confirms(gemba.coach, request).status()).isEqualTo(403);
        assertThat(gemba.confirms(other, request).status()).isEqualTo(201);
    }

    @Test
    @DisplayName("R10: another coach is asked to look once: taken back, or after a new practice, it is spent")
    void secondLookOnce() {
        String again = "{\"skill\":\"" + SKILL + "\",\"secondLook\":true}";
        gemba.practisedEnough();
        gemba.saysNotYet(gemba.coach, gemba.asked());
        String request = gemba.ask(again).json().getString("id");
        assertThat(gemba.learner
                        .client()
                        .delete("/sign-off-requests/" + request)
                        .status())
                .isEqualTo(204);

        assertThat(gemba.ask(again).problem()).isEqualTo("evidence-incomplete");
        gemba.practised(SKILL, 0, false);
        assertThat(gemba.ask(again).problem()).isEqualTo("second-look-used");
        assertThat(gemba.ask().status()).isEqualTo(201);
    }

    @Test
    @DisplayName("R5: two coaches confirm a skill that asks for two; the first leaves it waiting and opens nothing")
    void twoCoaches() {
        String skill = readyToCoachCoaches();
        String request = gemba.ask("{\"skill\":\"" + skill + "\"}").json().getString("id");
        Person other = organisation.coach(gemba.unit);
        String confirming = mastered(criteriaOf(skill));
        String path = "/sign-off-requests/" + request + "/decision";

        Answer first = gemba.coach.client().post(path, confirming);
        assertThat(first.json().getString("state")).isEqualTo("awaiting-sign-off");
        assertThat(first.json().getJsonArray("unlocked")).isEmpty();
        assertThat(gemba.coach.client().get("/sign-off-requests?coach=me").array())
                .isEmpty();
        assertThat(gemba.coach.client().post(path, confirming).json()).isEqualTo(first.json());

        Answer second = other.client().post(path, confirming);
        assertThat(second.json().getString("state")).isEqualTo("mastered");
        assertThat(gemba.state(skill)).isEqualTo("mastered");
    }

    @Test
    @DisplayName("R10: revoking one of two sign-offs revokes the confirmation")
    void oneOfTwo() {
        String skill = readyToCoachCoaches();
        String request = gemba.ask("{\"skill\":\"" + skill + "\"}").json().getString("id");
        String confirming = mastered(criteriaOf(skill));
        String path = "/sign-off-requests/" + request + "/decision";
        String first = signOffId(gemba.coach.client().post(path, confirming));
        String second = signOffId(organisation.coach(gemba.unit).client().post(path, confirming));

        assertThat(gemba.revokes(gemba.coach, first, "{\"reason\":\"Seen again since.\"}")
                        .status())
                .isEqualTo(201);
        assertThat(gemba.state(skill)).isEqualTo("practising");
        assertThat(gemba.revokes(gemba.coach, second, "{\"reason\":\"Seen again since.\"}")
                        .problem())
                .isEqualTo("already-revoked");
    }

    @Test
    @DisplayName("R10: a coach revokes with a reason, HR with a formal cause, the learner never, nobody twice")
    void revoking() {
        gemba.practisedEnough();
        String signOff = signOffId(gemba.confirms(gemba.coach, gemba.asked()));

        assertThat(gemba.revokes(gemba.learner, signOff, "{\"reason\":\"mine\"}")
                        .status())
                .isEqualTo(403);
        assertThat(gemba.revokes(stranger(), signOff, "{\"reason\":\"who\"}").status())
                .isEqualTo(404);
        assertThat(violation(gemba.revokes(gemba.coach, signOff, "{}"))).isEqualTo("reason");
        assertThat(violation(gemba.revokes(hr(), signOff, "{\"reason\":\"no cause\"}")))
                .isEqualTo("cause");
        assertThat(gemba.revokes(hr(), signOff, "{\"reason\":\"It was Robin's.\",\"cause\":\"wrong-person\"}")
                        .status())
                .isEqualTo(201);

        assertThat(gemba.state(SKILL)).isEqualTo("practising");
        assertThat(gemba.state("seeing-waste")).isEqualTo("locked");
        assertThat(gemba.revokes(gemba.coach, signOff, "{\"reason\":\"once more\"}")
                        .problem())
                .isEqualTo("already-revoked");
        assertThat(gemba.learner
                        .client()
                        .get("/sign-offs?skill=" + SKILL)
                        .array()
                        .getJsonObject(0)
                        .getBoolean("revoked"))
                .isTrue();
    }

    @Test
    @DisplayName("R13: HR lists confirmations and no \"not yet\"; a coach with rights lists both; a stranger none")
    void listing() {
        gemba.practisedEnough();
        gemba.saysNotYet(gemba.coach, gemba.asked());
        gemba.practised(SKILL, 0, false);
        gemba.confirms(gemba.coach, gemba.asked());
        String path = "/sign-offs?employee=" + gemba.learner.id();

        assertThat(hr().client().get(path).array())
                .extracting(each -> each.asJsonObject().getString("decision"))
                .containsExactly("mastered");
        assertThat(gemba.coach.client().get(path).array()).hasSize(2);
        assertThat(gemba.learner.client().get(path).array()).hasSize(2);
        assertThat(stranger().client().get(path).array()).isEmpty();
    }

    @Test
    @DisplayName("R12: withdrawing is the learner's, once or more; an answered request stays")
    void withdrawing() {
        gemba.practisedEnough();
        String path = "/sign-off-requests/" + gemba.asked();

        assertThat(gemba.coach.client().delete(path).status()).isEqualTo(403);
        assertThat(stranger().client().delete(path).status()).isEqualTo(404);
        assertThat(gemba.learner.client().delete(path).status()).isEqualTo(204);
        assertThat(gemba.learner.client().delete(path).status()).isEqualTo(204);
        assertThat(gemba.state(SKILL)).isEqualTo("practising");

        String next = gemba.asked();
        gemba.confirms(gemba.coach, next);
        Answer late = gemba.learner.client().delete("/sign-off-requests/" + next);
        assertThat(late.problem()).isEqualTo("already-decided");
        assertThat(late.json().getString("state")).isEqualTo("mastered");
    }

    @Test
    @DisplayName("R15: verification agrees with what was confirmed and revoked, and finds a tampered day")
    void verified() {
        gemba.practisedEnough();
        String signOff = signOffId(gemba.confirms(gemba.coach, gemba.asked()));
        gemba.revokes(gemba.coach, signOff, "{\"reason\":\"Seen again since.\"}");
        gemba.practised(SKILL, 0, true);
        gemba.confirms(gemba.coach, gemba.asked());
        assertThat(differencesOf(gemba.learner)).isEmpty();

        organisation.update(
                "update confirmation set confirmed_on = ? where employee_id = ? and revoked_at is null",
                LocalDate.of(2020, 2, 29),
                gemba.learner.id());

        assertThat(differencesOf(gemba.learner)).singleElement().asString().contains("2020-02-29");
    }

    private List<String> differencesOf(Person person) {
        Person admin = organisation.person(gemba.unit, null, "EMPLOYEE;ADMIN");
        JsonObject verification = admin.client().get("/ledger/verification").json();
        return verification.getJsonArray("differences").stream()
                .map(Object::toString)
                .filter(difference -> difference.contains(person.id().toString()))
                .toList();
    }

    private Person stranger() {
        return organisation.coach(organisation.unit("Elsewhere"));
    }

    private Person hr() {
        return organisation.person(gemba.unit, null, "EMPLOYEE;HR");
    }

    private Person coachingEverywhere(Person person, UUID unit) {
        organisation.update("update employee set roles = 'EMPLOYEE;COACH' where id = ?", person.id());
        organisation.appoint(person, "*");
        organisation.update(
                "insert into coaching_unit (id, coach_id, unit_id, from_on) values (?, ?, ?, ?)",
                UUID.randomUUID(),
                person.id(),
                unit,
                LocalDate.of(2020, 1, 1));
        return person;
    }

    private String readyToCoachCoaches() {
        LocalDate lastMonth = LocalDate.now(ZoneOffset.UTC).minusDays(30);
        organisation.mastered(gemba.learner, "coaching-kata", lastMonth);
        organisation.mastered(gemba.learner, "observing-practice", lastMonth);
        IntStream.range(0, 4).forEach(day -> gemba.practised("coaching-coaches", day, day < 2));
        return "coaching-coaches";
    }

    private List<String> criteriaOf(String skill) {
        return gemba.learner.client().get("/skills/" + skill).json().getJsonArray("criteria").stream()
                .map(each -> each.asJsonObject().getString("id"))
                .toList();
    }

    private static String signOffId(Answer decided) {
        return decided.json().getJsonObject("signOff").getString("id");
    }

    private static String violation(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        return answer.json().getJsonArray("violations").getJsonObject(0).getString("field");
    }

    private static List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        CountDownLatch go = new CountDownLatch(1);
        try {
            List<Future<Answer>> answers = calls.stream()
                    .map(call -> threads.submit(() -> {
                        go.await();
                        return call.call();
                    }))
                    .toList();
            go.countDown();
            List<Answer> all = new ArrayList<>();
            for (Future<Answer> answer : answers) {
                all.add(answer.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }
}
