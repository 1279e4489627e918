package org.shuhari.people;

import java.util.List;
import org.shuhari.shared.sheet.SheetColumn;
import org.shuhari.shared.sheet.SheetKind;

/** The columns of a file of people. */
public enum ImportColumn implements SheetColumn {
    STAFF_NUMBER(Shape.needed("staffNumber", 60).differing()),
    NAME(Shape.needed("name", 200).differing()),
    EMAIL(Shape.optional("email", 254).differing()),
    UNIT(Shape.needed("unit", 10_000)),
    JOB_ROLE(Shape.optional("jobRole", 60)),
    SITE(Shape.optional("site", 200)),
    ROLES(Shape.optional("roles", 200)),
    COACH_OF(Shape.optional("coachOf", 10_000)),
    USERNAME(Shape.optional("username", 254).differing()),
    COACH_UNITS(Shape.optional("coachUnits", 10_000)),
    LEFT_ON(Shape.optional("leftOn", 40));

    /** A file of people. */
    public static final SheetKind KIND = new SheetKind(List.of(values()), "person", "people");

    private final Shape shape;

    ImportColumn(Shape shape) {
        this.shape = shape;
    }

    @Override
    public Shape shape() {
        return shape;
    }
}
