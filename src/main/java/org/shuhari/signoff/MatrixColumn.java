package org.shuhari.signoff;

import java.util.List;
import org.shuhari.shared.sheet.SheetColumn;
import org.shuhari.shared.sheet.SheetKind;

/** The columns of a skills matrix that are about the person; each further one is a skill. */
public enum MatrixColumn implements SheetColumn {
    STAFF_NUMBER(Shape.needed("staffNumber", 60).differing()),
    NAME(Shape.optional("name", 200).differing());

    /** A skills matrix. */
    static final SheetKind KIND = new SheetKind(List.of(values()), "person", "people", true);

    private final Shape shape;

    MatrixColumn(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Shape shape() {
        return shape;
    }
}
