package org.shuhari.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Samples;
import org.shuhari.support.Shuhari;

/** On a server of its own: what has had its time is judged over the whole organisation. */
@ExtendWith(Shuhari.class)
@DisplayName("Retention")
class RetentionIT {

    private static final String SKILL = "going-to-gemba";
    private static final LocalDate TODAY = LocalDate.now(Samples.ZONE);

    private Shuhari.App app;
    private Organisation organisation;
    private Person learner;
    private Person coach;
    private Person admin;

    @BeforeEach
    void team(Shuhari.App running, Organisation made) {
        app = running;
        organisation = made;
        UUID unit = made.unit("Kept");
        learner = made.employee(unit);
        coach = made.coach(unit);
        admin = made.person(unit, null, "EMPLOYEE;ADMIN");
        Samples.practise(learner, SKILL, 2, coach);
    }

    @AfterEach
    void nothingIsDue() {
        run();
    }

    @Test
    @DisplayName(
            "takes words and photos 24 months after they were recorded when they never supported anything; a preview changes nothing")
    void words() throws IOException {
        String practice = practices(learner).get(0).getString("id");
        String sha = attached(practice, 0x123456);
        recorded(learner, TODAY.minusMonths(24));
        backdateFile(sha);

        JsonObject before = preview();
        assertThat(before.getJsonObject("counts").getInt("practices")).isEqualTo(2);
        assertThat(before.getJsonObject("counts").getInt("photos")).isEqualTo(1);
        assertThat(practices(learner))
                .allSatisfy(each -> assertThat(each.getString("place")).isNotEmpty());

        JsonObject run = run();

        assertThat(run.getJsonObject("counts").getInt("practices")).isEqualTo(2);
        assertThat(run.getJsonObject("counts").getInt("files")).isEqualTo(1);
        assertThat(practices(learner)).hasSize(2).allSatisfy(each -> {
            assertThat(each.getString("place")).isEmpty();
            assertThat(each.getJsonObject("fields")).isEmpty();
            assertThat(each.getJsonArray("attachments")).isEmpty();
            assertThat(each.containsKey("erasedAt")).isTrue();
        });
        assertThat(photo(sha)).doesNotExist();
        assertThat(path(learner, SKILL).getInt("practices")).isEqualTo(2);
        assertThat(preview().getJsonObject("counts").containsKey("practices")).isFalse();
    }

    @Test
    @DisplayName(
            "takes the words of a watch a month after the learner said no, and codes when nobody can use them any more")
    void watches() {
        UUID watch = UUID.randomUUID();
        String sent = "{\"id\":\"" + watch + "\",\"learner\":\"" + learner.id() + "\",\"skill\":\"" + SKILL
                + "\",\"criteria\":[],\"place\":\"Dock 3\",\"words\":\"Stood still\"}";
        assertThat(coach.client().post("/watches", sent).status()).isEqualTo(201);
        learner.client().post("/watches/" + watch + "/answer", "{\"agreed\":false}");
        learner.client().post("/me/assents", "{}");
        assertThat(preview().getJsonObject("counts").containsKey("watches")).isFalse();

        OffsetDateTime ago = OffsetDateTime.now(ZoneOffset.UTC).minusDays(33);
        organisation.update("update watch set answered_at = ? where id = ?", ago, watch);
        organisation.update("update assent set expires_at = ? where learner_id = ?", ago, learner.id());
        JsonObject run = run();

        assertThat(run.getJsonObject("counts").getInt("watches")).isEqualTo(1);
        assertThat(run.getJsonObject("counts").getInt("assents")).isEqualTo(1);
        JsonObject left = coach.client().get("/watches/" + watch).json();
        assertThat(left.getString("state")).isEqualTo("declined");
        assertThat(left).doesNotContainKey("words");
        assertThat(left.getString("place")).isEmpty();
    }

    @Test
    @DisplayName("a day before nothing goes, and what supports a current confirmation stays however old it is")
    void notYet() {
        recorded(learner, TODAY.minusMonths(24).plusDays(1));
        assertThat(preview().getJsonObject("counts").containsKey("practices")).isFalse();

        recorded(learner, TODAY.minusMonths(40));
        organisation.mastered(learner, SKILL, TODAY.minusMonths(39));
        assertThat(preview().getJsonObject("counts").containsKey("practices")).isFalse();

        organisation.update("update confirmation set refresh_months = 14 where employee_id = ?", learner.id());
        assertThat(preview().getJsonObject("counts").getInt("practices")).isEqualTo(2);
    }

