package org.shuhari.people;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.shuhari.shared.Texts;
import org.shuhari.shared.sheet.SheetFaults;
import org.shuhari.shared.sheet.SheetRow;

/** Reads one row by the rules of the contract; everything that is not right is told at once. */
final class ImportCells {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final String ADMINISTRATORS =
            "This person is HR or an administrator, and an administrator alone changes this. Put back what stood here,"
                    + " or leave the column out.";

    private final SheetRow row;
    private final KnownPerson known;
    private final ImportWorld world;
    private final SheetFaults faults;
    private final Assignment work;

    /** @param known null for somebody new */
    ImportCells(SheetRow row, KnownPerson known, ImportWorld world, SheetFaults faults) {
        this.row = row;
        this.known = known;
        this.world = world;
        this.faults = faults;
        this.work = known == null ? null : known.workOn(world.today());
    }

    /** Of use only when no fault was added. */
    WantedPerson read(String staffNumber) {
        String email = email();
        Set<Role> roles = roles();
        return new WantedPerson(
                staffNumber,
                needed(ImportColumn.NAME),
                email,
                new Place(unit(), jobRole(), site()),
                roles,
                coachOf(roles),
                coachUnits(roles),
                username(email, staffNumber),
                leftOn());
    }

    private void fault(ImportColumn column, String message) {
        faults.add(row.number(), column, message);
    }

    private String text(ImportColumn column) {
        String cell = row.cell(column);
        if (cell != null) {
            Optional<String> wrong = Texts.fault(cell, column.longest());
            if (wrong.isPresent()) {
                fault(column, wrong.get());
                return null;
            }
        }
        return cell;
    }

    private String needed(ImportColumn column) {
        if (row.cell(column) == null) {
            fault(column, "Fill this in: it is needed.");
            return null;
        }
        return text(column);
    }

    private String email() {
        if (!row.has(ImportColumn.EMAIL)) {
            return known == null ? null : known.email();
        }
        String cell = text(ImportColumn.EMAIL);
        String email = cell == null ? null : cell.strip();
        if (kept() && !Objects.equals(email, known.email())) {
            fault(ImportColumn.EMAIL, ADMINISTRATORS);
        } else if (email != null && !EMAIL.matcher(email).matches()) {
            fault(ImportColumn.EMAIL, "Give an e-mail address, for example name@example.org, or leave the cell empty.");
        }
        return email;
    }

    private boolean kept() {
        return known != null && known.keptByAdministrators();
    }

    private UUID unit() {
        String path = needed(ImportColumn.UNIT);
        return path == null ? null : unit(ImportColumn.UNIT, path, work == null ? null : work.unitId());
    }

    private UUID unit(ImportColumn column, String path, UUID preferred) {
        Optional<String> wrong = UnitPath.fault(path);
        if (wrong.isPresent()) {
            fault(column, wrong.get());
            return null;
        }
        return world.units().at(path, preferred);
    }

    private String jobRole() {
        String before = work == null ? null : work.jobRole();
        if (!row.has(ImportColumn.JOB_ROLE)) {
            return before;
        }
        String cell = text(ImportColumn.JOB_ROLE);
        String jobRole = cell == null ? null : cell.strip();
        if (jobRole != null && !jobRole.equals(before) && !world.jobRoles().contains(jobRole)) {
            fault(
                    ImportColumn.JOB_ROLE,
                    "There is no job role with the id \"" + shown(jobRole)
                            + "\" in the catalog. Use an id of the catalog, or leave" + " the cell empty.");
        }
        return jobRole;
    }

    private String site() {
        if (row.has(ImportColumn.SITE)) {
            return text(ImportColumn.SITE);
        }
        return work == null ? null : work.site();
    }

