package org.shuhari.gaps.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.gaps.GapTable;
import org.shuhari.gaps.SkillGap;

class GapBookTest {

    private static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"http://x\",\"y\")",
            "+1",
            "-1",
            "@SUM(1)",
            "\tTab",
            "Plan A/B: [x]*?",
            "a \"quote\"\nand a line",
            "\u200Fעברית",
            "<b>&amp;</b>]]>",
            "x".repeat(240),
            "bell\u0007");

    @Test
    @DisplayName("The heat map holds shares as numbers, days as days, and a formula nowhere")
    void heatMap() throws IOException {
        GapTables rows = new GapTables("=1+1");
        HOSTILE.forEach(name -> rows.unit(1, name, false, 10));
        Sheets read = new Sheets(write(rows.table(), "en"));

        List<Row> heat = read.rows("Heat map");
        assertThat(heat.get(1).getCellAsDate(1).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(heat.get(4).getCellAsNumber(2)).contains(new BigDecimal("0.5"));
        assertThat(heat.get(4).getCell(2).getDataFormatString()).isEqualTo("0%");
        assertThat(heat.get(4).getCell(3).getDataFormatString()).isEqualTo("0%\"†\"");
        assertThat(heat.get(4).getOptionalCell(5)).isEmpty();
        assertThat(read.names(heat.subList(5, heat.size())))
                .containsExactlyElementsOf(
                        HOSTILE.stream().map(name -> name.replace("\u0007", "")).toList());
        assertThat(read.cells()).noneMatch(cell -> cell.getType() == CellType.FORMULA || cell.getFormula() != null);
    }

    @Test
    @DisplayName("A share is shown as 100 % only where nobody is short")
    void nearlyAll() throws IOException {
        GapTable table = new GapTables("Top").unit(1, "Large", false, 1_000).table();
        GapTable.Row large = table.rows().get(0);
        List<SkillGap> cells = large.cells().stream()
                .map(gap -> new SkillGap(gap.skill(), 1_000, gap.skill().equals("gemba") ? 999 : 1_000, 0, 0, 0, 0, 1))
                .toList();
        GapTable.Row nearly = new GapTable.Row(large.unit(), "Large", false, 1, false, false, 1_000, cells);
        Row row = new Sheets(write(
                        new GapTable(
                                null,
                                "Top",
                                table.query(),
                                table.catalog(),
                                table.skills(),
                                List.of(nearly),
                                table.total()),
                        "en"))
                .rows("Heat map")
                .get(5);

        assertThat(row.getCellAsNumber(2)).contains(new BigDecimal("0.99"));
        assertThat(row.getCellAsNumber(3)).contains(new BigDecimal("1.0"));
    }

    @Test
    @DisplayName("Of fewer than five people a fraction is shown, never a percentage; the cell can still be sorted")
    void fractions() throws IOException {
        Sheets read =
                new Sheets(write(new GapTables("Top").unit(1, "Small", false, 3).table(), "en"));

        Cell small = read.rows("Heat map").get(5).getCell(2);
        assertThat(small.getDataFormatString()).isEqualTo("?/3");
        assertThat(small.asNumber().doubleValue()).isEqualTo(1d / 3);
    }

    @Test
    @DisplayName("The counts stand in long form on a sheet of their own, with the way down to each part")
    void counts() throws IOException {
        GapTable table = new GapTables("Top")
                .unit(1, "Care", true, 8)
                .unit(2, "Nights", false, 6)
                .direct(2, "Care", 2)
                .table();
        List<Row> counts = new Sheets(write(table, "en")).rows("Counts");

        assertThat(counts).hasSize(1 + 4 * 4);
        Row nights = counts.get(1 + 2 * 4);
        assertThat(nights.getCellText(0)).isEqualTo("Nights");
        assertThat(nights.getCellText(1)).isEqualTo("Top/Care/Nights");
        assertThat(nights.getCellAsNumber(2)).contains(new BigDecimal("2"));
        assertThat(nights.getCellText(4)).isEqualTo("yes");
        assertThat(nights.getCellAsNumber(8)).contains(new BigDecimal("6"));
        assertThat(nights.getCellAsNumber(9)).contains(new BigDecimal("3"));
    }

    @Test
    @DisplayName("More rows than a sheet holds go on on the next one, and no part of the tree is torn apart")
    void manyRows() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GapTable table = new GapTables("Top")
                .unit(1, "A", false, 6)
                .unit(1, "B", false, 6)
                .table();
        try (Workbook book = new Workbook(out, "Test", "1.0")) {
            new CountSheets(book, table, GapTables.words("en"), 6).write(share -> {});
        }
        Sheets read = new Sheets(out.toByteArray());

        assertThat(read.titles()).containsExactly("Counts", "Counts 2", "Counts 3");
        assertThat(read.rows("Counts 3")).hasSize(5);
    }

    @Test
    @DisplayName("Headings are in the reader's language, and the key explains every colour and column")
    void dutch() throws IOException {
        Sheets read =
                new Sheets(write(new GapTables("Top").unit(1, "A", false, 6).table(), "nl"));

        assertThat(read.titles()).containsExactly("Kleurenkaart", "Aantallen", "Legenda");
        assertThat(read.rows("Aantallen").get(0).getCellText(5)).isEqualTo("Mensen");
        assertThat(read.rows("Legenda").stream().map(row -> row.getCellCount() > 1 ? row.getCellText(1) : ""))
                .contains(GapTables.words("nl").text("book.key.NEARLY_ALL"))
                .contains(GapTables.words("nl").text("book.key.coaches"));
    }

    @Test
    @DisplayName("Thousands of units with all their skills are handed on while they are written")
    void streams() throws IOException {
        GapTables rows = new GapTables("Top");
        for (int i = 0; i < 3_000; i++) {
            rows.unit(1, "Unit " + i, false, 10);
        }
        List<Long> sizes = new ArrayList<>();
        CountingStream out = new CountingStream();

        new GapBook(rows.table(), GapTables.words("en")).write(out, share -> sizes.add(out.written));

        assertThat(sizes.get(sizes.size() / 2)).isGreaterThan(out.written / 20);
    }

    private static byte[] write(GapTable table, String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new GapBook(table, GapTables.words(language)).write(out, share -> {});
        return out.toByteArray();
    }

    private static final class CountingStream extends OutputStream {

        private long written;

        @Override
        public void write(int each) {
            written++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            written += length;
        }
    }

    /** A workbook as a reader has it. */
    record Sheets(byte[] bytes) {

        List<String> titles() throws IOException {
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
                return book.getSheets().map(Sheet::getName).toList();
            }
        }

        List<Row> rows(String title) throws IOException {
            try (ReadableWorkbook book =
                    new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
                return book.findSheet(title).orElseThrow().read();
            }
        }

        List<String> names(List<Row> rows) {
            return rows.stream().map(row -> row.getCellText(0)).toList();
        }

        List<Cell> cells() throws IOException {
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
                return book.getSheets()
                        .flatMap(sheet -> {
                            try {
                                return sheet.read().stream();
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        })
                        .flatMap(row -> row.stream().filter(java.util.Objects::nonNull))
                        .toList();
            }
        }
    }
}
