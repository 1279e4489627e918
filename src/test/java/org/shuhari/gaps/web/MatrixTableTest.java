package org.shuhari.gaps.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuhari.gaps.team.Teams.appointment;
import static org.shuhari.gaps.team.Teams.matrix;
import static org.shuhari.gaps.team.Teams.member;
import static org.shuhari.gaps.team.Teams.path;
import static org.shuhari.gaps.team.Teams.somebody;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuhari.gaps.team.Mark;
import org.shuhari.gaps.team.MatrixTable;
import org.shuhari.gaps.team.TeamMember;
import org.shuhari.gaps.team.Teams;
import org.shuhari.mastery.MasteryState;
import org.shuhari.people.Role;
import org.shuhari.shared.Wordings;
import org.shuhari.support.Reading;

class MatrixTableTest {

    private static final UUID NOBODY = UUID.randomUUID();

    @ParameterizedTest(name = "{0}, needed: {1} is shown as {2}")
    @CsvSource({
        "LOCKED, true, NEEDED",
        "OPEN, true, NEEDED",
        "LOCKED, false, NOT_NEEDED",
        "OPEN, false, NOT_NEEDED",
        "PRACTISING, false, PRACTISING",
        "AWAITING_SIGN_OFF, true, ASKED",
        "MASTERED, false, MASTERS",
        "REFRESH_DUE, true, REFRESH_DUE",
        "LAPSED, true, LAPSED"
    })
    @DisplayName("Every state has its mark on the scale")
    void marks(MasteryState state, boolean needed, Mark mark) {
        assertThat(Mark.of(member("Ana", needed ? "associate" : null, Map.of("gemba", state)), "gemba"))
                .isEqualTo(mark);
    }

    @Test
    @DisplayName("R6: who masters a skill and may coach it has the full square; a refresh that is due goes before")
    void coachMark() {
        TeamMember coach = coach(Map.of("gemba", MasteryState.MASTERED, "waste", MasteryState.REFRESH_DUE));

        assertThat(Mark.of(coach, "gemba")).isEqualTo(Mark.COACHES);
        assertThat(Mark.of(coach, "waste")).isEqualTo(Mark.REFRESH_DUE);
    }

    @Test
    @DisplayName("Columns are the skills that somebody here needs or has begun, in the catalog's groups")
    void columnsThatConcernTheTeam() {
        MatrixTable table = MatrixTable.of(
                matrix(member("Ana", "associate", Map.of("asking", MasteryState.PRACTISING))), NOBODY, false);

        assertThat(skills(table)).containsExactly("gemba", "waste", "asking");
        assertThat(table.groups()).extracting(MatrixTable.Group::title).containsExactly("See", "Coach");
        assertThat(table.columnList()).extracting(MatrixTable.Column::first).containsExactly(true, false, true);
        assertThat(table.whole()).isFalse();
    }

    @Test
    @DisplayName("All skills of the catalog have a column when asked for, or when none concerns the team")
    void allColumns() {
        TeamMember nothing = member("Ana", null, Map.of());

        assertThat(skills(MatrixTable.of(matrix(member("Ben", "associate", Map.of())), NOBODY, true)))
                .containsExactly("gemba", "waste", "old", "asking");
        assertThat(MatrixTable.of(matrix(nothing), NOBODY, false).whole()).isTrue();
    }

    @Test
    @DisplayName("People keep the order of their names, and the reader's own row is known")
    void rows() {
        TeamMember ana = member("Ana", "associate", Map.of());
        TeamMember ben = member("Ben", "associate", Map.of("gemba", MasteryState.MASTERED));
        MatrixTable table = MatrixTable.of(matrix(ana, ben), ben.id(), false);

        assertThat(table.rows()).extracting(MatrixTable.Row::person).containsExactly(ana, ben);
        assertThat(table.rows()).extracting(MatrixTable.Row::own).containsExactly(false, true);
    }

    @Test
    @DisplayName("A cell says in words who, which skill and how it stands")
    void words() {
        TeamMember noah = member("Noah", "associate", Map.of("waste", MasteryState.PRACTISING));
        TeamMember carla = coach(Map.of("waste", MasteryState.PRACTISING));

        assertThat(words(noah)).containsExactly("Noah, Gemba: needed, not started", "Noah, Waste: practising");
        assertThat(words(carla)).last().isEqualTo("Carla, Waste: practising, may coach it");
    }

    private static List<String> skills(MatrixTable table) {
        return table.columnList().stream().map(c -> c.skill().id()).toList();
    }

    private static List<String> words(TeamMember person) {
        Sentences sentences = new Sentences(new Wordings(Reading.in("en")));
        return MatrixTable.of(matrix(person), NOBODY, false).rows().get(0).cells().stream()
                .map(cell -> sentences.of(person.name(), cell))
                .toList();
    }

    private static TeamMember coach(Map<String, MasteryState> states) {
        return Teams.member(somebody("Carla", "associate", Role.COACH), path(3, states), List.of(appointment("*")));
    }
}
