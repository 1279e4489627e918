package org.shuhari.signoff.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuhari.signoff.watch.AtWork.ALL;
import static org.shuhari.signoff.watch.AtWork.SKILL;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Samples;
import org.shuhari.support.Shuhari;

@ExtendWith(Shuhari.class)
@DisplayName("Watching a practice")
class WatchIT {

    private Organisation organisation;
    private AtWork work;
    private UUID id;

    @BeforeEach
    void people(Organisation made) {
        organisation = made;
        work = new AtWork(made);
        id = UUID.randomUUID();
    }

    @Test
    @DisplayName("waits for the learner, and with the tap is practice, request and decision at once")
    void agreed() {
        work.practisedOnce();
        Answer sent = work.sent(work.coach, work.watch(id, ALL));
        assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
        assertThat(sent.json().getString("state")).isEqualTo("waiting");
        assertThat(work.practices()).isEqualTo(1);
        assertThat(work.learner
                        .client()
                        .get("/watches?state=waiting")
                        .array()
                        .getJsonObject(0)
                        .getString("words"))
                .startsWith("Stood still");

        Answer answer = work.answered(id, true);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        JsonObject done = answer.json();
        assertThat(done.getString("state")).isEqualTo("agreed");
        assertThat(done.getString("decision")).isEqualTo("mastered");
        assertThat(done.getString("skillState")).isEqualTo("mastered");
        assertThat(done.getJsonArray("unlocked").toString()).contains("seeing-waste");
        assertThat(done).doesNotContainKeys("words", "place", "left");
        assertThat(work.state(SKILL)).isEqualTo("mastered");
        JsonObject practice = work.practice(answer);
        assertThat(practice.getString("author")).isEqualTo(work.coach.id().toString());
        assertThat(practice.getBoolean("observed")).isTrue();
        assertThat(practice.getJsonObject("observation").getString("note")).startsWith("Stood still");
        assertThat(practice.getJsonObject("observation").getJsonArray("criteria"))
                .hasSize(5);
        JsonObject signOff = work.learner
                .client()
                .get("/sign-offs?employee=" + work.learner.id())
                .array()
                .getJsonObject(0);
        assertThat(signOff.getString("id")).isEqualTo(done.getString("signOff"));
        assertThat(signOff.getString("request")).isEqualTo(done.getString("request"));
        assertThat(signOff.getJsonObject("coach").getString("id"))
                .isEqualTo(work.coach.id().toString());
        assertThat(work.learner.client().get("/watches?state=waiting").array()).isEmpty();
        assertThat(told()).doesNotContain("Stood still", "Dock 3");
        Person admin = organisation.person(organisation.unit("Office"), null, "EMPLOYEE;ADMIN");
        JsonObject verified = admin.client().get("/ledger/verification").json();
        assertThat(verified.getJsonArray("differences").toString())
                .as("R15: a decision like any other")
                .doesNotContain(work.learner.id().toString());
    }

    private String told() {
        return String.join(
                "\n",
                organisation.texts(
                        "select b.body from ledger_entry e join ledger_body b on b.seq = e.seq where e.subject = ?",
                        work.learner.id()));
    }

    @Test
    @DisplayName("R12: the same again gets the same answer, whoever sends it; other content and another answer do not")
    void again() {
        work.practisedOnce();
        Answer first = work.sent(work.coach, work.watch(id, ALL));
        assertThat(work.sent(work.coach, work.watch(id, ALL)).status()).isEqualTo(200);
        assertThat(work.sent(work.coach, work.watch(id, ALL)).json()).isEqualTo(first.json());
        assertThat(work.sent(work.coach, work.watch(id, List.of())).problem()).isEqualTo("watch-differs");
        assertThat(work.sent(work.colleague, work.watch(id, ALL)).problem()).isEqualTo("watch-differs");

        Answer answer = work.answered(id, true);
        assertThat(work.answered(id, true).json()).isEqualTo(answer.json());
        assertThat(work.sent(work.coach, work.watch(id, ALL)).json()).isEqualTo(answer.json());
        Answer other = work.answered(id, false);
        assertThat(other.problem()).isEqualTo("already-answered");
        assertThat(other.json().getString("state")).isEqualTo("agreed");
        assertThat(work.practices()).isEqualTo(2);
        assertThat(work.signOffs()).isEqualTo(1);
    }

