package org.shuhari.signoff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Skill;
import org.shuhari.people.Employee;
import org.shuhari.shared.Texts;
import org.shuhari.shared.sheet.Sheet;
import org.shuhari.shared.sheet.SheetFaults;
import org.shuhari.shared.sheet.SheetRow;

/** Reads the marks of a file row by row; everything that is not right is told at once. Touches no database. */
final class ClaimMarks {

    private static final int SHOWN = 60;

    private final Sheet sheet;
    private final Map<String, Employee> people;
    private final Catalog catalog;
    private final LocalDate today;
    private final SheetFaults faults;
    private final List<ClaimMark> marks = new ArrayList<>();
    private final Map<Map.Entry<?, ?>, Integer> rowOf = new HashMap<>();

    /** @param people those whom the file names, by staff number */
    ClaimMarks(Sheet sheet, Map<String, Employee> people, Catalog catalog, LocalDate today) {
        this.sheet = sheet;
        this.people = people;
        this.catalog = catalog;
        this.today = today;
        this.faults = new SheetFaults(sheet.faults());
    }

    /** The staff numbers a file names. */
    static List<String> staffNumbers(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> row.cell(ClaimColumn.STAFF_NUMBER))
                .filter(cell -> cell != null
                        && Texts.fault(cell, ClaimColumn.STAFF_NUMBER.longest()).isEmpty())
                .map(String::strip)
                .distinct()
                .toList();
    }

    /** Of use only without faults. */
    List<ClaimMark> read() {
        sheet.rows().forEach(this::read);
        return marks;
    }

    SheetFaults faults() {
        return faults;
    }

    private void read(SheetRow row) {
        Employee person = person(row);
        String source = text(row, ClaimColumn.SOURCE);
        String skills = text(row, ClaimColumn.SKILL);
        if (row.cell(ClaimColumn.SKILL) == null) {
            fault(row, ClaimColumn.SKILL, "Fill this in: it is needed.");
        }
        if (skills != null) {
            Arrays.stream(skills.split(";"))
                    .map(String::strip)
                    .filter(skill -> !skill.isEmpty())
                    .forEach(skill -> mark(row, person, skill, source));
        }
    }

    private Employee person(SheetRow row) {
        String staffNumber = text(row, ClaimColumn.STAFF_NUMBER);
        if (row.cell(ClaimColumn.STAFF_NUMBER) == null) {
            fault(row, ClaimColumn.STAFF_NUMBER, "Fill this in: it is needed.");
        }
        if (staffNumber == null) {
            return null;
        }
        Employee person = people.get(staffNumber.strip());
        if (person == null) {
            fault(
                    row,
                    ClaimColumn.STAFF_NUMBER,
                    "Nobody has the staff number \"" + shown(staffNumber)
                            + "\". Import the person first, or put the number right.");
        } else if (!person.worksHere(today)) {
            fault(row, ClaimColumn.STAFF_NUMBER, "This person does not work here any more. Leave the row out.");
        }
        return person;
    }

    private void mark(SheetRow row, Employee person, String id, String source) {
        Optional<Skill> skill = catalog.find(id);
        if (skill.isEmpty()) {
            fault(
                    row,
                    ClaimColumn.SKILL,
                    "There is no skill with the id \"" + shown(id) + "\" in the catalog. Use ids of the catalog.");
        } else if (skill.get().retired()) {
            fault(
                    row,
                    ClaimColumn.SKILL,
                    "The skill \"" + id + "\" is retired: nobody is signed off for it any more. Leave it out.");
        } else if (person != null) {
            ClaimMark mark = new ClaimMark(person.id(), id, source);
            Integer first = rowOf.putIfAbsent(mark.key(), row.number());
            if (first == null) {
                marks.add(mark);
            } else {
                fault(
                        row,
                        ClaimColumn.SKILL,
                        "Row " + first + " names \"" + id + "\" for the same person. Leave one of the two out.");
            }
        }
    }

    private String text(SheetRow row, ClaimColumn column) {
        String cell = row.cell(column);
        if (cell == null) {
            return null;
        }
        Optional<String> wrong = Texts.fault(cell, column.longest());
        wrong.ifPresent(message -> fault(row, column, message));
        return wrong.isPresent() ? null : cell;
    }

    private void fault(SheetRow row, ClaimColumn column, String message) {
        faults.add(row.number(), column, message);
    }

    private static String shown(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + " …";
    }
}
