package org.shuhari.people;

import java.util.List;
import org.shuhari.shared.sheet.SheetColumn;
import org.shuhari.shared.sheet.SheetKind;

/** The columns of a file of people. */
public enum ImportColumn implements SheetColumn {
    STAFF_NUMBER("staffNumber", 60, true),
    NAME("name", 200, true),
    EMAIL("email", 254, false),
    UNIT("unit", 10_000, true),
    JOB_ROLE("jobRole", 60, false),
    SITE("site", 200, false),
    ROLES("roles", 200, false),
    COACH_OF("coachOf", 10_000, false),
    USERNAME("username", 254, false),
    COACH_UNITS("coachUnits", 10_000, false),
    LEFT_ON("leftOn", 40, false);

    /** A file of people. */
    public static final SheetKind KIND = new SheetKind(List.of(values()), "person", "people");

    private final String title;
    private final int longest;
    private final boolean required;

    ImportColumn(String title, int longest, boolean required) {
        this.title = title;
        this.longest = longest;
        this.required = required;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int longest() {
        return longest;
    }

    @Override
    public boolean required() {
        return required;
    }

    @Override
    public boolean differs() {
        return this == STAFF_NUMBER || this == NAME || this == EMAIL || this == USERNAME;
    }
}
