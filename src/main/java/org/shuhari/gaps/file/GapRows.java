package org.shuhari.gaps.file;

import java.util.ArrayList;
import java.util.List;
import org.shuhari.gaps.GapTable;

/** The rows of a table from the total down, each with the way to its unit. */
final class GapRows {

    private final GapTable table;
    private final String whole;

    /** @param whole what the total is called where it is no single unit */
    GapRows(GapTable table, String whole) {
        this.table = table;
        this.whole = whole;
    }

    /**
     * A row with its place.
     *
     * @param path from the unit asked for down to the row's; never empty
     * @param leaf whether no other row counts its people too: all leaves together count everybody once
     */
    record Placed(GapTable.Row row, List<String> path, boolean leaf) {

        String name() {
            return path.get(path.size() - 1);
        }

        /** As the import of people writes it: A/B/C. */
        String way() {
            return String.join("/", path);
        }
    }

    /** What is done with each row. */
    interface Each {
        void row(Placed placed, double share);
    }

    void forEach(Each each) {
        List<String> path = new ArrayList<>(List.of(table.name() == null ? whole : table.name()));
        int all = table.rows().size() + 1;
        int done = 0;
        each.row(new Placed(table.total(), List.copyOf(path), table.rows().isEmpty()), 1d / all);
        for (GapTable.Row row : table.rows()) {
            path.subList(row.depth(), path.size()).clear();
            if (!row.direct()) {
                path.add(row.name());
            }
            done++;
            each.row(new Placed(row, List.copyOf(path), !row.open()), (done + 1d) / all);
        }
    }
}
