package org.shuhari.people;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Whose rows a query over many people reads, as a condition on the column that names the person. Ids are hexadecimal digits, so
 * they may stand in the text; as parameters they would meet PostgreSQL's limit.
 */
public final class Whose {

    private static final Whose EVERYBODY = new Whose("1 = 1");

    private final String condition;

    private Whose(String condition) {
        this.condition = condition;
    }

    /** @param people at least one */
    public static Whose these(Collection<UUID> people) {
        return new Whose(people.stream()
                .map(id -> "cast('" + id + "' as uuid)")
                .collect(Collectors.joining(", ", "%1$s in (", ")")));
    }

    /** Everybody: the databases then read whole tables in their own order, which is many times faster than by person. */
    public static Whose everybody() {
        return EVERYBODY;
    }

    /** The condition, for a query in which this column names the person. */
    public String is(String column) {
        return "(" + condition.formatted(column) + ")";
    }
}
