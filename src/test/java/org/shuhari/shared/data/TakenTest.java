package org.shuhari.shared.data;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.shared.Problem;

@DisplayName("What a database says to a new row")
class TakenTest {

    private static final Problem REFUSAL = Problem.notFound();

    @Test
    @DisplayName("is a refusal where the key is taken, however deep that is said")
    void taken() {
        PersistenceException thrown =
                new PersistenceException(new IllegalStateException(new SQLException("twice", "23505")));
        assertThat(Taken.or(thrown, () -> REFUSAL)).isSameAs(REFUSAL);
    }

    @Test
    @DisplayName("is a fault where it is a deadlock, a missing reference, or nothing of the database")
    void fault() {
        for (Throwable cause : new Throwable[] {
            new SQLException("deadlock", "40P01"), new SQLException("nobody", "23503"), new SQLException(), null
        }) {
            PersistenceException thrown = new PersistenceException(cause);
            assertThat(Taken.or(thrown, () -> REFUSAL)).isSameAs(thrown);
        }
    }
}
