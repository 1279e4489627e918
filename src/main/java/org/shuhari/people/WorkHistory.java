package org.shuhari.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.shared.Problem;

/**
 * One person's assignments in order of their days: never two on one day. A new one closes the one before the day before, and
 * lasts as long as that one would have, or until the next begins. Knows no database: whoever uses it stores what it answers.
 */
final class WorkHistory {

    private final List<Assignment> entries;

    WorkHistory(Collection<Assignment> assignments) {
        entries = new ArrayList<>(assignments);
        inOrder();
    }

    /** The day the person joined; empty for somebody who never had an assignment. */
    Optional<LocalDate> joinedOn() {
        return entries.stream().findFirst().map(Assignment::fromOn);
    }

    Optional<Assignment> find(UUID assignment) {
        return entries.stream().filter(a -> a.id().equals(assignment)).findFirst();
    }

    /** The assignments that last on a day or begin later. */
    List<Assignment> lastingOn(LocalDate day) {
        return entries.stream()
                .filter(a -> a.toOn() == null || !a.toOn().isBefore(day))
                .toList();
    }

    /**
     * The person works there from a day on. Where an assignment begins on that very day, that one is corrected.
     *
     * @param id for a new assignment
     * @return the new assignment, or the corrected one
     */
    Assignment begin(UUID id, UUID employee, Place place, LocalDate from) {
        Optional<Assignment> same =
                entries.stream().filter(a -> a.fromOn().equals(from)).findFirst();
        if (same.isPresent()) {
            same.get().moveTo(place);
            return same.get();
        }
        Optional<Assignment> running =
                entries.stream().filter(a -> a.covers(from)).findFirst();
        LocalDate to = running.isPresent() ? running.get().toOn() : dayBeforeNext(from);
        running.ifPresent(a -> a.endOn(from.minusDays(1)));
        Assignment begun = new Assignment(id, employee, place.unit(), place.jobRole(), place.site(), from, to);
        entries.add(begun);
        inOrder();
        return begun;
    }

    /**
     * What was entered was not right. When it began at another time, the one before ends, or goes on, accordingly.
     *
     * @throws Problem 422 for a first day outside the time between its neighbours
     */
    void correct(Assignment entry, Place place, LocalDate from) {
        Optional<Assignment> before = before(entry);
        boolean tooEarly = before.filter(b -> !b.fromOn().isBefore(from)).isPresent();
        boolean tooLate = entry.toOn() != null && from.isAfter(entry.toOn());
        if (tooEarly || tooLate) {
            throw Problem.invalid("from", between(before, entry));
        }
        before.filter(b -> touches(b, entry) || b.covers(from)).ifPresent(b -> b.endOn(from.minusDays(1)));
        entry.beginOn(from);
        entry.moveTo(place);
    }

    private static String between(Optional<Assignment> before, Assignment entry) {
        if (before.isEmpty()) {
            return "Choose a day not after " + entry.toOn() + ", its last day.";
        }
        LocalDate began = before.get().fromOn();
        return entry.toOn() == null
                ? "Choose a day after " + began + ", when the assignment before began."
                : "Choose a day after " + began + ", when the assignment before began, and not after " + entry.toOn()
                        + ", its last day.";
    }

    /**
     * It never was. The one before goes on in its place.
     *
     * @throws Problem 409 for the only one
     */
    void remove(Assignment entry) {
        if (entries.size() == 1) {
            throw PeopleRefusals.onlyAssignment();
        }
        before(entry).filter(b -> touches(b, entry)).ifPresent(b -> b.endOn(entry.toOn()));
        entries.remove(entry);
    }

    /**
     * The person works here no more from a day on.
     *
     * @return what would have begun then or later, and now never does
     */
    List<Assignment> endBefore(LocalDate day) {
        List<Assignment> dropped =
                entries.stream().filter(a -> !a.fromOn().isBefore(day)).toList();
        entries.removeAll(dropped);
        lastingOn(day).forEach(a -> a.endOn(day.minusDays(1)));
        return dropped;
    }

    /** The person stays after all: what ended because of that day goes on. */
    void goOnFrom(LocalDate day) {
        entries.stream().filter(a -> day.minusDays(1).equals(a.toOn())).forEach(a -> a.endOn(null));
    }

    private Optional<Assignment> before(Assignment entry) {
        int index = entries.indexOf(entry);
        return index > 0 ? Optional.of(entries.get(index - 1)) : Optional.empty();
    }

    private LocalDate dayBeforeNext(LocalDate from) {
        return entries.stream()
                .map(Assignment::fromOn)
                .filter(next -> next.isAfter(from))
                .min(Comparator.naturalOrder())
                .map(next -> next.minusDays(1))
                .orElse(null);
    }

    private static boolean touches(Assignment before, Assignment entry) {
        return before.toOn() == null || !before.toOn().isBefore(entry.fromOn().minusDays(1));
    }

    private void inOrder() {
        entries.sort(Comparator.comparing(Assignment::fromOn).thenComparing(Assignment::id));
    }
}
