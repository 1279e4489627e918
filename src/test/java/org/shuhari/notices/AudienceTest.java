package org.shuhari.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.mastery.Basis;

@DisplayName("Who is told that somebody asks")
class AudienceTest {

    private final UUID near = UUID.randomUUID();
    private final UUID appointed = UUID.randomUUID();
    private final UUID far = UUID.randomUUID();

    @Test
    @DisplayName("R6: the coaches of the narrow circle, not those a request is only offered to")
    void narrow() {
        assertThat(Audience.of(Map.of(near, Basis.MASTERY, appointed, Basis.APPOINTED, far, Basis.OFFERED), null))
                .containsExactlyInAnyOrder(near, appointed);
    }

    @Test
    @DisplayName("R6: those it is offered to, when nobody is nearer")
    void offered() {
        assertThat(Audience.of(Map.of(far, Basis.OFFERED), null)).containsExactly(far);
    }

    @Test
    @DisplayName("R4: the coach wished for alone, as long as that one may decide")
    void wish() {
        Map<UUID, Basis> mayDecide = Map.of(near, Basis.MASTERY, far, Basis.OFFERED);

        assertThat(Audience.of(mayDecide, far)).containsExactly(far);
        assertThat(Audience.of(mayDecide, UUID.randomUUID())).containsExactly(near);
    }
}
