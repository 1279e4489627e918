package org.shuhari.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/** What one faultless row changes, compared with what stands; written into the plan. */
final class PersonImport {

    /** How long an appointment holds (months). */
    static final int MONTHS = 12;

    /** An appointment that is named again is renewed once it would end within so many days: the file may come every night. */
    static final int RENEWED_WITHIN_DAYS = 30;

    private final UUID id;
    private final KnownPerson known;
    private final WantedPerson wanted;
    private final ImportWorld world;
    private final ImportPlan plan;
    private final Supplier<UUID> ids;
    private final LocalDate today;
    private boolean different;

    /** @param known null for somebody new, who gets this id */
    PersonImport(
            UUID id, KnownPerson known, WantedPerson wanted, ImportWorld world, ImportPlan plan, Supplier<UUID> ids) {
        this.id = id;
        this.known = known;
        this.wanted = wanted;
        this.world = world;
        this.plan = plan;
        this.ids = ids;
        this.today = world.today();
    }

    void apply() {
        work();
        appointments();
        coached();
        username();
        ImportPlan.PersonRow row = new ImportPlan.PersonRow(
                id, wanted.staffNumber(), wanted.name(), wanted.email(), wanted.roles(), wanted.leftOn());
        if (known == null) {
            plan.added(row);
        } else if (different || ownRowDiffers()) {
            plan.changed(row, known.leftOn() == null && wanted.leftOn() != null);
        } else {
            plan.unchanged();
        }
    }

    private boolean ownRowDiffers() {
        return !(wanted.name().equals(known.name())
                && Objects.equals(wanted.email(), known.email())
                && wanted.roles().equals(known.roles())
                && !leavesOtherwise());
    }

    private LocalDate leftBefore() {
        return known == null ? null : known.leftOn();
    }

    private boolean leavesOtherwise() {
        return !Objects.equals(wanted.leftOn(), leftBefore());
    }

    /** Whether the person works here today, as the row has it. */
    private boolean here() {
        return wanted.leftOn() == null || wanted.leftOn().isAfter(today);
    }

    private record Stood(Place place, LocalDate toOn) {}

    private void work() {
        List<Assignment> entries = known == null ? List.of() : known.work();
        Map<UUID, Stood> before = new HashMap<>();
        entries.forEach(a -> before.put(a.id(), new Stood(a.place(), a.toOn())));
        WorkHistory history = new WorkHistory(entries);
        boolean goesOn = leavesOtherwise()
                && leftBefore() != null
                && (wanted.leftOn() != null || leftBefore().isAfter(today));
        if (goesOn) {
            history.goOnFrom(leftBefore());
        }
        List<Assignment> begun = begin(history);
        List<Assignment> dropped =
                leavesOtherwise() && wanted.leftOn() != null ? history.endBefore(wanted.leftOn()) : List.of();
        store(entries, before, begun, dropped);
    }

    /** A new place from today on; nothing when it is the same. */
    private List<Assignment> begin(WorkHistory history) {
        if (!here()) {
            return List.of();
        }
        boolean same = history.lastingOn(today).stream()
                .anyMatch(a -> !a.fromOn().isAfter(today) && a.place().equals(wanted.place()));
        return same ? List.of() : List.of(history.begin(ids.get(), id, wanted.place(), today));
    }

    private void store(
            List<Assignment> entries, Map<UUID, Stood> before, List<Assignment> begun, List<Assignment> dropped) {
        for (Assignment entry : entries) {
            Stood stood = before.get(entry.id());
            if (dropped.contains(entry)) {
                plan.droppedWork().add(entry.id());
                different = true;
            } else if (!stood.equals(new Stood(entry.place(), entry.toOn()))) {
                plan.changedWork().add(entry);
                different = true;
            }
        }
        for (Assignment entry : new ArrayList<>(begun)) {
            if (!before.containsKey(entry.id()) && !dropped.contains(entry)) {
                plan.newWork().add(entry);
                different = true;
            }
        }
    }

    private void appointments() {
        Spans<String> spans = new Spans<>(today);
        if (known != null) {
            known.appointments().forEach(a -> spans.known(a.id(), a.skill(), a.fromOn(), a.untilOn()));
        }
        LocalDate until = today.plusMonths(MONTHS);
        if (wanted.coachOf() != null && here()) {
            spans.only(wanted.coachOf(), until, ids);
            if (!id.equals(world.importer())) {
                spans.renew(today.plusDays(RENEWED_WITHIN_DAYS), until);
            }
        }
        endOnGoing(spans);
        for (Spans.Span<String> span : spans.all()) {
            if (span.added()) {
                plan.newAppointments().add(new Appointment(span.id(), id, span.what(), span.from(), span.until()));
            } else if (span.removed()) {
                plan.droppedAppointments().add(span.id());
            } else if (span.changed()) {
                plan.appointmentEnds().put(span.id(), span.until());
            }
        }
        different |= spans.different();
    }

    private void coached() {
        Spans<UUID> spans = new Spans<>(today);
        if (known != null) {
            known.coached().forEach(c -> spans.known(c.id(), c.unitId(), c.fromOn(), c.toOn()));
        }
        if (wanted.coachUnits() != null && here()) {
            spans.only(wanted.coachUnits(), null, ids);
        }
        endOnGoing(spans);
        for (Spans.Span<UUID> span : spans.all()) {
            if (span.added()) {
                plan.newCoached().add(new CoachingUnit(span.id(), id, span.what(), span.from(), span.until()));
            } else if (span.removed()) {
                plan.droppedCoached().add(span.id());
            } else if (span.changed()) {
                plan.coachedEnds().put(span.id(), span.until());
            }
        }
        different |= spans.different();
    }

    /** Who leaves coaches nobody from that day on; who is no coach any more, from today on. */
    private void endOnGoing(Spans<?> spans) {
        if (known != null
                && known.roles().contains(Role.COACH)
                && !wanted.roles().contains(Role.COACH)) {
            spans.endAllBefore(today);
        }
        if (wanted.leftOn() != null) {
            spans.endAllBefore(wanted.leftOn());
        }
    }

    private void username() {
        boolean other = wanted.username() != null
                && (known == null || !wanted.username().equals(known.username()));
        if (other) {
            plan.usernames().put(id, wanted.username());
            different = true;
        }
    }
}
