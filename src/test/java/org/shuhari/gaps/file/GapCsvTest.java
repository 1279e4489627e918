package org.shuhari.gaps.file;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.gaps.GapTable;

class GapCsvTest {

    private static final String LONG = "Ł".repeat(200);

    private final GapTable table = new GapTables("Northwind")
            .unit(1, "=cmd|' /C calc'!A0", true, 9)
            .unit(2, "Nights, \"late\"\nand early", false, 4)
            .direct(2, "=cmd|' /C calc'!A0", 5)
            .unit(1, LONG, false, 7)
            .table();

    @Test
    @DisplayName(
            "Each row of the tree has a line for each skill, with the way down to it; the leaves add up to the total")
    void longForm() throws IOException {
        List<NamedCsvRecord> lines = read(write("en"));

        assertThat(lines).hasSize(5 * 4);
        assertThat(lines)
                .extracting(line -> line.getField("path"))
                .containsSubsequence("Northwind", "Northwind/" + LONG);
        NamedCsvRecord total = lines.get(0);
        assertThat(total.getField("asOf")).isEqualTo("2026-11-22");
        assertThat(total.getField("level")).isEqualTo("0");
        assertThat(total.getField("skillId")).isEqualTo("gemba");
        assertThat(total.getField("group")).isEqualTo("See");
        int leaves = lines.stream()
                .filter(line -> line.getField("leaf").equals("true")
                        && line.getField("skillId").equals("gemba"))
                .mapToInt(line -> Integer.parseInt(line.getField("required")))
                .sum();
        assertThat(leaves)
                .isEqualTo(Integer.parseInt(total.getField("required")))
                .isEqualTo(16);
    }

    @Test
    @DisplayName("People directly in a unit lie where the unit lies")
    void directly() throws IOException {
        NamedCsvRecord direct = read(write("en")).stream()
                .filter(line -> line.getField("direct").equals("true"))
                .findFirst()
                .orElseThrow();

        assertThat(direct.getField("path")).isEqualTo("Northwind/=cmd|' /C calc'!A0");
        assertThat(direct.getField("unit")).isEqualTo("'=cmd|' /C calc'!A0");
        assertThat(direct.getField("people")).isEqualTo("5");
    }

    @Test
    @DisplayName("No cell begins like a formula; quotes and line ends stand as RFC 4180 has them")
    void harmless() throws IOException {
        String text = write("en");

        assertThat(text).contains("\"Nights, \"\"late\"\"\nand early\"").contains("\r\n");
        assertThat(read(text))
                .allSatisfy(line -> assertThat(line.getFields()).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*")));
    }

    @Test
    @DisplayName("It begins with a byte-order mark, and its columns are the same in every language")
    void sameColumns() throws IOException {
        assertThat(write("nl")).startsWith("\uFEFFasOf,unitId,unit,path,level,direct,leaf,people,");
        assertThat(write("nl")).isEqualTo(write("en"));
    }

    private String write(String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Double> shares = new ArrayList<>();
        new GapCsv(table, GapTables.words(language)).write(out, shares::add);
        assertThat(shares).isSorted().last().isEqualTo(1d);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<NamedCsvRecord> read(String text) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text.substring(1))) {
            return reader.stream().toList();
        }
    }
}
