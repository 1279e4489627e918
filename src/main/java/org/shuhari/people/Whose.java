package org.shuhari.people;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;

/**
 * Whose rows a query over many people reads, as a condition on the column that names the person. The ids are one value of the
 * statement, so that the database prepares it once and no number of people is too large.
 */
public final class Whose {

    private static final Whose EVERYBODY = new Whose(null);

    private final UUID[] ids;

    private Whose(UUID[] ids) {
        this.ids = ids;
    }

    /** These people, or any others that have an id. */
    public static Whose these(Collection<UUID> people) {
        return new Whose(people.toArray(new UUID[0]));
    }

    /** Everybody: the databases then read whole tables in their own order, which is many times faster than by person. */
    public static Whose everybody() {
        return EVERYBODY;
    }

    public boolean isEverybody() {
        return ids == null;
    }

    /** The condition, for a query in which this column names the person; its value is {@link #set set} for each time it is used. */
    public String is(String column) {
        if (isEverybody()) {
            return "(1 = 1)";
        }
        // One person is what nearly every entry of the ledger is about, and the databases plan that best.
        return "(" + column + (ids.length == 1 ? " = ?)" : " = any (?))");
    }

    /**
     * Gives a statement the value of one condition.
     *
     * @param place of its question mark
     * @return the place after it
     */
    public int set(PreparedStatement statement, int place) throws SQLException {
        if (isEverybody()) {
            return place;
        }
        if (ids.length == 1) {
            statement.setObject(place, ids[0]);
        } else {
            statement.setArray(place, statement.getConnection().createArrayOf("uuid", ids));
        }
        return place + 1;
    }
}
