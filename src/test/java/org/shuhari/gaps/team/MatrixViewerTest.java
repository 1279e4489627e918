package org.shuhari.gaps.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MatrixViewerTest {

    private static final UUID TEAM = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    @DisplayName("R13: a team sees its own matrix and no other team's")
    void theTeam() {
        MatrixViewer member = new MatrixViewer(false, TEAM, Set.of());

        assertThat(member.maySee(TEAM)).isTrue();
        assertThat(member.maySee(OTHER)).isFalse();
    }

    @Test
    @DisplayName("R13: a team's coach sees its matrix and not that of a team coached by others")
    void theCoach() {
        MatrixViewer coach = new MatrixViewer(false, null, Set.of(TEAM));

        assertThat(coach.maySee(TEAM)).isTrue();
        assertThat(coach.maySee(OTHER)).isFalse();
    }

    @Test
    @DisplayName("R13: HR sees every team's matrix")
    void hr() {
        assertThat(new MatrixViewer(true, null, Set.of()).maySee(OTHER)).isTrue();
    }

    @Test
    @DisplayName("R13: somebody who is none of these, an administrator too, sees no matrix")
    void nobody() {
        assertThat(new MatrixViewer(false, null, Set.of()).maySee(TEAM)).isFalse();
    }
}
