package org.shuhari.signoff;

import java.util.List;
import org.shuhari.shared.sheet.SheetColumn;
import org.shuhari.shared.sheet.SheetKind;

/** The columns of a list of claims. */
public enum ClaimColumn implements SheetColumn {
    STAFF_NUMBER(Shape.needed("staffNumber", 60)),
    SKILL(Shape.needed("skill", 10_000)),
    SOURCE(Shape.optional("source", Claims.SOURCE));

    /** A list of claims. */
    public static final SheetKind KIND = new SheetKind(List.of(values()), "person and skill", "rows");

    private final Shape shape;

    ClaimColumn(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Shape shape() {
        return shape;
    }
}