    @Test
    @DisplayName("a photo that another practice still names stays on the disk")
    void sharedPhoto() throws IOException {
        List<JsonObject> both = practices(learner);
        String sha = attached(both.get(0).getString("id"), 0x654321);
        assertThat(attached(both.get(1).getString("id"), 0x654321)).isEqualTo(sha);
        recorded(UUID.fromString(both.get(0).getString("id")), TODAY.minusMonths(30));
        backdateFile(sha);

        JsonObject run = run();

        assertThat(run.getJsonObject("counts").getInt("photos")).isEqualTo(1);
        assertThat(run.getJsonObject("counts").containsKey("files")).isFalse();
        assertThat(photo(sha)).exists();
    }

    @Test
    @DisplayName(
            "R15: makes leavers nameless after 6 months; what they wrote to others stays, and the ledger is intact with so many erased")
    void leavers() {
        String request = Samples.ask(learner, SKILL);
        coach.client().post("/sign-off-requests/" + request + "/decision", Samples.mastered(coach.client(), SKILL));
        long bodies = bodiesAbout(learner);
        left(learner, TODAY.minusMonths(6));
        Person recent = organisation.employee(organisation.unit("Just left"));
        left(recent, TODAY.minusMonths(6).plusDays(1));
        JsonObject before = verification();

        assertThat(preview().getJsonArray("leavers").stream()
                        .map(each -> each.asJsonObject().getString("name"))
                        .toList())
                .containsExactly(learner.name());
        run();

        assertThat(organisation.texts("select name from employee where id = ?", learner.id()))
                .containsExactly("Former colleague");
        assertThat(organisation.texts("select staff_number from employee where id = ?", learner.id()))
                .containsExactly("former-" + learner.id());
        assertThat(organisation.texts("select name from employee where id = ?", recent.id()))
                .containsExactly(recent.name());
        for (String table : List.of("account", "token", "absence")) {
            assertThat(organisation.number("select count(*) from " + table + " where employee_id = ?", learner.id()))
                    .as(table)
                    .isZero();
        }
        assertThat(organisation.number("select count(*) from confirmation where employee_id = ?", learner.id()))
                .isOne();
        assertThat(organisation.number(
                        "select count(*) from practice where employee_id = ? and erased_at is not null", learner.id()))
                .isEqualTo(2);
        assertThat(bodiesAbout(learner)).isZero();
        JsonObject after = verification();
        assertThat(after.getInt("erased")).isEqualTo(before.getInt("erased") + (int) bodies);
        assertThat(after.getJsonArray("differences")).isEqualTo(before.getJsonArray("differences"));
        assertThat(after.containsKey("firstBroken")).isFalse();
    }

    @Test
    @DisplayName(
            "takes dialogues and watched cycles of that age, and that they were read; a dialogue goes with its learner's name, not with its coach's")
    void dialogues() {
        String about = "/dialogue?skill=" + SKILL + "&employee=" + learner.id();
        coach.client().post(about, "{\"words\":\"Old\"}");
        organisation.update(
                "update dialogue_message set written_at = ? where learner_id = ?",
                TODAY.minusMonths(24).atTime(12, 0).atOffset(ZoneOffset.UTC),
                learner.id());
        coach.client().post(about, "{\"words\":\"New\"}");
        String elsewhere = about.replace(SKILL, "seeing-waste");
        coach.client().post(elsewhere, "{\"words\":\"Old and alone\"}");
        organisation.update(
                "update dialogue_message set written_at = ? where learner_id = ? and skill = 'seeing-waste'",
                TODAY.minusMonths(24).atTime(12, 0).atOffset(ZoneOffset.UTC),
                learner.id());
        learner.client().get(about);
        learner.client().get(elsewhere);
        Person second = organisation.coach(organisation.unit("Watching"));
        coach.client().post("/coaching-cycles", "{\"watcher\":\"" + second.id() + "\"}");
        organisation.update(
                "update coaching_cycle set asked_at = ? where coach_id = ?",
                TODAY.minusMonths(24).atTime(12, 0).atOffset(ZoneOffset.UTC),
                coach.id());
        assertThat(preview().getJsonObject("counts").getInt("messages")).isEqualTo(2);
        assertThat(preview().getJsonObject("counts").getInt("cycles")).isOne();
        run();
        assertThat(messages()).containsExactly("New");
        assertThat(organisation.texts("select skill from dialogue_read where reader_id = ?", learner.id()))
                .containsExactly(SKILL);

        left(coach, TODAY.minusMonths(6));
        run();
        assertThat(messages()).containsExactly("New");

        left(learner, TODAY.minusMonths(6));
        run();
        assertThat(messages()).isEmpty();
    }

