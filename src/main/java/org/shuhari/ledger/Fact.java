package org.shuhari.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a use case tells the ledger: who did what about whom. The body holds ids, slugs, versions, dates and counts,
 * never a text that a person wrote.
 *
 * @param kind what happened, {@code feature.verb}: {@code practice.recorded}
 * @param actor who did it; null when the system did
 * @param subject whose standing it concerns; null when nobody's in particular
 * @param body sorted by name
 */
public record Fact(String kind, UUID actor, UUID subject, TreeMap<String, Object> body) {

    public static Fact of(String kind, UUID actor, UUID subject) {
        return new Fact(kind, actor, subject, new TreeMap<>());
    }

    /**
     * The same fact with one more member; a null value is left out.
     *
     * @param value a text, whole number, truth value, id, date, instant or a collection of texts
     */
    public Fact with(String name, Object value) {
        if (value != null) {
            body.put(name, plain(value));
        }
        return this;
    }

    private static Object plain(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(Object::toString).toList();
        }
        if (value instanceof UUID || value instanceof LocalDate || value instanceof Enum<?>) {
            return value.toString();
        }
        if (value instanceof Instant instant) {
            return Timestamps.text(instant);
        }
        return value;
    }
}
