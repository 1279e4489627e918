package org.shuhari.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Forms;
import org.shuhari.support.MailHost;
import org.shuhari.support.MailHost.Mail;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Samples;
import org.shuhari.support.Server;
import org.shuhari.support.Shuhari;
import org.shuhari.support.TestDatabase;

/** Mail to a real mail server, with a server of its own: the shared one sends none. */
@DisplayName("Notices by mail")
class MailIT {

    private static final String SKILL = "going-to-gemba";
    private static final String NEXT_STEP = "Go once more on a Friday afternoon, when the dock is full.";
    private static final Pattern LINK = Pattern.compile("http://skills\\.northwind\\.example/join/(\\S+)");

    @TempDir
    static Path folder;

    private static MailHost host;
    private static TestDatabase database;
    private static Server server;
    private static Organisation organisation;

    private Person learner;
    private Person coach;
    private Person hr;

    @BeforeAll
    static void start() {
        host = MailHost.start();
        database = TestDatabase.fresh(folder);
        Map<String, String> settings = new LinkedHashMap<>(database.settings());
        settings.put("shuhari.demo", "false");
        settings.put("shuhari.zone", zoneWhereItIsNoon());
        settings.putAll(host.settings());
        server = Server.start(folder, settings);
        organisation = new Shuhari.App(server, database).organisation();
        // What happens before the first round is no news.
        awaitNumber("select count(*) from mail_round where began_at is not null", 1);
    }

    @AfterAll
    static void stop() {
        server.close();
        database.close();
        host.close();
    }

    /** The day's work is done from seven o'clock on. */
    private static String zoneWhereItIsNoon() {
        int ahead = 12 - OffsetDateTime.now(ZoneOffset.UTC).getHour();
        return ahead < 0 ? "Etc/GMT+" + -ahead : "Etc/GMT-" + ahead;
    }

    @BeforeEach
    void people() {
        host.up();
        host.refuseNobody();
        UUID unit = organisation.unit("Dock");
        learner = organisation.employee(unit);
        coach = organisation.coach(unit);
        hr = organisation.person(unit, null, "EMPLOYEE;HR");
    }

    @Test
    @DisplayName(
            "R13: at once, in the reader's language, with names, skill and address, and no word that anybody wrote")
    void atOnce() {
        choose(coach, "at-once");
        choose(learner, "at-once");
        address(coach, "Zoë Müller\r\nBcc: all@northwind.example", "zoë@müller.example");
        assertThat(coach.client().put("/me/language", "{\"language\":\"nl\"}").status())
                .isEqualTo(204);
        String request = askNow();

        Mail asked = host.await("zoë@xn--mller-kva.example", 1).get(0);
        assertThat(asked.name()).isEqualTo("Zoë Müller Bcc: all@northwind.example");
        assertThat(asked.subject()).isEqualTo("Iemand vraagt een aftekening aan");
        assertThat(asked.plain())
                .contains(learner.name() + " vraagt een aftekening aan voor Naar de gemba gaan.")
                .contains("http://skills.northwind.example/signoff/queue.xhtml?request=" + request);
        assertThat(asked.html())
                .contains("/signoff/queue.xhtml?request=" + request)
                .contains("lang=\"nl\"");

        answerNotYet(request);
        Mail answered = host.await(email(learner), 1).get(0);
        assertThat(answered.subject()).isEqualTo("A coach has answered you");
        assertThat(answered.plain() + answered.html())
                .contains("/signoff/skill.xhtml?id=" + SKILL)
                .contains("Going to gemba")
                .doesNotContainIgnoringCase("not yet")
                .doesNotContain("Friday");
    }

