package org.shuhari.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.shared.Problem;

@DisplayName("A person's assignments")
class WorkHistoryTest {

    private static final UUID PERSON = new UUID(0, 1);
    private static final UUID NORTH = new UUID(1, 1);
    private static final UUID SOUTH = new UUID(1, 2);
    private static final UUID EAST = new UUID(1, 3);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private final List<Assignment> rows = new ArrayList<>();
    private int made;

    @Test
    @DisplayName("a new one closes the one before the day before")
    void closesTheOneBefore() {
        begin(NORTH, JANUARY);
        begin(SOUTH, MARCH);

        assertThat(said()).containsExactly("north 2026-01-01..2026-02-28", "south 2026-03-01..");
    }

    @Test
    @DisplayName("one from a past day lasts until the next that is known")
    void betweenTwo() {
        begin(NORTH, JANUARY);
        begin(SOUTH, JUNE);
        begin(EAST, MARCH);

        assertThat(said())
                .containsExactly("north 2026-01-01..2026-02-28", "east 2026-03-01..2026-05-31", "south 2026-06-01..");
    }

    @Test
    @DisplayName("one before the first ends the day before the first")
    void beforeTheFirst() {
        begin(NORTH, MARCH);
        begin(SOUTH, JANUARY);

        assertThat(said()).containsExactly("south 2026-01-01..2026-02-28", "north 2026-03-01..");
    }

    @Test
    @DisplayName("one that begins on a day on which one begins corrects that one")
    void sameDay() {
        begin(NORTH, JANUARY);
        begin(SOUTH, JANUARY);

        assertThat(said()).containsExactly("south 2026-01-01..");
    }

    @Test
    @DisplayName("an end that was known stays the end, also for the one that takes its place")
    void keepsTheEnd() {
        begin(NORTH, JANUARY);
        history().endBefore(JUNE);
        begin(SOUTH, MARCH);

        assertThat(said()).containsExactly("north 2026-01-01..2026-02-28", "south 2026-03-01..2026-05-31");
    }

    @Test
    @DisplayName("corrected to an earlier first day, the one before ends earlier; to a later one, it goes on")
    void correctedDay() {
        begin(NORTH, JANUARY);
        Assignment south = begin(SOUTH, MARCH);

        history().correct(south, in(EAST), MARCH.minusDays(10));
        assertThat(said()).containsExactly("north 2026-01-01..2026-02-18", "east 2026-02-19..");

        history().correct(south, in(SOUTH), JUNE);
        assertThat(said()).containsExactly("north 2026-01-01..2026-05-31", "south 2026-06-01..");
    }

    @Test
    @DisplayName(
            "a first day before or on that of the one before, or after its own last, is refused with the days there are")
    void correctedTooFar() {
        begin(NORTH, JANUARY);
        Assignment south = begin(SOUTH, MARCH);
        begin(EAST, JUNE);

        for (LocalDate day : List.of(JANUARY, JANUARY.minusDays(1), JUNE)) {
            assertThatThrownBy(() -> history().correct(south, in(SOUTH), day))
                    .isInstanceOfSatisfying(Problem.class, problem -> {
                        assertThat(problem.status()).isEqualTo(422);
                        assertThat(problem.violations().get(0).field()).isEqualTo("from");
                        assertThat(problem.violations().get(0).message())
                                .contains("2026-01-01")
                                .contains("2026-05-31");
                    });
        }
        assertThat(said()).hasSize(3);
    }

    @Test
    @DisplayName("taken out, the one before goes on in its place; the only one cannot be taken out")
    void removed() {
        begin(NORTH, JANUARY);
        Assignment south = begin(SOUTH, MARCH);
        begin(EAST, JUNE);

        history().remove(south);
        rows.remove(south);
        assertThat(said()).containsExactly("north 2026-01-01..2026-05-31", "east 2026-06-01..");

        Assignment only = rows.get(0);
        WorkHistory alone = new WorkHistory(List.of(only));
        assertThatThrownBy(() -> alone.remove(only)).isInstanceOf(Problem.class);
    }

    @Test
    @DisplayName("leaving ends the one that lasts and drops what was planned; staying after all opens it again")
    void leaving() {
        begin(NORTH, JANUARY);
        begin(SOUTH, JUNE);

        List<Assignment> dropped = history().endBefore(MARCH);
        rows.removeAll(dropped);
        assertThat(dropped).hasSize(1);
        assertThat(said()).containsExactly("north 2026-01-01..2026-02-28");

        history().goOnFrom(MARCH);
        assertThat(said()).containsExactly("north 2026-01-01..");
    }

    @Test
    @DisplayName("the joining day is the first day of the first one")
    void joined() {
        assertThat(history().joinedOn()).isEmpty();
        begin(SOUTH, MARCH);
        begin(NORTH, JANUARY);

        assertThat(history().joinedOn()).contains(JANUARY);
    }

    private Assignment begin(UUID unit, LocalDate from) {
        Assignment begun = history().begin(id(), PERSON, in(unit), from);
        if (!rows.contains(begun)) {
            rows.add(begun);
        }
        return begun;
    }

    /** As a use case does: read anew each time, in any order. */
    private WorkHistory history() {
        List<Assignment> read = new ArrayList<>(rows);
        java.util.Collections.reverse(read);
        return new WorkHistory(read);
    }

    private List<String> said() {
        return rows.stream()
                .sorted(java.util.Comparator.comparing(Assignment::fromOn))
                .map(a -> name(a.unitId()) + " " + a.fromOn() + ".." + (a.toOn() == null ? "" : a.toOn()))
                .toList();
    }

    private static String name(UUID unit) {
        return unit.equals(NORTH) ? "north" : unit.equals(SOUTH) ? "south" : "east";
    }

    private static Place in(UUID unit) {
        return new Place(unit, null, null);
    }

    private UUID id() {
        return new UUID(2, made++);
    }
}