    private List<String> messages() {
        return organisation.texts(
                "select cast(words as varchar) from dialogue_message where learner_id = ?", learner.id());
    }

    @Test
    @DisplayName("R15: a body that no run took is told")
    void stolen() {
        long seq = organisation.number("select max(seq) from ledger_entry where subject = ?", learner.id());
        List<String> kept = organisation.texts("select body from ledger_body where seq = ?", seq);
        List<String> salt = organisation.texts("select salt from ledger_body where seq = ?", seq);
        organisation.update("delete from ledger_body where seq = ?", seq);
        try {
            assertThat(verification().getJsonArray("differences").toString())
                    .contains("Entry " + seq + " has lost its details");
        } finally {
            organisation.update(
                    "insert into ledger_body (seq, salt, body) values (?, ?, ?)", seq, salt.get(0), kept.get(0));
        }
    }

    @Test
    @DisplayName("runs once however many ask at once; is an administrator's alone")
    void once() {
        recorded(learner, TODAY.minusMonths(25));
        List<Integer> statuses = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> admin.client().post("/retention/runs").status())
                .toList();
        assertThat(statuses).containsOnly(201, 409);
        long entries = organisation.number(
                "select count(*) from ledger_body where body like ?"
                        + " and seq in (select seq from ledger_entry where kind = 'retention.erased' and actor = ?)",
                "%\"n-practices\":2%",
                admin.id());
        assertThat(entries).isOne();
        assertThat(coach.client().get("/retention/preview").status()).isEqualTo(403);
        assertThat(coach.client().post("/retention/runs").status()).isEqualTo(403);
    }

    private JsonObject run() {
        Answer answer = admin.client().post("/retention/runs");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json();
    }

    private JsonObject preview() {
        Answer answer = admin.client().get("/retention/preview");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private JsonObject verification() {
        return admin.client().get("/ledger/verification").json();
    }

    private long bodiesAbout(Person person) {
        return organisation.number(
                "select count(*) from ledger_body b join ledger_entry e on e.seq = b.seq where e.subject = ?",
                person.id());
    }

    private static List<JsonObject> practices(Person person) {
        return person.client().get("/practices").array().stream()
                .map(each -> each.asJsonObject())
                .toList();
    }

    private static JsonObject path(Person person, String skill) {
        return person.client().get("/me/path").json().getJsonArray("skills").stream()
                .map(each -> each.asJsonObject())
                .filter(each -> each.getString("skill").equals(skill))
                .findFirst()
                .orElseThrow();
    }

    private void left(Person person, LocalDate on) {
        organisation.update("update employee set left_on = ? where id = ?", on, person.id());
    }

    private void recorded(Person person, LocalDate on) {
        practices(person).forEach(each -> recorded(UUID.fromString(each.getString("id")), on));
    }

    private void recorded(UUID practice, LocalDate on) {
        OffsetDateTime at = on.atTime(12, 0).atOffset(ZoneOffset.UTC);
        organisation.update("update practice set recorded_at = ?, done_on = ? where id = ?", at, on, practice);
        organisation.update("update evidence set recorded_at = ?, done_on = ? where practice_id = ?", at, on, practice);
    }

    private String attached(String practice, int colour) throws IOException {
        BufferedImage image = new BufferedImage(32, 24, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, colour);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        Answer answer =
                learner.client().post("/practices/" + practice + "/attachments", "image/png", out.toByteArray());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json().getString("sha256");
    }

    private Path photo(String sha) {
        return app.server()
                .folder()
                .resolve("photos")
                .resolve(sha.substring(0, 2))
                .resolve(sha);
    }

    private void backdateFile(String sha) throws IOException {
        Files.setLastModifiedTime(photo(sha), FileTime.from(Instant.now().minus(Duration.ofDays(700))));
    }
}