    @Test
    @DisplayName(
            "a daily letter for who chose nothing, with what is still news; none for who chose none, and for who left")
    void daily() {
        Person silent = organisation.coach(unitOf(learner));
        choose(silent, "none");
        Person left = organisation.coach(unitOf(learner));
        organisation.update("update employee set left_on = ? where id = ?", LocalDate.of(2020, 2, 2), left.id());
        Samples.practise(learner, SKILL, 2, coach);
        Samples.ask(learner, SKILL);
        Person other = organisation.employee(unitOf(learner));
        askAndWithdraw(other);
        Person third = organisation.employee(unitOf(learner));
        Samples.practise(third, SKILL, 2, coach);
        Samples.ask(third, SKILL);
        // A request each; that coaches observe is answered before the letter is written.
        awaitNumber("select count(*) from mail_item where recipient_id = ? and kind = 'ASKED'", 3, coach.id());
        Person seen = organisation.employee(unitOf(learner));
        Samples.practise(seen, SKILL, 2, coach);
        Samples.ask(seen, SKILL);
        awaitNumber("select count(*) from mail_item where recipient_id = ? and kind = 'ASKED'", 4, coach.id());
        readInApp(coach, seen);
        assertThat(organisation.number("select count(*) from mail_item where recipient_id = ?", left.id()))
                .isZero();
        assertThat(host.to(email(coach))).isEmpty();

        morningComes();

        Mail letter = host.await(email(coach), 1).get(0);
        assertThat(letter.subject()).isEqualTo("2 things for you in Shuhari");
        assertThat(letter.plain())
                .containsSubsequence(learner.name(), third.name())
                .doesNotContain(other.name(), seen.name());
        awaitNumber("select count(*) from mail_item where recipient_id = ? and dropped_at is null", 0, silent.id());
        assertThat(host.to(email(silent))).isEmpty();
        assertThat(host.to(email(left))).isEmpty();
    }

    @Test
    @DisplayName("R13: a message of a dialogue is told without its words, and not when it was read meanwhile")
    void dialogue() {
        choose(learner, "at-once");
        says(coach, SKILL, "Come and see on Friday");

        Mail told = host.await(email(learner), 1).get(0);
        assertThat(told.subject()).isEqualTo("Somebody writes to you about a skill");
        assertThat(told.plain() + told.html())
                .contains(coach.name() + " writes to you about Going to gemba.")
                .contains("/signoff/dialogue.xhtml?message=")
                .doesNotContain("Friday");

        says(learner, SKILL, "I will");
        says(learner, "seeing-waste", "And here?");
        awaitNumber("select count(*) from mail_item where recipient_id = ? and kind = 'MESSAGE'", 2, coach.id());
        assertThat(coach.client()
                        .get("/dialogue?skill=" + SKILL + "&employee=" + learner.id())
                        .status())
                .isEqualTo(200);
        morningComes();
        assertThat(host.await(email(coach), 1).get(0).plain())
                .contains("Seeing waste")
                .doesNotContain("Going to gemba");
    }

    @Test
    @DisplayName("one letter a morning for one person, however much there is to tell")
    void oneLetter() {
        // More than is looked at in one step, by one person alone and together.
        waiting(coach, 1_100);
        waiting(learner, 300);

        for (Person each : List.of(coach, learner)) {
            awaitNumber("select count(*) from mail_item where recipient_id = ? and letter_id is null", 0, each.id());
            assertThat(organisation.number("select count(*) from mail_letter where recipient_id = ?", each.id()))
                    .isOne();
        }
    }

    /** So many messages that nobody wrote: the letter finds nothing to tell of them and is dropped. */
    private static void waiting(Person person, int items) {
        organisation.update(
                "insert into mail_item (id, recipient_id, cause, kind, skill, target_id, made_at, daily_at) values "
                        + Stream.generate(UUID::randomUUID)
                                .limit(items)
                                .map(id -> "('" + id + "', '" + person.id() + "', 'message-" + id + "', 'MESSAGE', '"
                                        + SKILL + "', '" + id + "', current_timestamp, current_timestamp)")
                                .collect(Collectors.joining(", ")));
    }

