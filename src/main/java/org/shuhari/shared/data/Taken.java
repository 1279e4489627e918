package org.shuhari.shared.data;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.function.Supplier;

/** Tells a key or a name that is taken from all else that a database can say to a new row. */
public final class Taken {

    /** SQLSTATE of a unique constraint. */
    private static final String UNIQUE = "23505";

    private Taken() {}

    /**
     * @return what to throw: the refusal where somebody was quicker, else what was thrown, as a deadlock or a lost connection says
     *     nothing about what was sent
     */
    public static RuntimeException or(PersistenceException thrown, Supplier<? extends RuntimeException> refusal) {
        return isTaken(thrown) ? refusal.get() : thrown;
    }

    private static boolean isTaken(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException said && UNIQUE.equals(said.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
