package org.shuhari.mastery;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One row of a native query, column by column: the two databases' drivers give different classes for the same type. */
final class Row {

    private final Object[] columns;
    private int next;

    Row(Object[] columns) {
        this.columns = columns;
    }

    UUID id() {
        Object value = columns[next++];
        return value == null || value instanceof UUID ? (UUID) value : UUID.fromString(value.toString());
    }

    String text() {
        Object value = columns[next++];
        return value == null ? null : value.toString().strip();
    }

    Instant instant() {
        Object value = columns[next++];
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return value instanceof Timestamp time ? time.toInstant() : (Instant) value;
    }

    LocalDate day() {
        Object value = columns[next++];
        if (value instanceof Date date) {
            return date.toLocalDate();
        }
        return value instanceof Timestamp time ? time.toLocalDateTime().toLocalDate() : (LocalDate) value;
    }

    int number() {
        return ((Number) columns[next++]).intValue();
    }

    boolean flag() {
        Object value = columns[next++];
        return value instanceof Boolean flag ? flag : value instanceof Number number && number.intValue() != 0;
    }
}