    private void says(Person by, String skill, String words) {
        assertThat(by.client()
                        .post("/dialogue?skill=" + skill + "&employee=" + learner.id(), "{\"words\":\"" + words + "\"}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    @DisplayName("R13: that somebody watched is told without a word of it, and not when it was taken back meanwhile")
    void watched() {
        choose(learner, "at-once");
        String watch = watches(learner);

        Mail told = host.await(email(learner), 1).get(0);
        assertThat(told.subject()).isEqualTo("Somebody watched you practise");
        assertThat(told.plain() + told.html())
                .contains(coach.name() + " watched you practise Going to gemba.")
                .contains("/signoff/watched.xhtml?watch=" + watch)
                .doesNotContain("Stood still", "Dock 3");

        Person other = organisation.employee(unitOf(learner));
        String kept = watches(other);
        String mistaken = watches(other);
        awaitNumber("select count(*) from mail_item where recipient_id = ? and kind = 'WATCHED'", 2, other.id());
        assertThat(coach.client().delete("/watches/" + mistaken).status()).isEqualTo(204);
        morningComes();
        assertThat(host.await(email(other), 1).get(0).plain()).contains(kept).doesNotContain(mistaken);
    }

    /** The coach watched somebody, who is asked. */
    private String watches(Person practising) {
        String id = UUID.randomUUID().toString();
        Answer sent = coach.client()
                .post(
                        "/watches",
                        "{\"id\":\"" + id + "\",\"learner\":\"" + practising.id() + "\",\"skill\":\"" + SKILL
                                + "\",\"criteria\":[],\"place\":\"Dock 3\",\"words\":\"Stood still\"}");
        assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
        return id;
    }

    @Test
    @DisplayName("a mail server that is down holds up nobody; what gathered meanwhile comes as one mail, once")
    void deadServer() {
        choose(coach, "at-once");
        host.down();
        Samples.practise(learner, SKILL, 2, coach);
        Samples.ask(learner, SKILL);
        awaitNumber("select count(*) from mail_letter where recipient_id = ?", 1, coach.id());
        awaitNumber("select count(*) from mail_round where failures > 0", 1);
        Person second = organisation.employee(unitOf(learner));
        Person third = organisation.employee(unitOf(learner));
        for (Person each : List.of(second, third)) {
            Samples.practise(each, SKILL, 2, coach);
            Samples.ask(each, SKILL);
            // Each is known to whoever knocks next, in vain.
            awaitNumber(
                    "select count(*) from mail_item where recipient_id = ? and kind = 'ASKED' and person_id = ?",
                    1,
                    coach.id(),
                    each.id());
            missedOnceMore();
        }
        assertThat(host.to(email(coach))).isEmpty();

        host.up();
        endPause();

        awaitNumber("select count(*) from mail_round where failures = 0", 1);
        for (int i = 0; i < 150 && !String.join("", plain(coach)).contains(third.name()); i++) {
            LockSupport.parkNanos(100_000_000L);
        }
        List<String> mails = plain(coach);
        assertThat(mails).hasSizeLessThanOrEqualTo(2);
        for (Person each : List.of(learner, second, third)) {
            assertThat(mails)
                    .as(each.name())
                    .filteredOn(text -> text.contains(each.name()))
                    .hasSize(1);
        }
    }

    @Test
    @DisplayName("a mail whose receipt was lost is sent again under the same Message-ID")
    void lostReply() {
        choose(coach, "at-once");
        host.loseNextReply();
        askNow();
        List<Mail> mails = host.await(email(coach), 2);
        assertThat(mails.get(1).id()).isEqualTo(mails.get(0).id()).endsWith("@skills.northwind.example>");
        assertThat(mails.get(1).plain()).isEqualTo(mails.get(0).plain());
        awaitNumber("select count(*) from mail_letter where recipient_id = ? and state = 'SENT'", 1, coach.id());
    }

    @Test
    @DisplayName("an address that is refused for good is shown to HR and not tried for ever, until somebody says so")
    void refused() {
        choose(coach, "at-once");
        host.refuse(email(coach));
        askNow();
        awaitNumber("select count(*) from mail_letter where recipient_id = ? and state = 'REFUSED'", 1, coach.id());

        JsonObject seen = hr.client().get("/people/" + coach.id() + "/mail").json();
        assertThat(seen.getString("address")).isEqualTo(email(coach));
        assertThat(seen.isNull("refusedAt")).isFalse();
        Person second = organisation.employee(unitOf(learner));
        Samples.practise(second, SKILL, 2, coach);
        Samples.ask(second, SKILL);
        awaitNumber(
                "select count(*) from mail_item where recipient_id = ? and kind = 'ASKED' and dropped_at is not null",
                1,
                coach.id());
        Answer invited = hr.client().post("/invitations", "{\"employee\":\"" + coach.id() + "\",\"mail\":true}");
        assertThat(invited.status()).as(invited.toString()).isEqualTo(422);

        host.refuseNobody();
        assertThat(hr.client().delete("/people/" + coach.id() + "/mail/refusal").status())
                .isEqualTo(204);
        Person third = organisation.employee(unitOf(learner));
        Samples.practise(third, SKILL, 2, coach);
        Samples.ask(third, SKILL);
        assertThat(host.await(email(coach), 1).get(0).plain()).contains(third.name());
        assertThat(hr.client().get("/people/" + coach.id() + "/mail").json().isNull("refusedAt"))
                .isTrue();
    }

    @Test
    @DisplayName("an invitation goes out at once, whatever was chosen; its link opens, and stands nowhere here")
    void invitation() {
        choose(learner, "none");
        host.loseNextReply();
        Answer answer = hr.client().post("/invitations", "{\"employee\":\"" + learner.id() + "\",\"mail\":true}");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        JsonObject made = answer.array().getJsonObject(0);
        assertThat(made.getString("mailedTo")).isEqualTo(email(learner));
        assertThat(made.containsKey("link")).isFalse();

        List<Mail> mails = host.await(email(learner), 2);
        assertThat(mails.get(1).id()).isEqualTo(mails.get(0).id());
        assertThat(mails.get(0).subject()).isEqualTo("Your way into Shuhari");
        assertThat(mails.get(0).plain()).contains(learner.username());
        for (Mail each : mails) {
            String key = key(each);
            Answer opened = new Forms(server.address()).get("/access/invitation.xhtml?key=" + key);
            assertThat(opened.status()).isEqualTo(200);
            assertThat(opened.text()).contains(learner.name()).contains(learner.username());
            assertThat(organisation.texts("select body from ledger_body"))
                    .noneMatch(body -> body.contains(key) || body.contains(key.replace("-", "")));
            assertThat(organisation.texts("select hash from invitation where employee_id = ?", learner.id()))
                    .noneMatch(hash -> hash.contains(key.replace("-", "")));
        }
        assertThat(key(mails.get(0))).isNotEqualTo(key(mails.get(1)));
    }

    @Test
    @DisplayName("R9: a refresh is told once 60 days and once 14 days before, by the day alone")
    void refreshes() {
        choose(learner, "at-once");
        LocalDate today = LocalDate.now(java.time.ZoneId.of(zoneWhereItIsNoon()));
        organisation.mastered(learner, SKILL, today.plusDays(50).minusMonths(120));
        organisation.mastered(learner, "joining-huddles", today.plusDays(10).minusMonths(120));
        organisation.mastered(learner, "seeing-waste", today.plusDays(90).minusMonths(120));

        anotherDay();

        Mail mail = host.await(email(learner), 1).get(0);
        assertThat(mail.plain())
                .contains("Going to gemba comes up for a refresh")
                .contains("Joining huddles comes up")
                .doesNotContain("Seeing waste");
        anotherDay();
        assertThat(organisation.texts(
                        "select cause from mail_item where recipient_id = ? order by cause", learner.id()))
                .containsExactly(
                        "refresh-14-joining-huddles-"
                                + today.plusDays(10).minusMonths(120).plusMonths(120),
                        "refresh-60-going-to-gemba-"
                                + today.plusDays(50).minusMonths(120).plusMonths(120));
    }

    @Test
    @DisplayName("R6: past the promise the learner and all who may decide by now are told")
    void promiseOver() {
        choose(learner, "at-once");
        choose(coach, "at-once");
        String request = askNow();
        host.await(email(coach), 1);
        for (String table : List.of("sign_off_request", "asking")) {
            String id = table.equals("asking") ? "request_id" : "id";
            organisation.update(
                    "update " + table + " set promised_until = ? where " + id + " = ?",
                    LocalDate.now(ZoneOffset.UTC).minusDays(3),
                    UUID.fromString(request));
        }

        anotherDay();

        assertThat(host.await(email(coach), 2).get(1).plain())
                .contains(learner.name() + " has waited for a sign-off of Going to gemba for longer than we promised.");
        assertThat(host.await(email(learner), 1).get(0).subject())
                .isEqualTo("Your request waits longer than we promised");
    }

    private String askNow() {
        Samples.practise(learner, SKILL, 2, coach);
        return Samples.ask(learner, SKILL);
    }

    private void answerNotYet(String request) {
        Answer decided = coach.client().post("/sign-off-requests/" + request + "/decision", Samples.notYet(NEXT_STEP));
        assertThat(decided.status()).as(decided.toString()).isEqualTo(201);
    }

    private void askAndWithdraw(Person other) {
        Samples.practise(other, SKILL, 2, coach);
        String request = Samples.ask(other, SKILL);
        awaitNumber("select count(*) from mail_item where recipient_id = ? and kind = 'ASKED'", 2, coach.id());
        assertThat(other.client().delete("/sign-off-requests/" + request).status())
                .isEqualTo(204);
    }

    private static void choose(Person person, String rhythm) {
        assertThat(person.client()
                        .put("/me/mail", "{\"rhythm\":\"" + rhythm + "\"}")
                        .status())
                .isEqualTo(204);
        assertThat(person.client().get("/me/mail").json().getString("rhythm")).isEqualTo(rhythm);
    }

    private static void address(Person person, String name, String email) {
        organisation.update("update employee set name = ?, email = ? where id = ?", name, email, person.id());
    }

    private static UUID unitOf(Person person) {
        return organisation.id("select unit_id from assignment where employee_id = ?", person.id());
    }

    private static String email(Person person) {
        return person.username() + "@example.org";
    }

    private static List<String> plain(Person person) {
        return host.to(email(person)).stream().map(Mail::plain).toList();
    }

    private static String key(Mail mail) {
        Matcher link = LINK.matcher(mail.plain());
        assertThat(link.find()).as(mail.plain()).isTrue();
        return link.group(1);
    }

    private static void readInApp(Person reader, Person about) {
        organisation.update(
                "insert into notice (id, recipient_id, kind, seq, at, read_at) select id, recipient_id, kind, seq, made_at,"
                        + " made_at from mail_item where recipient_id = ? and person_id = ? and kind = 'ASKED'",
                reader.id(),
                about.id());
    }

    private static void morningComes() {
        organisation.update("update mail_item set daily_at = made_at");
    }

    /** The server looks at today once more, and has when this comes back. */
    private static void anotherDay() {
        organisation.update("update mail_round set looked_on = ?", LocalDate.of(2020, 1, 1));
        awaitNumber("select count(*) from mail_round where looked_on > ?", 1, LocalDate.of(2020, 1, 1));
    }

    /** The next round need not wait: how long pauses grow is tested by itself. */
    private static void endPause() {
        organisation.update("update mail_round set pause_until = null");
    }

    /** Somebody has knocked at the dead mail server again, and the round is over. */
    private static void missedOnceMore() {
        long before = organisation.number("select failures from mail_round");
        endPause();
        awaitNumber("select count(*) from mail_round where failures > ?", 1, before);
    }

    private static void awaitNumber(String count, long expected, Object... values) {
        for (int i = 0; i < 600 && organisation.number(count, values) != expected; i++) {
            LockSupport.parkNanos(100_000_000L);
        }
        assertThat(organisation.number(count, values)).as(count).isEqualTo(expected);
    }
}
