package org.shuhari.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The ledger as read models follow it: over the caller's own connection, so that what an entry tells of is read from the very
 * snapshot that shows the entry. A reader that keeps its place in memory needs no cursor row.
 */
@ApplicationScoped
public class Changes {

    /** The number of the newest entry; 0 for an empty ledger. */
    public long head(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select seq from ledger_head");
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The entries after a number up to another one, in order. */
    public List<Change> between(Connection connection, long after, long last) throws SQLException {
        List<Change> changes = new ArrayList<>();
        try (PreparedStatement statement =
                connection.prepareStatement("select e.seq, e.kind, e.subject, b.body from ledger_entry e"
                        + " left join ledger_body b on b.seq = e.seq where e.seq > ? and e.seq <= ? order by e.seq")) {
            statement.setLong(1, after);
            statement.setLong(2, last);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    changes.add(new Change(
                            rows.getLong(1), rows.getString(2), rows.getObject(3, UUID.class), rows.getString(4)));
                }
            }
        }
        return changes;
    }
}
