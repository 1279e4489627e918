package org.shuhari.signoff;

import java.util.List;
import java.util.stream.Stream;
import org.shuhari.shared.sheet.SheetColumn;
import org.shuhari.shared.sheet.SheetForm;
import org.shuhari.shared.sheet.SheetKind;

/** A file of claims is a list, one row for each mark, or a skills matrix: people down, skills across. */
final class ClaimForm implements SheetForm {

    static final ClaimForm EITHER = new ClaimForm();

    private ClaimForm() {}

    /** A matrix has the column of staff numbers and none that only a list has. */
    @Override
    public SheetKind of(List<String> titles) {
        boolean list = has(titles, ClaimColumn.SKILL) || has(titles, ClaimColumn.SOURCE);
        return !list && has(titles, MatrixColumn.STAFF_NUMBER) ? MatrixColumn.KIND : ClaimColumn.KIND;
    }

    private static boolean has(List<String> titles, SheetColumn column) {
        return titles.stream().anyMatch(column.title()::equalsIgnoreCase);
    }

    @Override
    public List<SheetColumn> columns() {
        return Stream.concat(ClaimColumn.KIND.columns().stream(), MatrixColumn.KIND.columns().stream())
                .toList();
    }
}