    @Test
    @DisplayName("R7, R12: answered eight times at once, with yes and no, it has one answer and happened once")
    void atOnce() {
        work.practisedOnce();
        work.sent(work.coach, work.watch(id, ALL));

        List<Answer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> work.answered(id, i % 2 == 0))
                .toList();

        assertThat(answers).extracting(Answer::status).containsOnly(200, 409).contains(200, 409);
        boolean agreed = work.coach
                .client()
                .get("/watches/" + id)
                .json()
                .getString("state")
                .equals("agreed");
        assertThat(work.practices()).isEqualTo(agreed ? 2 : 1);
        assertThat(work.signOffs()).isEqualTo(agreed ? 1 : 0);
    }

    @Test
    @DisplayName("with the code of the learner's phone it is all done at once, and the code is used up")
    void byCode() {
        work.practisedOnce();
        String code = work.code(SKILL);

        Answer sent = work.sent(work.coach, work.watch(id, ALL).add("code", code));

        assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
        assertThat(sent.json().getString("state")).isEqualTo("agreed");
        assertThat(work.state(SKILL)).isEqualTo("mastered");
        assertThat(work.sent(work.coach, work.watch(id, ALL).add("code", code)).json())
                .isEqualTo(sent.json());
        UUID other = UUID.randomUUID();
        assertThat(work.sent(work.colleague, work.watch(other, ALL).add("code", code))
                        .problem())
                .isEqualTo("assent-used");
        assertThat(work.colleague.client().get("/watches/" + other).status()).isEqualTo(404);
        assertThat(work.practices()).isEqualTo(2);
    }

    @Test
    @DisplayName("R7, R12: two who watched send the same code at once, and it serves one of them")
    void codeAtOnce() {
        String code = work.code(SKILL);
        List<Answer> answers = Stream.of(work.coach, work.colleague)
                .parallel()
                .map(by -> work.sent(by, work.watch(UUID.randomUUID(), ALL).add("code", code)))
                .toList();
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        assertThat(work.practices()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "a code that does not fit says why and stores nothing; without it the learner is asked, and a new one completes it")
    void codes() {
        work.practisedOnce();
        AtWork elsewhere = new AtWork(organisation);
        String any = work.code(null);
        organisation.update(
                "update assent set expires_at = ? where learner_id = ?",
                OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(1),
                work.learner.id());

        assertThat(refusal(any)).isEqualTo("assent-over");
        assertThat(refusal("0123456789abcdefghjkmnpqr")).isEqualTo("assent-unknown");
        assertThat(refusal(elsewhere.code(SKILL))).isEqualTo("assent-of-another");
        assertThat(refusal(work.code("seeing-waste"))).isEqualTo("assent-for-another-skill");
        assertThat(work.coach.client().get("/watches/" + id).status()).isEqualTo(404);

        assertThat(work.sent(work.coach, work.watch(id, ALL)).json().getString("state"))
                .isEqualTo("waiting");
        Answer completed = work.sent(work.coach, work.watch(id, ALL).add("code", work.code(null)));
        assertThat(completed.status()).isEqualTo(200);
        assertThat(completed.json().getString("decision")).isEqualTo("mastered");
    }

    private String refusal(String code) {
        return work.sent(work.coach, work.watch(id, ALL).add("code", code)).problem();
    }

    @Test
    @DisplayName("R6: a colleague's is an observed practice, without request or decision")
    void colleague() {
        work.practisedOnce();
        work.sent(work.colleague, work.watch(id, ALL));
        Answer answer = work.answered(id, true);
        assertThat(answer.json().getString("left")).isEqualTo("no-right");
        assertThat(answer.json()).doesNotContainKeys("request", "signOff", "missing");
        assertThat(work.practice(answer).getBoolean("observed")).isTrue();
        assertThat(work.signOffs()).isZero();
        assertThat(work.state(SKILL)).isEqualTo("practising");
    }

    @Test
    @DisplayName("R6: who lost the right meanwhile has watched all the same; the decision is left out")
    void lostRight() {
        work.practisedOnce();
        work.sent(work.coach, work.watch(id, ALL));
        organisation.update("update employee set roles = 'EMPLOYEE' where id = ?", work.coach.id());
        Answer answer = work.answered(id, true);
        assertThat(answer.json().getString("left")).isEqualTo("no-right");
        assertThat(work.practices()).isEqualTo(2);
        assertThat(work.signOffs()).isZero();
    }

    @Test
    @DisplayName("who watched has left before the learner answers: the learner agrees all the same")
    void watcherLeft() {
        work.practisedOnce();
        work.sent(work.coach, work.watch(id, ALL));
        organisation.update("update employee set left_on = ? where id = ?", Samples.today(), work.coach.id());
        Answer answer = work.answered(id, true);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json().getString("left")).isEqualTo("no-right");
        assertThat(work.practice(answer).getBoolean("observed")).isTrue();
        assertThat(work.signOffs()).isZero();
    }

    @Test
    @DisplayName("R3, R4: with incomplete evidence it says what is missing, and the next step stands with the words")
    void incomplete() {
        work.sent(work.coach, work.watch(id, ALL).add("nextStep", "Ask one more why."));
        Answer answer = work.answered(id, true);
        assertThat(answer.json().getString("left")).isEqualTo("evidence-incomplete");
        assertThat(answer.json().getJsonArray("missing").toString()).contains("\"kind\":\"practice\"", "\"count\":1");
        assertThat(work.practice(answer).getJsonObject("observation").getString("note"))
                .isEqualTo("Stood still and looked for twenty minutes.\n\n→ Ask one more why.");
        assertThat(organisation.number(
                        "select count(*) from sign_off_request where employee_id = ?", work.learner.id()))
                .isZero();
    }

    @Test
    @DisplayName("R5: something unseen and a next step is \"not yet\"; without a next step nothing is asked or decided")
    void notYet() {
        work.practisedOnce();
        work.sent(work.coach, work.watch(id, ALL.subList(0, 4)));
        assertThat(work.answered(id, true).json().getString("left")).isEqualTo("criteria-unseen");
        assertThat(work.state(SKILL)).isEqualTo("practising");

        UUID second = UUID.randomUUID();
        work.sent(work.coach, work.watch(second, ALL.subList(0, 4)).add("nextStep", "Tell them what you saw."));
        Answer answer = work.answered(second, true);
        assertThat(answer.json().getString("decision")).isEqualTo("not-yet");
        assertThat(work.practice(answer).getJsonObject("observation").getString("note"))
                .doesNotContain("Tell them");
        assertThat(organisation.texts("select next_step from sign_off where employee_id = ?", work.learner.id()))
                .containsExactly("Tell them what you saw.");
    }

    @Test
    @DisplayName("the request that waits is used")
    void waitingRequest() {
        work.counted(SKILL, 3, true);
        work.counted(SKILL, 2, false);
        String request = Samples.ask(work.learner, SKILL);
        work.sent(work.coach, work.watch(id, ALL));
        Answer answer = work.answered(id, true);
        assertThat(answer.json().getString("request")).isEqualTo(request);
        assertThat(answer.json().getString("decision")).isEqualTo("mastered");
    }

    @Test
    @DisplayName("R5: a skill that asks for two coaches waits for the second, whom the first cannot be")
    void twoCoaches() {
        String skill = "coaching-coaches";
        for (String before : List.of("coaching-kata", "observing-practice")) {
            organisation.mastered(work.learner, before, Samples.today().minusMonths(1));
        }
        for (int day = 1; day <= 3; day++) {
            work.counted(skill, day, true);
        }
        List<String> all = work.coach.client().get("/skills/" + skill).json().getJsonArray("criteria").stream()
                .map(each -> each.asJsonObject().getString("id"))
                .toList();
        work.sent(work.coach, work.watch(id, skill, all));
        assertThat(work.answered(id, true).json().getString("skillState")).isEqualTo("awaiting-sign-off");

        UUID second = UUID.randomUUID();
        work.sent(work.coach, work.watch(second, skill, all));
        assertThat(work.answered(second, true).json().getString("left")).isEqualTo("another-coach");
        Person other = organisation.coach(
                organisation.id("select unit_id from assignment where employee_id = ?", work.learner.id()));
        UUID third = UUID.randomUUID();
        work.sent(other, work.watch(third, skill, all));
        assertThat(work.answered(third, true).json().getString("skillState")).isEqualTo("mastered");
    }

    @Test
    @DisplayName(
            "R2: a locked skill is refused to the coach at once, and to a colleague when the learner agrees; both with what comes first")
    void locked() {
        Answer coach = work.sent(work.coach, work.watch(id, "seeing-waste", List.of()));
        assertThat(coach.problem()).isEqualTo("skill-locked");
        assertThat(coach.json().getJsonArray("prerequisites").toString()).contains(SKILL);
        assertThat(work.sent(work.colleague, work.watch(id, "seeing-waste", List.of()))
                        .status())
                .isEqualTo(201);
        Answer agreed = work.answered(id, true);
        assertThat(agreed.problem()).isEqualTo("skill-locked");
        assertThat(agreed.json().getJsonArray("prerequisites").toString()).contains(SKILL);
        assertThat(work.learner.client().get("/watches/" + id).json().getString("state"))
                .isEqualTo("waiting");
    }

    @Test
    @DisplayName("R11: without a free place the learner is told what could be set aside, and agrees once one is free")
    void wipLimit() {
        for (String before : List.of(SKILL, "joining-huddles", "knowing-my-customer")) {
            organisation.mastered(work.learner, before, Samples.today().minusMonths(1));
        }
        List<String> held = List.of("seeing-burden", "seeing-unevenness", "stating-the-problem");
        held.forEach(skill -> assertThat(work.learner
                        .client()
                        .post("/skills/" + skill + "/take-up")
                        .status())
                .isEqualTo(204));
        work.sent(work.coach, work.watch(id, "seeing-waste", List.of()));

        Answer full = work.answered(id, true);
        assertThat(full.problem()).isEqualTo("wip-limit");
        assertThat(full.json().getJsonArray("inPractice")).hasSize(3);
        work.learner.client().post("/skills/seeing-burden/set-aside");
        assertThat(work.answered(id, true).status()).isEqualTo(200);
        assertThat(work.state("seeing-waste")).isEqualTo("practising");
    }

    @Test
    @DisplayName(
            "R2, R13: what refuses the learner's practice is said about the learner to a coach with a code, to others only that it is not enough")
    void refusedWithCode() {
        for (String before : List.of(SKILL, "joining-huddles", "knowing-my-customer")) {
            organisation.mastered(work.learner, before, Samples.today().minusMonths(1));
        }
        List.of("seeing-burden", "seeing-unevenness", "stating-the-problem")
                .forEach(skill -> work.learner.client().post("/skills/" + skill + "/take-up"));
        String code = work.code("seeing-waste");

        Answer coach =
                work.sent(work.coach, work.watch(id, "seeing-waste", List.of()).add("code", code));
        assertThat(coach.problem()).isEqualTo("wip-limit");
        assertThat(coach.json().getJsonArray("inPractice")).hasSize(3);
        assertThat(coach.json().getString("detail"))
                .startsWith("The learner has")
                .contains("without the code");
        Answer colleague = work.sent(
                work.colleague, work.watch(id, "seeing-waste", List.of()).add("code", code));
        assertThat(colleague.problem()).isEqualTo("assent-not-enough");
        assertThat(colleague.json()).doesNotContainKeys("inPractice", "prerequisites");
        String later = work.code("visual-management");
        Answer locked = work.sent(
                work.coach, work.watch(id, "visual-management", List.of()).add("code", later));
        assertThat(locked.problem()).isEqualTo("skill-locked");
        assertThat(locked.json().getString("detail")).contains("for the learner");
        assertThat(locked.json().getJsonArray("prerequisites").toString()).contains("seeing-waste");
        assertThat(work.sent(
                                work.colleague,
                                work.watch(id, "visual-management", List.of()).add("code", later))
                        .problem())
                .isEqualTo("assent-not-enough");
        assertThat(work.coach.client().get("/watches/" + id).status()).isEqualTo(404);

        assertThat(work.sent(work.colleague, work.watch(id, "seeing-waste", List.of()))
                        .status())
                .isEqualTo(201);
        work.learner.client().post("/skills/seeing-burden/set-aside");
        Answer completed = work.sent(
                work.colleague, work.watch(id, "seeing-waste", List.of()).add("code", code));
        assertThat(completed.json().getString("state")).isEqualTo("agreed");
    }

    @Test
    @DisplayName("taken back by who watched its words go at once, once and for all, and nobody else can")
    void takenBack() {
        work.sent(work.coach, work.watch(id, ALL).add("nextStep", "Ask one more why."));
        String path = "/watches/" + id;
        assertThat(work.learner.client().delete(path).status()).isEqualTo(403);
        assertThat(work.colleague.client().delete(path).status()).isEqualTo(404);

        assertThat(work.coach.client().delete(path).status()).isEqualTo(204);
        assertThat(work.coach.client().delete(path).status()).isEqualTo(204);

        for (Person each : List.of(work.learner, work.coach)) {
            JsonObject left = each.client().get(path).json();
            assertThat(left.getString("state")).isEqualTo("withdrawn");
            assertThat(left).doesNotContainKeys("words", "place", "criteria", "seen", "nextStep");
        }
        assertThat(organisation.number(
                        "select count(*) from watch where id = ? and words is null and next_step is null and place = ''"
                                + " and criteria is null",
                        id))
                .isEqualTo(1);
        assertThat(work.learner.client().get("/watches?state=waiting").array()).isEmpty();
        assertThat(work.answered(id, true).problem()).isEqualTo("watch-withdrawn");
        assertThat(work.sent(work.coach, work.watch(id, ALL).add("nextStep", "Ask one more why."))
                        .json()
                        .getString("state"))
                .isEqualTo("withdrawn");
        assertThat(work.practices()).isZero();
        assertThat(organisation.texts(
                        "select b.body from ledger_entry e join ledger_body b on b.seq = e.seq where e.subject = ?"
                                + " and e.kind = 'watch.withdrawn'",
                        work.learner.id()))
                .singleElement()
                .asString()
                .contains(id.toString())
                .doesNotContain("Stood", "Dock");
    }

    @Test
    @DisplayName("a no stays a no when it is taken back; what was agreed to is the learner's")
    void takenBackLater() {
        work.sent(work.coach, work.watch(id, ALL));
        work.answered(id, false);
        assertThat(work.coach.client().delete("/watches/" + id).status()).isEqualTo(204);
        JsonObject declined = work.learner.client().get("/watches/" + id).json();
        assertThat(declined.getString("state")).isEqualTo("declined");
        assertThat(declined).doesNotContainKey("words");
        assertThat(work.answered(id, false).status()).isEqualTo(200);

        UUID agreed = UUID.randomUUID();
        work.sent(work.coach, work.watch(agreed, ALL));
        work.answered(agreed, true);
        Answer refused = work.coach.client().delete("/watches/" + agreed);
        assertThat(refused.problem()).isEqualTo("already-answered");
        assertThat(refused.json().getString("state")).isEqualTo("agreed");
        assertThat(work.practices()).isEqualTo(1);
    }

    @Test
    @DisplayName("declined it is nothing, and stays so")
    void declined() {
        work.sent(work.coach, work.watch(id, ALL));
        assertThat(work.answered(id, false).json().getString("state")).isEqualTo("declined");
        assertThat(work.answered(id, true).problem()).isEqualTo("already-answered");
        assertThat(work.practices()).isZero();
    }

    @Test
    @DisplayName("lapses when its day lies too far back for a practice to be recorded")
    void lapsed() {
        work.sent(work.coach, work.watch(id, ALL));
        organisation.update(
                "update watch set done_on = ? where id = ?", Samples.today().minusDays(31), id);
        assertThat(work.coach.client().get("/watches/" + id).json().getString("state"))
                .isEqualTo("lapsed");
        assertThat(work.learner.client().get("/watches?state=waiting").array()).isEmpty();
        assertThat(work.answered(id, true).problem()).isEqualTo("watch-lapsed");
    }

    @Test
    @DisplayName("R13: is there for learner and watcher alone, and the learner alone answers")
    void ofWhom() {
        work.sent(work.coach, work.watch(id, ALL));
        assertThat(work.colleague.client().get("/watches/" + id).status()).isEqualTo(404);
        assertThat(work.answered(work.colleague, id, true).status()).isEqualTo(404);
        assertThat(work.answered(work.coach, id, true).status()).isEqualTo(403);
        assertThat(work.coach.client().get("/watches?watcher=me").array()).hasSize(1);
    }

    @Test
    @DisplayName("what is not right is told all at once, and nothing is stored")
    void notRight() {
        Answer answer = work.sent(
                work.coach,
                work.watch(id, List.of("no-such")).add("doneOn", "2020-01-01").add("place", "x".repeat(201)));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().getJsonArray("violations").toString()).contains("\"place\"");
        Answer more = work.sent(work.coach, work.watch(id, List.of("no-such")).add("doneOn", "2020-01-01"));
        assertThat(more.json().getJsonArray("violations").toString()).contains("criteria[0]", "doneOn");
        Answer oneself = work.coach
                .client()
                .post(
                        "/watches",
                        work.watch(id, ALL)
                                .add("learner", work.coach.id().toString())
                                .build()
                                .toString());
        assertThat(oneself.json().getJsonArray("violations").toString()).contains("oneself");
        assertThat(work.coach.client().get("/watches/" + id).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("what waited on a phone whose clock is wrong by a day was written when it was written")
    void writtenBefore() {
        Instant wrong = Instant.now().truncatedTo(ChronoUnit.MILLIS).minus(Duration.ofDays(1));
        Answer sent = work.sent(
                work.coach,
                work.watch(id, ALL)
                        .add(
                                "entered",
                                Json.createObjectBuilder()
                                        .add(
                                                "at",
                                                wrong.minus(Duration.ofMinutes(90))
                                                        .toString())
                                        .add("now", wrong.toString())));
        assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
        Instant entered = Instant.parse(sent.json().getString("enteredAt"));
        Instant received = Instant.parse(sent.json().getString("receivedAt"));
        assertThat(Duration.between(entered, received)).isEqualTo(Duration.ofMinutes(90));
        assertThat(Instant.parse(work.practice(work.answered(id, true)).getString("enteredAt")))
                .isEqualTo(entered);
    }

    @Test
    @DisplayName("the learner's own words come later, beside what is recorded, and the coach reads them")
    void ownWords() {
        work.sent(work.coach, work.watch(id, ALL));
        String practice = work.answered(id, true).json().getString("practice");
        String words =
                "{\"id\":\"" + UUID.randomUUID() + "\",\"words\":\"I had looked at the wrong end of the belt.\"}";
        String path = "/practices/" + practice + "/additions";
        assertThat(work.learner.client().post(path, words).status()).isEqualTo(201);
        assertThat(work.learner.client().post(path, words).status()).isEqualTo(200);
        assertThat(work.learner
                        .client()
                        .post(path, words.replace("wrong", "right"))
                        .problem())
                .isEqualTo("addition-differs");
        assertThat(work.coach.client().post(path, words).status()).isEqualTo(403);
        assertThat(work.coach
                        .client()
                        .get("/practices/" + practice)
                        .json()
                        .getJsonArray("additions")
                        .getJsonObject(0)
                        .getString("words"))
                .contains("wrong end");
    }
}
