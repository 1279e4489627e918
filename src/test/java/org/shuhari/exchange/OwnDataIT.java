package org.shuhari.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
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
@DisplayName("A person's own data")
class OwnDataIT {

    private static final String SKILL = "going-to-gemba";

    /**
     * Every table that names an employee, with the parts of the download that tell of it. A new table belongs here, and in
     * the PersonalData of its feature.
     */
    private static final Map<String, Set<String>> PARTS = Map.ofEntries(
            Map.entry("employee", Set.of("person")),
            Map.entry("assignment", Set.of("work")),
            Map.entry("absence", Set.of("away")),
            Map.entry("coaching_unit", Set.of("coaching")),
            Map.entry("appointment", Set.of("appointments")),
            Map.entry("import_row", Set.of("imports")),
            Map.entry("record_view", Set.of("viewedBy", "viewed")),
            Map.entry("ledger_entry", Set.of("ledger")),
            Map.entry("confirmation", Set.of("confirmations")),
            Map.entry("renewal", Set.of("renewals")),
            Map.entry("pull", Set.of("pulls")),
            Map.entry("evidence", Set.of("evidence")),
            Map.entry("asking", Set.of("askings")),
            Map.entry("practice", Set.of("practices")),
            Map.entry("prediction", Set.of("predictions")),
            Map.entry("observation", Set.of("observations")),
            Map.entry("attachment", Set.of("practices")),
            Map.entry("practice_addition", Set.of("practices")),
            Map.entry("watch", Set.of("watched", "watches")),
            Map.entry("assent", Set.of("assents")),
            Map.entry("sign_off_request", Set.of("requests", "wished")),
            Map.entry("sign_off", Set.of("answers", "answered")),
            Map.entry("revocation", Set.of("revoked")),
            Map.entry("claim", Set.of("claims")),
            Map.entry("dialogue_message", Set.of("dialogue", "dialogueWritten")),
            Map.entry("dialogue_read", Set.of("dialogueRead")),
            Map.entry("coaching_cycle", Set.of("cyclesWatched", "cyclesNoted")),
            Map.entry("calibration", Set.of("calibrations", "calibrated")),
            Map.entry("coach_pace", Set.of("pace")),
            Map.entry("review_opening", Set.of("openings")),
            Map.entry("proposal", Set.of("proposals", "proposalsDecided")),
            Map.entry("proposal_comment", Set.of("proposalComments")),
            Map.entry("team_need", Set.of("needsSaid")),
            Map.entry("timetable_answer", Set.of("timetable")),
            Map.entry("notice", Set.of("notices")),
            Map.entry("mailbox", Set.of("mailbox")),
            Map.entry("mail_item", Set.of("mails")),
            Map.entry("mail_letter", Set.of("mails")),
            Map.entry("account", Set.of("account")),
            Map.entry("token", Set.of("tokens")),
            Map.entry("device", Set.of("devices")),
            Map.entry("invitation", Set.of("invitations")));

    private Organisation organisation;
    private Person learner;
    private Person coach;

    @BeforeEach
    void story(Organisation made) throws IOException {
        organisation = made;
        UUID unit = made.unit("Returns");
        learner = made.employee(unit);
        coach = made.coach(unit);
        Samples.practise(learner, SKILL, 2, coach);
        String practice =
                learner.client().get("/practices").array().getJsonObject(0).getString("id");
        Answer photo = learner.client().post("/practices/" + practice + "/attachments", "image/png", picture());
        assertThat(photo.status()).as(photo.toString()).isEqualTo(201);
        String request = Samples.ask(learner, SKILL);
        Answer decided = coach.client()
                .post(
                        "/sign-off-requests/" + request + "/decision",
                        Samples.notYet("Look for what waits, Zoë – ждём."));
        assertThat(decided.status()).as(decided.toString()).isEqualTo(201);
    }

