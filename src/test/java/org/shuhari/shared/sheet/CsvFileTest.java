package org.shuhari.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuhari.people.ImportColumn;

@DisplayName("Reading a file of people")
class CsvFileTest {

    private static final String HEADER = "staffNumber,name,unit";

    private static Sheet read(String text) {
        return SheetFile.read(text.getBytes(StandardCharsets.UTF_8), ImportColumn.KIND);
    }

    private static List<String> cells(Sheet table) {
        return table.rows().stream()
                .map(row -> row.number() + ":" + String.join("|", row.cells()))
                .toList();
    }

    private static String faults(Sheet table) {
        return table.faults().list().stream()
                .map(fault -> fault.row() + " " + fault.column() + " " + fault.message())
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest(name = "the separator is told from the header: {0}")
    @ValueSource(strings = {",", ";", "\t"})
    void separators(String separator) {
        Sheet table = read(HEADER.replace(",", separator) + "\n" + String.join(separator, "1", "Ann", "A/B"));

        assertThat(cells(table)).containsExactly("2:1|Ann|A/B");
        assertThat(table.faults().none()).isTrue();
    }

    @ParameterizedTest(name = "rows end with any line end")
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineEnds(String end) {
        Sheet table = read(HEADER + end + "1,Ann,A" + end + "2,Ben,A" + end);

        assertThat(cells(table)).containsExactly("2:1|Ann|A", "3:2|Ben|A");
    }

    @Test
    @DisplayName("a byte-order mark is no part of the first column's name")
    void byteOrderMark() {
        assertThat(cells(read("\uFEFF" + HEADER + "\n1,Ann,A"))).containsExactly("2:1|Ann|A");
    }

    @Test
    @DisplayName("a quoted cell holds line breaks, separators and marks, and counts as one row")
    void quotes() {
        Sheet table = read(HEADER + "\n1,\"Ann\r\nof, \"\"the\"\" shop\",A\n2,Ben,A\n");

        assertThat(cells(table)).containsExactly("2:1|Ann\r\nof, \"the\" shop|A", "3:2|Ben|A");
    }

    @Test
    @DisplayName("the header's names may be quoted, in any case and order")
    void header() {
        Sheet table = read("\"Unit\";\" NAME \";staffnumber\nA;Ann;1");

        assertThat(table.faults().none()).isTrue();
        assertThat(table.rows().get(0).cells()).containsExactly("A", "Ann", "1");
    }

    @Test
    @DisplayName("blank rows are passed over but counted, so that row numbers are those of a spreadsheet")
    void blankRows() {
        assertThat(cells(read(HEADER + "\n\n1,Ann,A\n,,\n2,Ben,A\n\n"))).containsExactly("3:1|Ann|A", "5:2|Ben|A");
    }

    @Test
    @DisplayName("cells that a spreadsheet would run are read as they are")
    void formulas() {
        assertThat(cells(read(HEADER + "\n=1+1,+Ann,@A\n-1,\"=cmd|' /C calc'!A0\",A")))
                .containsExactly("2:=1+1|+Ann|@A", "3:-1|=cmd|' /C calc'!A0|A");
    }

    @Test
    @DisplayName("a Latin-1 file is told with row and column of each such cell")
    void latin1() {
        Sheet table = SheetFile.read(
                (HEADER + "\n1,Ann,A\n2,J\u00fcrgen,K\u00f6ln\n3,Bj\u00f8rn,A\n").getBytes(StandardCharsets.ISO_8859_1),
                ImportColumn.KIND);

        assertThat(table.faults().list())
                .extracting(SheetFault::row, SheetFault::column)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, "name"),
                        org.assertj.core.groups.Tuple.tuple(3, "unit"),
                        org.assertj.core.groups.Tuple.tuple(4, "name"));
        assertThat(faults(table)).contains("Latin-1").contains("CSV UTF-8");
    }

    @Test
    @DisplayName("a replacement character that the file itself holds is a character like any other")
    void replacementCharacter() {
        assertThat(cells(read(HEADER + "\n1,A\uFFFDn,A"))).containsExactly("2:1|A\uFFFDn|A");
    }

    @ParameterizedTest(name = "an empty file is told as such: [{0}]")
    @ValueSource(strings = {"", "\n\n", "  \r\n ", "\uFEFF"})
    void empty(String text) {
        assertThat(faults(read(text))).startsWith("1  The file is empty.");
    }

    @Test
    @DisplayName("a header alone names nobody")
    void headerAlone() {
        assertThat(faults(read(HEADER + "\n"))).startsWith("1  The file names its columns, but no row follows.");
    }

    @Test
    @DisplayName("unknown, doubled and missing columns are told at once, and no row is read")
    void badHeader() {
        Sheet table = read("staffNumber,name,name,password,\n1,Ann,Ann,x,y");

        assertThat(table.rows()).isEmpty();
        assertThat(faults(table).lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("1 name This column stands there twice"))
                .anyMatch(line -> line.startsWith("1  There is no column \"password\""))
                .anyMatch(line -> line.startsWith("1  Column 5 has no name"))
                .anyMatch(line -> line.startsWith("1 unit This column is needed"));
    }

    @Test
    @DisplayName("rows that are too short or too long are told; the others are read")
    void rowLengths() {
        Sheet table = read(HEADER + "\n1,Ann\n2,Ben,A,B\n3,Cem,A");

        assertThat(cells(table)).containsExactly("4:3|Cem|A");
        assertThat(faults(table).lines())
                .anyMatch(line -> line.startsWith("2  This row has 2 cells, the header has 3."))
                .anyMatch(line -> line.startsWith("3  This row has 4 cells, the header has 3."));
    }

    @Test
    @DisplayName("a quotation mark that is never closed is told with its row")
    void openQuote() {
        assertThat(faults(read(HEADER + "\n1,Ann,A\n2,\"Ben,A\n3,Cem,A\n"))).startsWith("3  A quotation mark");
        assertThat(faults(read(HEADER + "\n1,Ann,A\n2,\"Ben\" x,A\n3,Cem,A\n"))).startsWith("3  A quotation mark");
    }

    @Test
    @DisplayName("a cell without an end is given up before it fills the memory")
    void endlessCell() {
        assertThat(faults(read(HEADER + "\n1,\"" + "x".repeat(5 << 20) + "\",A")))
                .startsWith("2  ");
        assertThat(faults(read(HEADER + "\n" + ",".repeat(100_000)))).startsWith("2  ");
    }

    @Test
    @DisplayName("UTF-16 is told as such")
    void utf16() {
        assertThat(faults(SheetFile.read((HEADER + "\n1,Ann,A").getBytes(StandardCharsets.UTF_16), ImportColumn.KIND)))
                .startsWith("1  This file is in UTF-16.");
    }

    @Test
    @DisplayName("anything that is no text is told as such")
    void binary() {
        byte[] noise = new byte[10_000];
        new Random(7).nextBytes(noise);

        assertThat(faults(SheetFile.read(noise, ImportColumn.KIND)))
                .startsWith("1  This is neither a text file nor a workbook.");
        assertThat(faults(SheetFile.read(
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, ImportColumn.KIND)))
                .startsWith("1  This is neither a text file nor a workbook.");
    }

    @Test
    @DisplayName("more people than an organisation has are told")
    void tooMany() {
        StringBuilder text = new StringBuilder(HEADER + "\n");
        for (int i = 0; i <= Sheet.MOST_ROWS; i++) {
            text.append(i).append(",A,A\n");
        }

        assertThat(faults(read(text.toString()))).contains("Send at most 200000 people");
    }
}
