package org.shuhari.gaps.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.gaps.team.MatrixTable;
import org.shuhari.gaps.team.TeamMatrix;
import org.shuhari.gaps.team.TeamMember;
import org.shuhari.gaps.team.Teams;
import org.shuhari.mastery.MasteryState;
import org.shuhari.people.Role;

class MatrixFilesTest {

    private final TeamMember ana = Teams.member(
            "=Ana Łęcka", "associate", Map.of("gemba", MasteryState.MASTERED, "waste", MasteryState.PRACTISING));
    private final TeamMember carla = Teams.member(
            Teams.somebody("Carla", "associate", Role.COACH),
            Teams.path(3, Map.of("gemba", MasteryState.MASTERED, "waste", MasteryState.REFRESH_DUE)),
            List.of(Teams.appointment("*")));
    private final TeamMember noah = Teams.member("Noah", null, Map.of("waste", MasteryState.LAPSED));

    @Test
    @DisplayName("People and skills stand with the letters of their marks, and below them the coverage in numbers")
    void marks() throws IOException {
        GapBookTest.Sheets read = new GapBookTest.Sheets(book("en", ana, carla, noah));
        List<Row> rows = read.rows("Matrix");

        assertThat(read.titles()).containsExactly("Matrix", "List", "Key");
        assertThat(texts(rows.get(4))).startsWith("=Ana Łęcka", "Associate", "U", "I");
        assertThat(texts(rows.get(5))).startsWith("Carla", "Associate", "O", "U*°");
        assertThat(texts(rows.get(6))).startsWith("Noah", "", "", "(U)");
        assertThat(texts(rows.get(7))).startsWith("Who masters it", "", "2", "1");
        assertThat(texts(rows.get(8))).startsWith("How many we need", "", "2", "2");
        assertThat(texts(rows.get(9))).startsWith("Short", "", "0", "1");
        assertThat(read.cells()).noneMatch(cell -> cell.getFormula() != null);
    }

    @Test
    @DisplayName("The list says each mark in words; the key explains each letter")
    void list() throws IOException {
        GapBookTest.Sheets read = new GapBookTest.Sheets(book("nl", noah));

        assertThat(texts(read.rows("Lijst").get(1)))
                .startsWith("Noah", "", "See", "Waste", "Beheerste het, opfristijd voorbij", "nee");
        assertThat(read.rows("Legenda").stream().map(MatrixFilesTest::texts))
                .contains(List.of("(U)", "Beheerste het, opfristijd voorbij"));
    }

    @Test
    @DisplayName("Up to 14 people stand on one sheet of A3 across; one more makes two sheets with the head on each")
    void oneSheet() throws IOException {
        assertThat(pdf("en", people(14)).getNumberOfPages()).isEqualTo(1);

        PdfReader two = pdf("en", people(15));
        assertThat(two.getNumberOfPages()).isEqualTo(2);
        Rectangle size = two.getPageSizeWithRotation(1);
        assertThat(size.getWidth()).isGreaterThan(1_190).isGreaterThan(size.getHeight());
        PdfTextExtractor text = new PdfTextExtractor(two);
        for (int page = 1; page <= 2; page++) {
            assertThat(text.getTextFromPage(page))
                    .contains("Team", "Gemba", "Who masters it", "Sheet " + page + " of 2", "This week we agreed");
        }
        assertThat(text.getTextFromPage(2)).contains("Person 14").doesNotContain("Person 00");
    }

    @Test
    @DisplayName("Names in Polish, Turkish and Greek are printed; a character the font does not have is told")
    void letters() throws IOException {
        PdfReader known = pdf("en", Teams.member("Łucja Yağız Ωραία", "associate", Map.of()));
        assertThat(text(known)).contains("Łucja Yağız Ωραία").doesNotContain("could not be printed");

        assertThat(text(pdf("en", Teams.member("漢", "associate", Map.of()))))
                .contains("One character could not be printed");
    }

    @Test
    @DisplayName("A team without people says so, and a very long name stays within its column")
    void edges() throws IOException {
        assertThat(text(pdf("en"))).contains("Nobody worked directly in this team");
        assertThat(text(pdf("en", Teams.member("x".repeat(300), "associate", Map.of()))))
                .contains("xxx…");
    }

    private static TeamMember[] people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Teams.member(String.format("Person %02d", i), "associate", Map.of()))
                .toArray(TeamMember[]::new);
    }

    private static byte[] book(String language, TeamMember... people) throws IOException {
        TeamMatrix matrix = Teams.matrix(people);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MatrixBook(matrix, MatrixTable.of(matrix, null, false), GapTables.words(language)).write(out);
        return out.toByteArray();
    }

    private static PdfReader pdf(String language, TeamMember... people) throws IOException {
        TeamMatrix matrix = Teams.matrix(people);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MatrixPdf(matrix, MatrixTable.of(matrix, null, false), GapTables.words(language)).write(out);
        return new PdfReader(out.toByteArray());
    }

    private static String text(PdfReader pdf) throws IOException {
        return new PdfTextExtractor(pdf).getTextFromPage(1);
    }

    private static List<String> texts(Row row) {
        return IntStream.range(0, row.getCellCount())
                .mapToObj(
                        i -> row.getOptionalCell(i).map(cell -> cell.getText()).orElse(""))
                .toList();
    }
}
