package org.shuhari.shared.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A kind of file: its columns, and the words for what a row is.
 *
 * @param columns in the order of their {@link SheetColumn#ordinal() ordinals}
 * @param row what one row is about, as in "one row for each person"
 * @param rows the same for many, as in "at most 5 people"
 * @param further whether other headings may follow, which the feature reads itself
 */
public record SheetKind(List<SheetColumn> columns, String row, String rows, boolean further) implements SheetForm {

    public SheetKind {
        columns = List.copyOf(columns);
    }

    public SheetKind(List<SheetColumn> columns, String row, String rows) {
        this(columns, row, rows, false);
    }

    /** This kind, whatever the headings. */
    @Override
    public SheetKind of(List<String> titles) {
        return this;
    }

    /** Blanks around the name and its case do not count. */
    Optional<SheetColumn> column(String title) {
        return columns.stream()
                .filter(column -> column.title().equalsIgnoreCase(title.strip()))
                .findFirst();
    }

    /** All names, for a sentence. */
    String titles() {
        return columns.stream().map(SheetColumn::title).collect(Collectors.joining(", "));
    }
}