    @Test
    @DisplayName("holds what I wrote, what was written to me and by whom, and who looked")
    void complete() {
        JsonObject parts = data(learner);
        assertThat(parts.getJsonArray("person").getJsonObject(0).getString("name"))
                .isEqualTo(learner.name());
        assertThat(parts.getJsonArray("person").getJsonObject(0).getString("userName"))
                .isEqualTo(learner.username());
        assertThat(parts.getJsonArray("practices")).hasSize(2);
        JsonObject practice = parts.getJsonArray("practices").getJsonObject(0);
        assertThat(practice.getJsonObject("fields")).isNotEmpty();
        assertThat(practice.getJsonObject("written")).isNotEmpty();
        assertThat(practice.getString("observer")).isEqualTo(coach.name());
        JsonObject answer = parts.getJsonArray("answers").getJsonObject(0);
        assertThat(answer.getString("coach")).isEqualTo(coach.name());
        assertThat(answer.getString("nextStep")).isEqualTo("Look for what waits, Zoë – ждём.");
        assertThat(parts.getJsonArray("ledger")).isNotEmpty();
        assertThat(parts.getJsonArray("tokens")).isNotEmpty();
        assertThat(parts.toString()).doesNotContain("hash").doesNotContain("argon2");
    }

    @Test
    @DisplayName("R13: a coach's own data holds the coach's words, and nothing a learner wrote")
    void othersAreLeftOut() {
        JsonObject parts = data(coach);
        assertThat(parts.getJsonArray("answered").getJsonObject(0).getString("learner"))
                .isEqualTo(learner.name());
        assertThat(parts.getJsonArray("observations").getJsonObject(0).getString("learner"))
                .isEqualTo(learner.name());
        assertThat(parts.getJsonArray("practices")).isEmpty();
        String written = data(learner)
                .getJsonArray("practices")
                .getJsonObject(0)
                .getJsonObject("fields")
                .getString("saw");
        assertThat(parts.toString()).doesNotContain(written);
    }

    @Test
    @DisplayName("no table that names an employee is forgotten")
    void everyTable() {
        Set<String> naming = new TreeSet<>();
        naming.addAll(tables("select lower(f.table_name) from information_schema.referential_constraints r"
                + " join information_schema.key_column_usage f on f.constraint_name = r.constraint_name"
                + " and f.constraint_schema = r.constraint_schema join information_schema.table_constraints p"
                + " on p.constraint_name = r.unique_constraint_name and p.constraint_schema = r.unique_constraint_schema"
                + " where lower(p.table_name) in ('employee', 'practice', 'sign_off', 'confirmation')"));
        naming.addAll(tables("select lower(c.table_name) from information_schema.columns c"
                + " where lower(c.column_name) in ('employee_id', 'recipient_id', 'person_id', 'actor', 'subject')"));
        assertThat(PARTS.keySet()).containsAll(naming);
    }

