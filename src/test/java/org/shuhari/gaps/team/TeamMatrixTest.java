package org.shuhari.gaps.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuhari.gaps.team.Teams.matrix;
import static org.shuhari.gaps.team.Teams.member;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.mastery.MasteryState;

class TeamMatrixTest {

    @Test
    @DisplayName("Needed counts the members whose job role needs the skill, mastered all who are current in it")
    void countsNeededAndMastered() {
        TeamMatrix team = matrix(
                member("Ana", "associate", Map.of("gemba", MasteryState.MASTERED)),
                member("Ben", "associate", Map.of("gemba", MasteryState.REFRESH_DUE)),
                member("Cem", null, Map.of("gemba", MasteryState.MASTERED)),
                member("Dee", "associate", Map.of("gemba", MasteryState.LAPSED)));

        assertThat(team.coverageOf("gemba")).isEqualTo(new Coverage("gemba", 3, 3, null));
    }

    @Test
    @DisplayName("Locked, open, practising, awaiting and lapsed do not count as mastered")
    void onlyCurrentCounts() {
        TeamMatrix team = matrix(
                member("Ana", "associate", Map.of("waste", MasteryState.LOCKED)),
                member("Ben", "associate", Map.of("waste", MasteryState.OPEN)),
                member("Cem", "associate", Map.of("waste", MasteryState.PRACTISING)),
                member("Dee", "associate", Map.of("waste", MasteryState.AWAITING_SIGN_OFF)),
                member("Eli", "associate", Map.of("waste", MasteryState.LAPSED)));

        assertThat(team.coverageOf("waste")).isEqualTo(new Coverage("waste", 0, 5, null));
    }

    @Test
    @DisplayName("The coverage names every skill of the catalog in its order, also those that nobody needs")
    void coversTheCatalog() {
        assertThat(matrix().coverage()).extracting(Coverage::skill).containsExactly("gemba", "waste", "old", "asking");
    }

    @Test
    @DisplayName("A job role that the catalog of that day does not know needs nothing")
    void unknownJobRoleNeedsNothing() {
        assertThat(matrix(member("Ana", "gone", Map.of())).coverageOf("gemba"))
                .isEqualTo(new Coverage("gemba", 0, 0, null));
    }

    @Test
    @DisplayName(
            "What the team says it needs goes before its job roles, also when it is nobody or more than the team has")
    void theTeamsWord() {
        TeamMatrix team = matrix(
                Map.of("gemba", 3, "waste", 0),
                member("Ana", "associate", Map.of("gemba", MasteryState.MASTERED)),
                member("Ben", "associate", Map.of()));

        assertThat(team.coverageOf("gemba")).isEqualTo(new Coverage("gemba", 1, 2, 3));
        assertThat(team.coverageOf("gemba").shortBy()).isEqualTo(2);
        assertThat(team.coverageOf("waste").needed()).isZero();
        assertThat(team.coverageOf("waste").restsOnFew()).isFalse();
        assertThat(team.coverageOf("asking").needed()).isZero();
    }

    @Test
    @DisplayName("Short is what is needed less what is mastered, and never below nothing")
    void shortBy() {
        assertThat(new Coverage("gemba", 1, 4, null).shortBy()).isEqualTo(3);
        assertThat(new Coverage("gemba", 4, 1, null).shortBy()).isZero();
    }

    @Test
    @DisplayName("A needed skill rests on few with one master or none; a skill that nobody needs does not")
    void restsOnFew() {
        assertThat(new Coverage("gemba", 0, 1, null).restsOnFew()).isTrue();
        assertThat(new Coverage("gemba", 1, 4, null).restsOnFew()).isTrue();
        assertThat(new Coverage("gemba", 2, 4, null).restsOnFew()).isFalse();
        assertThat(new Coverage("gemba", 0, 0, null).restsOnFew()).isFalse();
    }

    @Test
    @DisplayName(
            "Needs are met by the person's own mastery alone, not by a colleague who masters it without needing it")
    void needsMet() {
        TeamMatrix team = matrix(
                member("Ana", "associate", Map.of("gemba", MasteryState.REFRESH_DUE)),
                member("Ben", "associate", Map.of("gemba", MasteryState.LAPSED)),
                member("Cem", null, Map.of("waste", MasteryState.MASTERED)));

        assertThat(team.needs()).isEqualTo(4);
        assertThat(team.needsMet()).isEqualTo(1);
    }
}
