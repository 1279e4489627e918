package org.shuhari.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.shuhari.shared.sheet.Sheet;
import org.shuhari.shared.sheet.SheetFaults;

/** What an import writes, table by table, and what it counts. */
final class ImportPlan {

    /** The columns of a person's own row. */
    record PersonRow(UUID id, String staffNumber, String name, String email, Set<Role> roles, LocalDate leftOn) {}

    private final List<PersonRow> added = new ArrayList<>();
    private final List<PersonRow> changed = new ArrayList<>();
    private final List<Assignment> newWork = new ArrayList<>();
    private final List<Assignment> changedWork = new ArrayList<>();
    private final List<UUID> droppedWork = new ArrayList<>();
    private final List<Appointment> newAppointments = new ArrayList<>();
    private final Map<UUID, LocalDate> appointmentEnds = new HashMap<>();
    private final List<UUID> droppedAppointments = new ArrayList<>();
    private final List<CoachingUnit> newCoached = new ArrayList<>();
    private final Map<UUID, LocalDate> coachedEnds = new HashMap<>();
    private final List<UUID> droppedCoached = new ArrayList<>();
    private final Map<UUID, String> usernames = new HashMap<>();
    private final Set<UUID> moved = new HashSet<>();
    private final UnitPlaces units;
    private final Sheet sheet;
    private final SheetFaults faults;
    private int left;
    private int unchanged;

    ImportPlan(UnitPlaces units, Sheet sheet, SheetFaults faults) {
        this.units = units;
        this.sheet = sheet;
        this.faults = faults;
    }

    void added(PersonRow person) {
        added.add(person);
    }

    /** @param leaves whether it is now known when the person leaves */
    void changed(PersonRow person, boolean leaves) {
        changed.add(person);
        left += leaves ? 1 : 0;
    }

    void unchanged() {
        unchanged++;
    }

    boolean changesNothing() {
        return added.isEmpty() && changed.isEmpty() && units.made().isEmpty();
    }

    ImportResult result() {
        FileReport report = FileReport.of(sheet, faults);
        return faults.none()
                ? new ImportResult(added.size(), changed.size() - left, left, unchanged, units.madePaths(), report)
                : new ImportResult(0, 0, 0, 0, List.of(), report);
    }

    List<PersonRow> added() {
        return added;
    }

    List<PersonRow> changed() {
        return changed;
    }

    List<Unit> newUnits() {
        return units.made();
    }

    List<Assignment> newWork() {
        return newWork;
    }

    List<Assignment> changedWork() {
        return changedWork;
    }

    List<UUID> droppedWork() {
        return droppedWork;
    }

    List<Appointment> newAppointments() {
        return newAppointments;
    }

    /** The last days of appointments that change, by appointment. */
    Map<UUID, LocalDate> appointmentEnds() {
        return appointmentEnds;
    }

    List<UUID> droppedAppointments() {
        return droppedAppointments;
    }

    List<CoachingUnit> newCoached() {
        return newCoached;
    }

    /** The last days of coaching units that end, by coaching unit. */
    Map<UUID, LocalDate> coachedEnds() {
        return coachedEnds;
    }

    List<UUID> droppedCoached() {
        return droppedCoached;
    }

    /** New user names, by employee. */
    Map<UUID, String> usernames() {
        return usernames;
    }

    /** Those whose user name goes to somebody else of this file. */
    Set<UUID> moved() {
        return moved;
    }

    /** Everybody whom the import adds or changes. */
    List<UUID> people() {
        return Stream.concat(added.stream(), changed.stream())
                .map(PersonRow::id)
                .toList();
    }

    /** How many rows are written, about. */
    int writes() {
        return newUnits().size()
                + 2 * (added.size() + changed.size())
                + newWork.size()
                + changedWork.size()
                + newAppointments.size()
                + newCoached.size()
                + usernames.size();
    }

    SheetFaults faults() {
        return faults;
    }
}
