package org.shuhari.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a file of people. */
public enum ImportColumn {
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

    private final String title;
    private final int longest;
    private final boolean required;

    ImportColumn(String title, int longest, boolean required) {
        this.title = title;
        this.longest = longest;
        this.required = required;
    }

    /** As it stands in the header. */
    public String title() {
        return title;
    }

    /** The longest cell (characters). */
    int longest() {
        return longest;
    }

    /** Blanks around the name and its case do not count. */
    public static Optional<ImportColumn> of(String title) {
        return Arrays.stream(values())
                .filter(column -> column.title.equalsIgnoreCase(title.strip()))
                .findFirst();
    }

    public static List<ImportColumn> required() {
        return Arrays.stream(values()).filter(column -> column.required).toList();
    }

    /** All names, for a sentence. */
    public static String titles() {
        return Arrays.stream(values()).map(ImportColumn::title).collect(Collectors.joining(", "));
    }
}
