package org.shuhari.signoff.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.mastery.Basis;

@DisplayName("Whom a learner's message is told to")
class ListenersTest {

    private static final UUID LEARNER = new UUID(1, 1);
    private static final UUID NEAR = new UUID(1, 2);
    private static final UUID OTHER = new UUID(1, 3);
    private static final UUID FAR = new UUID(1, 4);
    private static final Map<UUID, Basis> MAY_READ =
            Map.of(NEAR, Basis.MASTERY, OTHER, Basis.APPOINTED, FAR, Basis.OFFERED);

    @Test
    @DisplayName("the coaches who took part, also one of a wider circle, as far as they may still read it")
    void tookPart() {
        assertThat(Listeners.of(Set.of(LEARNER, FAR), MAY_READ)).containsExactly(FAR);
        assertThat(Listeners.of(Set.of(LEARNER, NEAR, new UUID(9, 9)), MAY_READ))
                .containsExactly(NEAR);
    }

    @Test
    @DisplayName("else those of the narrow circle; where there are none, all who may")
    void nobodyYet() {
        assertThat(Listeners.of(Set.of(LEARNER), MAY_READ)).containsExactlyInAnyOrder(NEAR, OTHER);
        assertThat(Listeners.of(Set.of(), Map.of(FAR, Basis.OFFERED))).containsExactly(FAR);
        assertThat(Listeners.of(Set.of(LEARNER), Map.of())).isEmpty();
    }
}