    @Test
    @DisplayName("every part stands in the download, and every value has its words in the readable record")
    void everyPart() {
        everything();
        JsonObject parts = data(learner);
        assertThat(PARTS.values())
                .allSatisfy(names -> assertThat(parts.keySet()).containsAll(names));
        ResourceBundle words = ResourceBundle.getBundle("org.shuhari.exchange.texts");
        Map<String, String> without = new TreeMap<>();
        parts.forEach((part, entries) -> entries.asJsonArray()
                .forEach(entry -> entry.asJsonObject().keySet().forEach(name -> {
                    if (!words.containsKey(part + "." + name) && !words.containsKey("any." + name)) {
                        without.put(part + "." + name, "");
                    }
                })));
        assertThat(without).isEmpty();
        assertThat(parts.keySet())
                .allSatisfy(part ->
                        assertThat(words.containsKey("part." + part)).as(part).isTrue());
        assertThat(parts.getJsonArray("watched").getJsonObject(0).toString())
                .contains(
                        "\"decision\":\"not-yet\"",
                        "\"skillState\":\"practising\"",
                        "\"left\":\"evidence-incomplete\"",
                        "\"missing\":[\"practice 1\",\"day 2\"]",
                        "\"request\":",
                        "\"signOff\":");
        List<String> empty = parts.entrySet().stream()
                .filter(part -> part.getValue().asJsonArray().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        assertThat(empty).isEmpty();
    }

    @Test
    @DisplayName("as a PDF that can be read, in letters beyond Latin too")
    void readable() throws IOException {
        Answer pdf = learner.client().get("/me/data.pdf");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        String text = text(pdf.bytes());
        assertThat(text)
                .contains(learner.name())
                .contains("Look for what waits, Zoë – ждём.")
                .contains("Going to gemba")
                .doesNotContain("could not be printed");
    }

    @Test
    @DisplayName("as one archive with the photos as they are kept")
    void archive() throws IOException {
        Answer zip = learner.client().get("/me/data.zip");
        assertThat(zip.status()).isEqualTo(200);
        Map<String, byte[]> files = unzip(zip.bytes());
        JsonObject photo = data(learner).getJsonArray("practices").stream()
                .flatMap(each -> each.asJsonObject().getJsonArray("photos").stream())
                .map(JsonValue::asJsonObject)
                .findFirst()
                .orElseThrow();
        assertThat(files.keySet()).containsExactlyInAnyOrder("data.json", "record.pdf", photo.getString("file"));
        assertThat(files.get(photo.getString("file"))).hasSize(photo.getInt("size"));
        assertThat(text(files.get("record.pdf"))).contains(learner.name());
    }

    @Test
    @DisplayName("is for oneself alone")
    void oneself() {
        assertThat(learner.client().with("no-token").get("/me/data").status()).isEqualTo(401);
        assertThat(learner.client().get("/me/data.html").status()).isEqualTo(404);
    }

    private static JsonObject data(Person person) {
        Answer answer = person.client().get("/me/data");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json().getJsonObject("parts");
    }

    /** A row in every table that the story left without one. */
    private void everything() {
        UUID me = learner.id();
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        assertThat(learner.client()
                        .post("/claims", "{\"skill\":\"seeing-waste\",\"source\":\"matrix\"}")
                        .status())
                .isEqualTo(201);
        organisation.update(
                "insert into absence (id, employee_id, from_on, to_on, recorded_at) values (?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                me,
                today,
                today,
                now);
        organisation.update(
                "insert into coaching_unit (id, coach_id, unit_id, from_on) values (?, ?, ?, ?)",
                UUID.randomUUID(),
                me,
                organisation.unit("Coached"),
                today);
        organisation.appoint(learner, SKILL);
        organisation.update(
                "insert into team_need (id, unit_id, skill, people, said_by, said_at) select ?, unit_id, ?, 2, employee_id, ?"
                        + " from assignment where employee_id = ?",
                UUID.randomUUID(),
                SKILL,
                now,
                me);
        organisation.update(
                "insert into timetable_answer (id, employee_id, unit_id, skill, answer, by_on, answered_at)"
                        + " select ?, employee_id, unit_id, ?, 'ACCEPTED', ?, ? from assignment where employee_id = ?",
                UUID.randomUUID(),
                SKILL,
                today,
                now,
                me);
        organisation.update(
                "insert into coach_pace (coach_id, minutes_per_day, at_once, said_at) values (?, 30, 5, ?)", me, now);
        organisation.update(
                "insert into review_opening (request_id, coach_id, opened_at)"
                        + " select id, ?, ? from sign_off_request where employee_id = ?",
                me,
                now,
                me);
        organisation.update("insert into import_row (import_id, employee_id) values (?, ?)", UUID.randomUUID(), me);
        organisation.update(
                "insert into device (id, employee_id, name, epoch, created_at, last_seen_at) values (?, ?, 'Firefox', 0, ?, ?)",
                UUID.randomUUID(),
                me,
                now,
                now);
        organisation.update(
                "insert into invitation (id, employee_id, hash, sheet, made_at, until_at, used) values (?, ?, ?, ?, ?, ?, true)",
                UUID.randomUUID(),
                me,
                UUID.randomUUID().toString(),
                UUID.randomUUID(),
                now,
                now);
        organisation.update("insert into mailbox (employee_id, rhythm) values (?, 'NONE')", me);
        organisation.update(
                "insert into mail_item (id, recipient_id, cause, kind, skill, made_at, daily_at)"
                        + " values (?, ?, 'own-data', 'REFRESH', ?, ?, ?)",
                UUID.randomUUID(),
                me,
                SKILL,
                now,
                now);
        for (UUID[] pair : new UUID[][] {{me, coach.id()}, {coach.id(), me}}) {
            organisation.update(
                    "insert into record_view (viewer_id, person_id, viewed_on, what) values (?, ?, ?, 'path')"
                            + " on conflict do nothing",
                    pair[0],
                    pair[1],
                    today.minusDays(400));
        }
        organisation.mastered(learner, "joining-huddles", today);
        organisation.update(
                "insert into renewal (id, confirmation_id, caused_by, renewed_at, renewed_on) select ?, c.id, c.id, ?, ?"
                        + " from confirmation c where c.employee_id = ?",
                UUID.randomUUID(),
                now,
                today,
                me);
        organisation.update(
                "insert into prediction (practice_id, employee_id, skill, fields, written_at) values (?, ?, ?, '{}', ?)",
                UUID.randomUUID(),
                me,
                SKILL,
                now);
        organisation.update(
                "insert into notice (id, recipient_id, kind, seq, person_id, skill, at) values (?, ?, 'NOT_YET', ?, ?, ?, ?)",
                UUID.randomUUID(),
                me,
                -Math.abs(me.getLeastSignificantBits() % 1_000_000_000L),
                coach.id(),
                SKILL,
                now);
        organisation.update("update practice set observer_id = ? where employee_id = ?", coach.id(), me);
        proposals(now);
        dialogue(now);
        asCoach(now);
        watching();
    }

    /** One watched, one that watched, a code, and own words beside a practice. */
    private void watching() {
        Person other = organisation.employee(organisation.unit("Watchers"));
        watched(other, learner);
        watched(learner, other);
        organisation.update(
                "update watch set decision = 'NOT_YET', answered_state = 'PRACTISING', left_open = 'EVIDENCE_INCOMPLETE',"
                        + " missing = 'practice=1;day=2', request_id = learner_id, sign_off_id = learner_id"
                        + " where learner_id = ? or watcher_id = ?",
                learner.id(),
                learner.id());
        assertThat(learner.client().post("/me/assents", "{}").status()).isEqualTo(201);
        String practice =
                learner.client().get("/practices").array().getJsonObject(0).getString("id");
        assertThat(learner.client()
                        .post("/practices/" + practice + "/additions", "{\"words\":\"It was louder than usual.\"}")
                        .status())
                .isEqualTo(201);
    }

    private static void watched(Person watcher, Person practising) {
        Answer sent = watcher.client()
                .post(
                        "/watches",
                        "{\"id\":\"" + UUID.randomUUID() + "\",\"learner\":\"" + practising.id() + "\",\"skill\":\""
                                + SKILL + "\",\"criteria\":[],\"place\":\"Dock 3\",\"words\":\"Stood still\"}");
        assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
    }

    /** With a learner and with the coach, and what was looked at together. */
    private void dialogue(OffsetDateTime now) {
        for (UUID[] pair : new UUID[][] {{learner.id(), learner.id()}, {coach.id(), learner.id()}}) {
            organisation.update(
                    "insert into dialogue_message (id, learner_id, skill, author_id, kind, written_at, target)"
                            + " values (?, ?, ?, ?, 'CARD', ?, 'Nobody waits')",
                    UUID.randomUUID(),
                    pair[0],
                    SKILL,
                    pair[1],
                    now);
        }
        organisation.update(
                "insert into dialogue_read (reader_id, learner_id, skill, read_at) values (?, ?, ?, ?)",
                learner.id(),
                learner.id(),
                SKILL,
                now);
        for (UUID[] pair : new UUID[][] {{learner.id(), coach.id()}, {coach.id(), learner.id()}}) {
            organisation.update(
                    "insert into coaching_cycle (id, coach_id, watcher_id, asked_at, wish, noted_at, seen, words, next_step)"
                            + " values (?, ?, ?, ?, 'My questions', ?, 'lets-think', 'Calm', 'One step')",
                    UUID.randomUUID(),
                    pair[0],
                    pair[1],
                    now,
                    now);
            organisation.update(
                    "insert into calibration (id, practice_id, proposer_id, partner_id, proposed_at, proposer_judged_at)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    UUID.randomUUID(),
                    organisation.id("select id from practice where employee_id = ? order by id limit 1", learner.id()),
                    pair[0],
                    pair[1],
                    now,
                    now);
        }
    }

    /** One that the learner made, and answered: in the application nobody answers the own one. */
    private void proposals(OffsetDateTime now) {
        UUID proposal = UUID.randomUUID();
        organisation.update(
                "insert into proposal (id, proposer_id, about, target, catalog_id, what, why, gain, words, state, proposed_at,"
                        + " decided_by, decided_at, reason, version) select ?, ?, 'SKILL', ?, max(catalog), 'Less', 'Saw it',"
                        + " 'Sooner', '{}', 'ACCEPTED', ?, ?, ?, 'Yes', 1 from catalog_acceptance",
                proposal,
                learner.id(),
                SKILL,
                now,
                learner.id(),
                now);
        organisation.update(
                "insert into proposal_comment (id, proposal_id, author_id, words, written_at) values (?, ?, ?, 'Good', ?)",
                UUID.randomUUID(),
                proposal,
                learner.id(),
                now);
    }

    /** The learner as somebody else's observer, coach and revoker. */
    private void asCoach(OffsetDateTime now) {
        Person other = organisation.employee(organisation.unit("Others"));
        Samples.practise(other, SKILL, 1, null);
        organisation.update("update practice set observer_id = ? where employee_id = ?", learner.id(), other.id());
        UUID request = UUID.randomUUID();
        organisation.update(
                "insert into sign_off_request (id, employee_id, skill, skill_version, catalog_id, coaches_needed, state,"
                        + " requested_at, promised_until, wish_coach_id, second_look, version) select ?, ?, ?, 1, catalog_id, 1,"
                        + " 'MASTERED', ?, ?, ?, false, 1 from practice where employee_id = ?",
                request,
                other.id(),
                SKILL,
                now,
                now.toLocalDate(),
                learner.id(),
                other.id());
        UUID signOff = UUID.randomUUID();
        organisation.update(
                "insert into sign_off (id, request_id, employee_id, skill, skill_version, coach_id, decision, decided_at,"
                        + " basis, answered_state) values (?, ?, ?, ?, 1, ?, 'MASTERED', ?, 'MASTERY', 'MASTERED')",
                signOff,
                request,
                other.id(),
                SKILL,
                learner.id(),
                now);
        organisation.update(
                "insert into revocation (id, sign_off_id, revoked_by, reason, revoked_at) values (?, ?, ?, 'a slip', ?)",
                UUID.randomUUID(),
                signOff,
                learner.id(),
                now);
    }

    private Set<String> tables(String sql) {
        return Set.copyOf(organisation.texts(sql));
    }

    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        image.setRGB(10, 10, 0x336699);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(extractor.getTextFromPage(page));
            }
            return String.join("\n", pages);
        }
    }

    private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
