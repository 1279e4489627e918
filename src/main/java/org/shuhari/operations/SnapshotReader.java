package org.shuhari.operations;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a snapshot to its end and checks every table's sum on the way. */
final class SnapshotReader {

    private static final String NOT_WHOLE = "The database in the backup is not whole; it cannot be used.";

    /** What becomes of the rows. */
    interface Taker {

        void begin(String table, List<String> columns) throws SQLException;

        /** @param values null for none */
        void take(List<String> values) throws SQLException;

        void end() throws SQLException;
    }

    private final BufferedReader in;
    private final Taker taker;

    private SnapshotReader(InputStream in, Taker taker) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.taker = taker;
    }

    /** @throws Refusal when it is cut off or altered */
    static Snapshot read(InputStream in, Taker taker) throws IOException, SQLException {
        return new SnapshotReader(in, taker).read();
    }

    private Snapshot read() throws IOException, SQLException {
        if (!SnapshotForm.FIRST.equals(line())) {
            throw new Refusal(NOT_WHOLE);
        }
        Map<String, TableSum> sums = new LinkedHashMap<>();
        Snapshot snapshot = new Snapshot(
                after(SnapshotForm.SHUHARI),
                after(SnapshotForm.SCHEMA),
                after(SnapshotForm.DATABASE),
                after(SnapshotForm.TAKEN),
                after(SnapshotForm.LEDGER),
                sums);
        for (String line = line(); !line.equals(SnapshotForm.LAST); line = line()) {
            String copied = cut(line, SnapshotForm.COPY);
            List<String> names = names(copied);
            taker.begin(names.get(0), names.subList(1, names.size()));
            sums.put(names.get(0), rows());
            taker.end();
        }
        if (in.readLine() != null) {
            throw new Refusal(NOT_WHOLE);
        }
        return snapshot;
    }

    private TableSum rows() throws IOException, SQLException {
        TableSum.Adding adding = new TableSum.Adding();
        for (String row = line(); !row.equals(SnapshotForm.END_OF_ROWS); row = line()) {
            adding.add(row);
            taker.take(CopyText.values(row));
        }
        if (!adding.sum().equals(TableSum.parse(after(SnapshotForm.SUM)))) {
            throw new Refusal(NOT_WHOLE);
        }
        return adding.sum();
    }

    /** The table's name, and those of its columns. */
    private static List<String> names(String copied) {
        return Arrays.stream(copied.substring(0, copied.length() - SnapshotForm.FROM.length())
                        .split("[\", ()]+"))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private String after(String beginning) throws IOException {
        return cut(line(), beginning);
    }

    private static String cut(String line, String beginning) {
        if (line.startsWith(SnapshotForm.FAULT)) {
            throw new Refusal(line.substring(SnapshotForm.FAULT.length()));
        }
        if (!line.startsWith(beginning)) {
            throw new Refusal(NOT_WHOLE);
        }
        return line.substring(beginning.length());
    }

    private String line() throws IOException {
        String line = in.readLine();
        if (line == null) {
            throw new Refusal(NOT_WHOLE);
        }
        return line;
    }
}
