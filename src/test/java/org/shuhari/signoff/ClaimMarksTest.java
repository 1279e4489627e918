package org.shuhari.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.PracticeNeed;
import org.shuhari.catalog.Skill;
import org.shuhari.catalog.SkillGroup;
import org.shuhari.people.People.Numbered;
import org.shuhari.shared.sheet.SheetFile;
import org.shuhari.shared.sheet.SheetForm;

@DisplayName("R16: the marks of a file of claims")
class ClaimMarksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Numbered mila = new Numbered(UUID.randomUUID(), "1001", "Mila", null);
    private final Numbered jonas = new Numbered(UUID.randomUUID(), "1002", "Jonas", null);
    private final Map<String, Numbered> people = new HashMap<>(Map.of("1001", mila, "1002", jonas));

    private ClaimMarks marks(String csv) {
        return marks(csv, ClaimColumn.KIND);
    }

    private ClaimMarks marks(String csv, SheetForm form) {
        Catalog catalog = new Catalog(
                "id",
                "slug",
                "Title",
                1,
                List.of(),
                List.of(new SkillGroup("see", "See")),
                List.of(skill("seeing-waste", false), skill("going-to-gemba", false), skill("old-ways", true)),
                List.of(),
                List.of());
        return ClaimMarks.of(
                SheetFile.read(csv.getBytes(StandardCharsets.UTF_8), form), people, catalog, TODAY, "old.csv");
    }

    private static Skill skill(String id, boolean retired) {
        return new Skill(
                id,
                id,
                "see",
                1,
                "",
                "",
                List.of(),
                new PracticeNeed("walk", 1, 1, 0),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                1,
                12,
                1,
                retired);
    }

    private static List<String> faults(ClaimMarks marks) {
        marks.read();
        return marks.faults().list().stream()
                .map(fault -> fault.row() + " " + fault.column() + ": " + fault.message())
                .toList();
    }

    @Test
    @DisplayName("A row may name several skills; the source may be left out")
    void read() {
        ClaimMarks marks = marks(
                "\uFEFFskill;staffNumber;source\n\"going-to-gemba; seeing-waste\";1001;matrix of 2024\ngoing-to-gemba;1002;\n");
        assertThat(marks.read())
                .containsExactly(
                        new ClaimMark(mila.id(), "going-to-gemba", "matrix of 2024"),
                        new ClaimMark(mila.id(), "seeing-waste", "matrix of 2024"),
                        new ClaimMark(jonas.id(), "going-to-gemba", null));
        assertThat(marks.faults().none()).isTrue();
    }

    @ParameterizedTest
    @DisplayName("What is not right is told with row and column, and what to do")
    @CsvSource(delimiter = '|', textBlock = """
                    1003,going-to-gemba,           | 2 staffNumber: Nobody has the staff number "1003".
                    ,going-to-gemba,               | 2 staffNumber: Fill this in
                    1001,,                         | 2 skill: Fill this in
                    1001,juggling,                 | 2 skill: There is no skill with the id "juggling"
                    1001,old-ways,                 | 2 skill: The skill "old-ways" is retired
                    1001,seeing-waste;seeing-waste,| 2 skill: Row 2 names "seeing-waste" for the same person.
                    1001,seeing-waste              | 2 : This row has 2 cells, the header has 3.
                    """)
    void faulty(String row, String message) {
        assertThat(faults(marks("staffNumber,skill,source\n" + row + "\n")))
                .singleElement()
                .asString()
                .startsWith(message);
    }

    @Test
    @DisplayName("All faults of a file are told at once")
    void allAtOnce() {
        assertThat(faults(marks("staffNumber,skill,source\n1003,seeing-waste,\n1002,seeing-waste," + "x".repeat(201)
                        + "\n1002,seeing-waste,\n9,juggling,\n")))
                .extracting(fault -> fault.substring(0, fault.indexOf(':')))
                .containsExactly("2 staffNumber", "3 source", "4 skill", "5 staffNumber", "5 skill");
    }

    @Test
    @DisplayName("A file without the needed columns or with one that is not known is told in its header")
    void header() {
        assertThat(faults(marks("staffNumber,level\n1001,3\n")))
                .anySatisfy(fault -> assertThat(fault).startsWith("1 : There is no column \"level\""))
                .anySatisfy(fault -> assertThat(fault).startsWith("1 skill: This column is needed"));
    }

    @Test
    @DisplayName(
            "A matrix is told by its headings; its marks become claims, or are counted as still practising, or say nothing")
    void matrix() {
        ClaimMarks marks = marks(
                "staffNumber;Name;SEEING-WASTE;going-to-gemba\n1001;Mila P.; ✓ ;2\n1002;;o;-\n", ClaimForm.EITHER);

        assertThat(marks.read())
                .containsExactlyInAnyOrder(
                        new ClaimMark(mila.id(), "seeing-waste", "old.csv: ✓"),
                        new ClaimMark(jonas.id(), "seeing-waste", "old.csv: o"));
        assertThat(marks.practising()).isEqualTo(1);
        assertThat(marks.faults().none()).isTrue();
    }

    @Test
    @DisplayName("What is not right in a matrix is told all at once")
    void faultyMatrix() {
        ClaimMarks marks = marks(
                "staffNumber,name,seeing-waste,Seeing-Waste ,old-ways,Team\n1001,Jonas,5,x,,\n1001,,x,,,\n9,,x,,,\n",
                ClaimForm.EITHER);

        assertThat(faults(marks))
                .extracting(fault -> fault.substring(0, 36))
                .containsExactlyInAnyOrder(
                        "1 Seeing-Waste: The column \"seeing-w",
                        "1 old-ways: The skill \"old-ways\" is ",
                        "1 Team: There is no skill \"Team\" in ",
                        "2 name: This staff number is that of",
                        "2 seeing-waste: \"5\" is no mark we kn",
                        "3 staffNumber: Row 2 has the same st",
                        "4 staffNumber: Nobody has the staff ");
        assertThat(marks.strange()).containsExactly("Seeing-Waste", "old-ways", "Team");
    }

    @Test
    @DisplayName("Every way of writing a mark says one thing")
    void eachMarkOnce() {
        for (Mark mark : Mark.values()) {
            assertThat(mark.writings())
                    .allSatisfy(writing -> assertThat(Mark.of(" " + writing.toUpperCase() + " "))
                            .contains(mark));
        }
        assertThat(Mark.of("5")).isEmpty();
    }
}
