package org.shuhari.operations;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Gathers, while a snapshot is read, which photos the database names. */
final class NamedPhotos implements SnapshotReader.Taker {

    private static final String TABLE = "attachment";
    private static final String COLUMN = "sha256";

    private final Set<String> names = new TreeSet<>();
    private int column;

    @Override
    public void begin(String table, List<String> columns) {
        column = TABLE.equals(table) ? columns.indexOf(COLUMN) : -1;
    }

    @Override
    public void take(List<String> values) {
        if (column >= 0) {
            String sha256 = values.get(column);
            names.add(sha256.substring(0, 2) + "/" + sha256);
        }
    }

    @Override
    public void end() {
        column = -1;
    }

    /** Those that are not among {@code kept}. */
    Set<String> missingFrom(List<String> kept) {
        Set<String> missing = new TreeSet<>(names);
        kept.forEach(missing::remove);
        return missing;
    }
}
