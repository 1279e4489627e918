package org.shuhari.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What one coach holds from a day to a day: appointments, or coaching units. Knows no database: whoever uses it stores what is
 * different afterwards.
 */
final class Spans<T> {

    private final List<Span<T>> all = new ArrayList<>();
    private final LocalDate today;

    Spans(LocalDate today) {
        this.today = today;
    }

    /** One of them; {@code until} is the last day, null while it lasts. */
    static final class Span<T> {

        private final UUID id;
        private final T what;
        private final LocalDate from;
        private final LocalDate before;
        private final boolean fresh;
        private LocalDate until;
        private boolean dropped;

        private Span(UUID id, T what, LocalDate from, LocalDate until, boolean fresh) {
            this.id = id;
            this.what = what;
            this.from = from;
            this.before = until;
            this.until = until;
            this.fresh = fresh;
        }

        UUID id() {
            return id;
        }

        T what() {
            return what;
        }

        LocalDate from() {
            return from;
        }

        LocalDate until() {
            return until;
        }

        boolean added() {
            return fresh && !dropped;
        }

        boolean removed() {
            return !fresh && dropped;
        }

        boolean changed() {
            return !fresh && !dropped && !java.util.Objects.equals(before, until);
        }

        private boolean lasts(LocalDate day) {
            return !dropped && (until == null || !until.isBefore(day));
        }

        /** One that never held is dropped. */
        private void endBefore(LocalDate day) {
            if (from.isBefore(day)) {
                until = day.minusDays(1);
            } else {
                dropped = true;
            }
        }
    }

    /** One that stands already. */
    void known(UUID id, T what, LocalDate from, LocalDate until) {
        all.add(new Span<>(id, what, from, until, false));
    }

    /** What holds today or is to begin. */
    Set<T> standing() {
        Set<T> standing = new LinkedHashSet<>();
        all.stream().filter(span -> span.lasts(today)).forEach(span -> standing.add(span.what));
        return standing;
    }

    /** These and no others from today on. */
    void only(Set<T> wanted, LocalDate until, Supplier<UUID> ids) {
        Set<T> missing = new LinkedHashSet<>(wanted);
        for (Span<T> span : all) {
            if (span.lasts(today) && !wanted.contains(span.what)) {
                span.endBefore(today);
            }
        }
        missing.removeAll(standing());
        missing.forEach(what -> all.add(new Span<>(ids.get(), what, today, until, true)));
    }

    /** Those that would end before a day hold until another. */
    void renew(LocalDate before, LocalDate until) {
        all.stream()
                .filter(span -> span.lasts(today) && span.until != null && span.until.isBefore(before))
                .forEach(span -> span.until = until);
    }

    void endAllBefore(LocalDate day) {
        all.stream().filter(span -> span.lasts(day)).forEach(span -> span.endBefore(day));
    }

    List<Span<T>> all() {
        return all;
    }

    boolean different() {
        return all.stream().anyMatch(span -> span.added() || span.removed() || span.changed());
    }
}
