package org.shuhari.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Whose rows a query over many people reads, as a condition on the column that names the person. Ids are hexadecimal digits, so
 * they may stand in the text; as parameters they would meet PostgreSQL's limit.
 */
public final class Whose {

    /** Ids are compared byte by byte; the first two bytes cut everybody into parts. */
    private static final int FIRST_BYTES = 0x10000;

    private final String condition;

    private Whose(String condition) {
        this.condition = condition;
    }

    /** @param people at least one */
    public static Whose these(Collection<UUID> people) {
        return new Whose(people.stream().map(Whose::literal).collect(Collectors.joining(", ", "%1$s in (", ")")));
    }

    /** Everybody, in about equal parts that are read one after the other. */
    public static List<Whose> everybody(int parts) {
        List<Whose> all = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            String from = part == 0 ? "%1$s is not null" : "%1$s >= " + bound(part, parts);
            String to = part == parts - 1 ? "" : " and %1$s < " + bound(part + 1, parts);
            all.add(new Whose(from + to));
        }
        return all;
    }

    private static String bound(int part, int parts) {
        return literal(new UUID((long) FIRST_BYTES * part / parts << 48, 0));
    }

    private static String literal(UUID id) {
        return "cast('" + id + "' as uuid)";
    }

    /** The condition, for a query in which this column names the person. */
    public String is(String column) {
        return "(" + condition.formatted(column) + ")";
    }
}
