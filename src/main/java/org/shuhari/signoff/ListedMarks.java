package org.shuhari.signoff;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Skill;
import org.shuhari.people.People.Numbered;
import org.shuhari.shared.sheet.Sheet;
import org.shuhari.shared.sheet.SheetRow;

/** The marks of a list: each row names somebody and one or several skills. */
final class ListedMarks extends ClaimMarks {

    private final Catalog catalog;
    private final Map<Map.Entry<?, ?>, Integer> rowOf = new HashMap<>();

    ListedMarks(Sheet sheet, Map<String, Numbered> people, Catalog catalog, LocalDate today) {
        super(sheet, people, today);
        this.catalog = catalog;
    }

    @Override
    void read(SheetRow row) {
        Numbered person = person(row, ClaimColumn.STAFF_NUMBER);
        String source = text(row, ClaimColumn.SOURCE);
        String skills = text(row, ClaimColumn.SKILL);
        if (row.cell(ClaimColumn.SKILL) == null) {
            fault(row, "Fill this in: it is needed.");
        }
        if (skills != null) {
            Arrays.stream(skills.split(";"))
                    .map(String::strip)
                    .filter(skill -> !skill.isEmpty())
                    .forEach(skill -> mark(row, person, skill, source));
        }
    }

    private void mark(SheetRow row, Numbered person, String id, String source) {
        Optional<Skill> skill = catalog.find(id);
        if (skill.isEmpty()) {
            fault(row, "There is no skill with the id \"" + shown(id) + "\" in the catalog. Use ids of the catalog.");
        } else if (skill.get().retired()) {
            fault(row, "The skill \"" + id + "\" is retired: nobody is signed off for it any more. Leave it out.");
        } else if (person != null) {
            ClaimMark mark = new ClaimMark(person.id(), id, source);
            Integer first = rowOf.putIfAbsent(mark.key(), row.number());
            if (first == null) {
                add(mark);
            } else {
                fault(row, "Row " + first + " names \"" + id + "\" for the same person. Leave one of the two out.");
            }
        }
    }

    private void fault(SheetRow row, String message) {
        faults().add(row.number(), ClaimColumn.SKILL, message);
    }
}
