package org.shuhari.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Client.Answer;
import org.shuhari.support.Forms;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Shuhari;

/** {@code /gaps.csv}, {@code /gaps.xlsx}, {@code /units/{id}/matrix.xlsx} and {@code matrix.pdf}. */
@ExtendWith(Shuhari.class)
class GapFilesIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Shuhari.App app;
    private final Organisation organisation;
    private Person hr;
    private UUID department;
    private UUID team;
    private String teamName;
    private Person member;

    GapFilesIT(Shuhari.App app, Organisation organisation) {
        this.app = app;
        this.organisation = organisation;
    }

    @BeforeEach
    void team() {
        department = organisation.unit("Department");
        hr = organisation.person(organisation.unit("Office"), null, "EMPLOYEE;HR");
        teamName = "=Team \"Łódź\", nights " + UUID.randomUUID();
        team = hr.client()
                .post(
                        "/units",
                        "{\"name\":\"" + teamName.replace("\"", "\\\"") + "\",\"parent\":\"" + department + "\"}")
                .json()
                .getString("id")
                .transform(UUID::fromString);
        member = organisation.employee(team);
        hr.client().patch("/people/" + member.id(), "{\"name\":\"=Ana Łęcka\"}");
    }

    @Test
    @DisplayName("The CSV holds every unit below the one asked for, at any depth, and each skill of the group")
    void csv() {
        Answer answer = hr.client().get("/gaps.csv?unit=" + department + "&group=see&jobRole=frontline-associate");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=utf-8;header=present");
        assertThat(answer.header("Content-Disposition"))
                .startsWith("attachment; filename=\"")
                .contains("filename*=UTF-8''Skill%20gaps%2C%20");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.text()).startsWith("\uFEFFasOf,unitId,");
        assertThat(answer.text().lines().skip(1)).isNotEmpty().allMatch(line -> line.contains(",see,"));
        assertThat(answer.text()).contains("'" + teamName.replace("\"", "\"\""));
        assertThat(answer.text().lines().filter(line -> line.contains(team.toString())))
                .anyMatch(line -> line.contains(",going-to-gemba,") && line.endsWith(",1,0,0,0,0,0,0"));
    }

    @Test
    @DisplayName("The workbook has its heat map, its counts and its key in the reader's language")
    void workbook() throws IOException {
        Answer answer = hr.client()
                .send(hr.client().request("/gaps.xlsx?unit=" + department).header("Accept-Language", "nl"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo(XLSX);
        assertThat(titles(answer)).containsExactly("Kleurenkaart", "Aantallen", "Legenda");
    }

    @Test
    @DisplayName(
            "The team's matrix comes as a workbook and as one sheet of A3, with the name of the team in its file's")
    void matrix() throws IOException {
        Answer book = member.client().get("/units/" + team + "/matrix.xlsx");
        Answer pdf = member.client().get("/units/" + team + "/matrix.pdf?all=true&asOf=" + TODAY);

        assertThat(book.header("Content-Type")).isEqualTo(XLSX);
        assertThat(book.header("Content-Disposition")).contains("Skills%20matrix%2C%20%3DTeam%20-%C5%81%C3%B3d%C5%BA-");
        assertThat(titles(book)).containsExactly("Matrix", "List", "Key");
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        PdfReader read = new PdfReader(pdf.bytes());
        assertThat(read.getNumberOfPages()).isEqualTo(1);
        assertThat(new PdfTextExtractor(read).getTextFromPage(1)).contains("=Ana Łęcka");
    }

    @Test
    @DisplayName("A day ahead, no day at all and what is not known are 422 and name the field, for every file")
    void wrong() {
        for (String file : List.of("/gaps.csv", "/gaps.xlsx")) {
            assertThat(field(hr, file + "?asOf=" + TODAY.plusDays(1))).isEqualTo("asOf");
            assertThat(field(hr, file + "?asOf=soon")).isEqualTo("asOf");
            assertThat(field(hr, file + "?unit=x")).isEqualTo("unit");
            assertThat(field(hr, file + "?unit=" + UUID.randomUUID())).isEqualTo("unit");
            assertThat(field(hr, file + "?group=none")).isEqualTo("group");
            assertThat(field(hr, file + "?jobRole=none")).isEqualTo("jobRole");
            assertThat(field(hr, file + "?site=nowhere")).isEqualTo("site");
        }
        for (String file : List.of("matrix.xlsx", "matrix.pdf")) {
            assertThat(field(member, "/units/" + team + "/" + file + "?asOf=" + TODAY.plusDays(1)))
                    .isEqualTo("asOf");
            assertThat(field(member, "/units/" + team + "/" + file + "?all=perhaps"))
                    .isEqualTo("all");
        }
    }

    @Test
    @DisplayName("R13: who may not see all of it gets none of it")
    void rights() {
        Person stranger = organisation.employee(organisation.unit("Elsewhere"));
        for (String file : List.of("/gaps.csv", "/gaps.xlsx")) {
            Answer refused = stranger.client().get(file + "?unit=" + department);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.problem()).isEqualTo("forbidden");
        }
        for (String file : List.of("matrix.xlsx", "matrix.pdf", "matrix.csv")) {
            assertThat(stranger.client().get("/units/" + team + "/" + file).status())
                    .isEqualTo(404);
        }
        assertThat(hr.client().post("/gaps.csv", "{}").status()).isEqualTo(405);
        assertThat(hr.client().get("/gaps.pdf").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("A finished export is its owner's alone, and is gone after a day")
    void exports() {
        UUID export = UUID.randomUUID();
        organisation.update(
                "insert into job (id, kind, owner_id, state, done, total, stop_asked, beat_at, result)"
                        + " values (?, 'gaps-export', ?, 'DONE', 1, 1, false, current_timestamp,"
                        + " '{\"name\":\"Skill gaps.csv\",\"mediaType\":\"text/csv\",\"size\":2}')",
                export,
                hr.id());
        organisation.update(
                "insert into export_part (job_id, number, content, made_at)"
                        + " values (?, 0, 'H4sIAAAAAAACA8vIBACsKpPYAgAAAA==', current_timestamp)",
                export);
        Person other = organisation.person(organisation.unit("Office"), null, "EMPLOYEE;HR");

        Answer mine = hr.client().get("/gaps/exports/" + export);
        assertThat(mine.status()).isEqualTo(200);
        assertThat(mine.text()).isEqualTo("hi");
        assertThat(mine.header("Content-Disposition")).contains("filename=\"Skill gaps.csv\"");
        assertThat(other.client().get("/gaps/exports/" + export).status()).isEqualTo(404);

        organisation.update("update export_part set made_at = made_at - interval '1' day where job_id = ?", export);
        assertThat(hr.client().get("/gaps/exports/" + export).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("R12: an order that is sent twice at the same moment is one export")
    void orderedTwice() {
        List<Forms> windows = List.of(
                new Forms(app.server().address()), new Forms(app.server().address()));
        windows.forEach(each -> each.signIn(hr.username(), "gemba-walk-1"));
        for (int i = 0; i < 5; i++) {
            Map<String, String> once = Map.of("once", UUID.randomUUID().toString());
            List<CompletableFuture<Answer>> both = windows.stream()
                    .map(each -> CompletableFuture.supplyAsync(
                            () -> each.post("/gaps/exports.xhtml?unit=" + team, "order", "order:csv", once)))
                    .toList();

            assertThat(both.stream().map(CompletableFuture::join).map(Answer::status))
                    .allMatch(status -> status < 400);
        }
        assertThat(organisation.number("select count(*) from job where owner_id = ?", hr.id()))
                .isEqualTo(5);
    }

    private static String field(Person person, String address) {
        Answer answer = person.client().get(address);
        assertThat(answer.status()).as(address).isEqualTo(422);
        return answer.json().getJsonArray("violations").getJsonObject(0).getString("field");
    }

    private static List<String> titles(Answer answer) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(answer.bytes()))) {
            return book.getSheets().map(Sheet::getName).toList();
        }
    }
}
