package org.shuhari.signoff;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Skill;
import org.shuhari.people.People.Numbered;
import org.shuhari.shared.sheet.Sheet;
import org.shuhari.shared.sheet.SheetHeading;
import org.shuhari.shared.sheet.SheetRow;

/** The marks of a matrix: people down, skills across. A mark that says somebody masters the skill becomes a claim. */
final class MatrixMarks extends ClaimMarks {

    /** More would not be held in memory with ease; no organisation has so many to recognise. */
    private static final int MOST = 1_000_000;

    private static final String NO_FILE_NAME = "matrix";

    private final Catalog catalog;
    private final String source;
    private final Map<SheetHeading, String> skills = new HashMap<>();
    private final List<String> strange = new ArrayList<>();
    private final Map<UUID, Integer> rowOf = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private int practising;

    MatrixMarks(Sheet sheet, Map<String, Numbered> people, Catalog catalog, LocalDate today, String name) {
        super(sheet, people, today);
        this.catalog = catalog;
        this.source = source(name == null || name.isBlank() ? sheet.name() : name);
    }

    /** Leaves room for the mark. */
    private static String source(String name) {
        String said =
                name == null ? NO_FILE_NAME : name.replaceAll("\\p{Cntrl}", " ").strip();
        return said.codePointCount(0, said.length()) <= Claims.SOURCE - 20
                ? said
                : said.substring(0, said.offsetByCodePoints(0, Claims.SOURCE - 20));
    }

    /** Which skill each column is about, by its id or by its title in any language of the catalog. */
    @Override
    void begin() {
        Map<String, Skill> known = known();
        Map<String, String> headingOf = new HashMap<>();
        for (SheetHeading heading : sheet().further()) {
            Skill skill = known.get(key(heading.title()));
            String wrong = wrong(heading, skill, headingOf);
            if (wrong == null) {
                skills.put(heading, skill.id());
            } else {
                strange.add(heading.title());
                faults().add(heading, heading.row(), wrong);
            }
        }
        if (skills.isEmpty() && faults().none()) {
            faults().add(1, null, "No column names a skill. Give each skill a column, with its id or title above.");
        }
    }

    private Map<String, Skill> known() {
        Map<String, Skill> known = new HashMap<>();
        for (String language : catalog.languages()) {
            catalog.in(Locale.forLanguageTag(language)).skills().forEach(skill -> known.put(key(skill.title()), skill));
        }
        catalog.skills().forEach(skill -> known.put(key(skill.id()), skill));
        return known;
    }

    private static String key(String title) {
        return title.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** Null when nothing is. */
    private static String wrong(SheetHeading heading, Skill skill, Map<String, String> headingOf) {
        if (skill == null) {
            return "There is no skill \"" + shown(heading.title())
                    + "\" in the catalog. Write its id or title, or leave this column out.";
        }
        if (skill.retired()) {
            return "The skill \"" + skill.id()
                    + "\" is retired: nobody is signed off for it any more. Leave this column out.";
        }
        String first = headingOf.putIfAbsent(skill.id(), heading.title());
        return first == null
                ? null
                : "The column \"" + shown(first) + "\" is about the same skill. Leave one of the two out.";
    }

    @Override
    void read(SheetRow row) {
        Numbered person = person(row, MatrixColumn.STAFF_NUMBER);
        if (person == null) {
            return;
        }
        Integer first = rowOf.putIfAbsent(person.id(), row.number());
        if (first != null) {
            faults().add(
                            row.number(),
                            MatrixColumn.STAFF_NUMBER,
                            "Row " + first + " has the same staff number. Leave one of the two rows out.");
            return;
        }
        name(row, person);
        skills.forEach((heading, skill) -> mark(row, person, heading, skill));
    }

    /** A row that slipped would give somebody the skills of another. One word in common is enough: names are written in many ways. */
    private void name(SheetRow row, Numbered person) {
        String name = text(row, MatrixColumn.NAME);
        if (name != null && Collections.disjoint(words(name), words(person.name()))) {
            faults().add(
                            row.number(),
                            MatrixColumn.NAME,
                            "This staff number is that of " + person.name()
                                    + ". Put the number or the name right, or clear the name.");
        }
    }

    private static Set<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Set.copyOf(Arrays.asList(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    private void mark(SheetRow row, Numbered person, SheetHeading heading, String skill) {
        String cell = row.cells()[heading.index()].strip();
        Optional<Mark> mark = Mark.of(cell);
        if (mark.isEmpty()) {
            faults().add(
                            heading,
                            row.number(),
                            "\"" + shown(cell)
                                    + "\" is no mark we know. Write x, or a letter of ILUO, or a number from 0 to 4.");
        } else if (mark.get() == Mark.PRACTISING) {
            practising++;
        } else if (mark.get() == Mark.MASTERS && count() == MOST) {
            faults().add(heading, row.number(), "Send at most " + MOST + " marks in one file.");
        } else if (mark.get() == Mark.MASTERS) {
            add(new ClaimMark(person.id(), skill, sources.computeIfAbsent(cell, written -> source + ": " + written)));
        }
    }

    @Override
    int practising() {
        return practising;
    }

    @Override
    List<String> strange() {
        return strange;
    }
}