    private Set<Role> roles() {
        if (!row.has(ImportColumn.ROLES)) {
            return known == null ? EnumSet.of(Role.EMPLOYEE) : known.roles();
        }
        Set<Role> roles = EnumSet.of(Role.EMPLOYEE);
        for (String word : list(ImportColumn.ROLES)) {
            try {
                roles.add(Role.valueOf(word.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                fault(ImportColumn.ROLES, "There is no role \"" + shown(word) + "\". Use EMPLOYEE or EMPLOYEE;COACH.");
            }
        }
        if (kept()) {
            if (!roles.equals(known.roles())) {
                fault(ImportColumn.ROLES, ADMINISTRATORS);
            }
        } else if (roles.contains(Role.HR) || roles.contains(Role.ADMIN)) {
            fault(
                    ImportColumn.ROLES,
                    "An import gives the roles EMPLOYEE and COACH alone; HR and ADMIN are given by an administrator.");
        }
        return roles;
    }

    private List<String> list(ImportColumn column) {
        String cell = text(column);
        return cell == null
                ? List.of()
                : Arrays.stream(cell.split(";"))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }

    private Set<String> coachOf(Set<Role> roles) {
        if (!row.has(ImportColumn.COACH_OF)) {
            return null;
        }
        Set<String> skills = new LinkedHashSet<>(list(ImportColumn.COACH_OF));
        for (String skill : skills) {
            if (!skill.equals("*") && !world.skills().contains(skill)) {
                fault(
                        ImportColumn.COACH_OF,
                        "There is no skill with the id \"" + shown(skill)
                                + "\" in the catalog. Use ids of the catalog, or * for every skill.");
            }
        }
        boolean differs = !skills.equals(known == null ? Set.of() : appointed());
        coachNeeded(ImportColumn.COACH_OF, roles, !skills.isEmpty(), differs);
        return skills;
    }

    private Set<UUID> coachUnits(Set<Role> roles) {
        if (!row.has(ImportColumn.COACH_UNITS)) {
            return null;
        }
        Set<UUID> units = new LinkedHashSet<>();
        Set<UUID> before = known == null ? Set.of() : coached();
        for (String path : list(ImportColumn.COACH_UNITS)) {
            units.add(unit(ImportColumn.COACH_UNITS, path, null));
        }
        coachNeeded(ImportColumn.COACH_UNITS, roles, !units.isEmpty(), !units.equals(before));
        return units;
    }

    private void coachNeeded(ImportColumn column, Set<Role> roles, boolean named, boolean differs) {
        if (named && !roles.contains(Role.COACH)) {
            fault(column, "Only a coach can be appointed: add COACH to the roles, or leave this cell empty.");
        } else if (differs && known != null && known.id().equals(world.importer())) {
            fault(column, "Nobody appoints themself. Ask a colleague of HR, and put back what stood here.");
        }
    }

    private Set<String> appointed() {
        Set<String> skills = new LinkedHashSet<>();
        known.appointments().forEach(appointment -> skills.add(appointment.skill()));
        return skills;
    }

    private Set<UUID> coached() {
        Set<UUID> units = new LinkedHashSet<>();
        known.coached().forEach(unit -> units.add(unit.unitId()));
        return units;
    }

    /** Somebody new gets one in any case. */
    private String username(String email, String staffNumber) {
        if (!row.has(ImportColumn.USERNAME) && known != null) {
            return null;
        }
        String cell = text(ImportColumn.USERNAME);
        String fallback = email == null ? staffNumber : email;
        String username = cell == null ? fallback : cell.strip();
        if (kept()) {
            boolean sameAsBefore = username.equals(known.username()) || (cell == null && known.username() == null);
            if (!sameAsBefore) {
                fault(ImportColumn.USERNAME, ADMINISTRATORS);
            }
            return null;
        }
        return username;
    }

    private LocalDate leftOn() {
        LocalDate before = known == null ? null : known.leftOn();
        if (!row.has(ImportColumn.LEFT_ON)) {
            return before;
        }
        String cell = row.cell(ImportColumn.LEFT_ON);
        LocalDate day = cell == null ? null : day(cell.strip());
        if (kept() && !Objects.equals(day, before)) {
            fault(ImportColumn.LEFT_ON, ADMINISTRATORS);
        } else if (day != null && !day.equals(before) && day.isBefore(joinedOn())) {
            fault(
                    ImportColumn.LEFT_ON,
                    "This day is before the first day here, " + joinedOn()
                            + ". Give the first day on which the person no longer" + " works here.");
        }
        return day;
    }

    private LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isBefore(EARLIEST) && !day.isAfter(LATEST)) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // the same answer as for a day that nobody means
        }
        fault(ImportColumn.LEFT_ON, "Give the day as year-month-day, for example 2026-03-31.");
        return null;
    }

    private LocalDate joinedOn() {
        return known == null
                ? world.today()
                : known.work().stream()
                        .map(Assignment::fromOn)
                        .min(LocalDate::compareTo)
                        .orElse(world.today());
    }

    private static String shown(String text) {
        return text.codePointCount(0, text.length()) > 60
                ? text.substring(0, text.offsetByCodePoints(0, 60)) + " …"
                : text;
    }
}
