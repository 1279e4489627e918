package org.shuhari.gaps.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.shuhari.catalog.Skill;
import org.shuhari.catalog.SkillGroup;
import org.shuhari.gaps.GapTable;
import org.shuhari.gaps.SkillGap;
import org.shuhari.gaps.file.GapRows.Placed;
import org.shuhari.shared.print.Unclosed;

/**
 * The organisation's gaps for programs: one line for each row of the tree and each skill (RFC 4180, UTF-8). Its columns are named
 * the same in every language; titles stand in columns of their own beside the ids.
 *
 * <p>It begins with a byte-order mark: without one, the most used spreadsheet spoils every name that is not English, and who
 * reads CSV by program can skip it ({@code utf-8-sig}).
 */
public final class GapCsv {

    /** The columns, in order. */
    static final List<String> COLUMNS = Stream.concat(
                    Stream.of(
                            "asOf", "unitId", "unit", "path", "level", "direct", "leaf", "people", "groupId", "group",
                            "skillId", "skill"),
                    GapCounts.NAMES.stream())
            .toList();

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final GapTable table;
    private final Words words;
    private final Map<String, String> groups = new HashMap<>();

    public GapCsv(GapTable table, Words words) {
        this.table = table;
        this.words = words;
        for (SkillGroup group : table.catalog().groups()) {
            groups.put(group.id(), PlainCell.of(group.title()));
        }
    }

    /**
     * Writes it as it goes and leaves the stream open.
     *
     * @param gone is told the share that is written
     */
    public void write(OutputStream out, DoubleConsumer gone) throws IOException {
        out.write(MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new Unclosed(out), StandardCharsets.UTF_8)) {
            csv.writeRecord(COLUMNS);
            new GapRows(table, words.text("book.whole")).forEach((placed, share) -> {
                write(placed, csv);
                gone.accept(share);
            });
        }
    }

    private void write(Placed placed, CsvWriter csv) {
        GapTable.Row row = placed.row();
        String[] place = {
            table.query().asOf().toString(),
            Objects.toString(row.unit(), ""),
            PlainCell.of(placed.name()),
            PlainCell.of(placed.way()),
            Integer.toString(row.depth()),
            Boolean.toString(row.direct()),
            Boolean.toString(placed.leaf()),
            Integer.toString(row.people())
        };
        for (int i = 0; i < table.skills().size(); i++) {
            write(place, table.skills().get(i), row.cells().get(i), csv);
        }
    }

    private void write(String[] place, Skill skill, SkillGap gap, CsvWriter csv) {
        CsvWriter.CsvWriterRecord line = csv.writeRecord();
        for (String cell : place) {
            line.writeField(cell);
        }
        line.writeField(skill.group())
                .writeField(groups.getOrDefault(skill.group(), ""))
                .writeField(skill.id())
                .writeField(PlainCell.of(skill.title()));
        for (int count : GapCounts.of(gap)) {
            line.writeField(Integer.toString(count));
        }
        line.endRecord();
    }
}
