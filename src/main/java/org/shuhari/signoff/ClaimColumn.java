package org.shuhari.signoff;

import java.util.List;
import org.shuhari.shared.sheet.SheetColumn;
import org.shuhari.shared.sheet.SheetKind;

/** The columns of a file of claims. */
public enum ClaimColumn implements SheetColumn {
    STAFF_NUMBER("staffNumber", 60, true),
    SKILL("skill", 10_000, true),
    SOURCE("source", Claims.SOURCE, false);

    /** A file of claims. */
    public static final SheetKind KIND = new SheetKind(List.of(values()), "person and skill", "rows");

    private final String title;
    private final int longest;
    private final boolean required;

    ClaimColumn(String title, int longest, boolean required) {
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
        return false;
    }
}
