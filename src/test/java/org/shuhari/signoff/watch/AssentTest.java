package org.shuhari.signoff.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.shared.Problem;

@DisplayName("A code that a learner shows")
class AssentTest {

    private static final Instant MADE = Instant.parse("2026-03-02T08:00:00Z");
    private static final UUID LEARNER = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-000000000002");

    @Test
    @DisplayName("is good once")
    void once() {
        Assent assent = of("seeing-waste");
        assertThat(assent.isGood(MADE)).isTrue();
        assent.use(LEARNER, "seeing-waste", List.of(), MADE.plusSeconds(60));
        assertThat(assent.isGood(MADE.plusSeconds(60))).isFalse();
        assertThat(refused(assent, LEARNER, "seeing-waste", 61)).isEqualTo("assent-used");
    }

    @Test
    @DisplayName("is good for half an hour")
    void over() {
        long life = Duration.ofMinutes(30).toSeconds();
        assertThat(refused(of("seeing-waste"), LEARNER, "seeing-waste", life)).isEqualTo("assent-over");
        of("seeing-waste").use(LEARNER, "seeing-waste", List.of(), MADE.plusSeconds(life - 1));
    }

    @Test
    @DisplayName("speaks for its learner alone, and for its skill")
    void ofWhom() {
        assertThat(refused(of("seeing-waste"), OTHER, "seeing-waste", 1)).isEqualTo("assent-of-another");
        assertThat(refused(of("seeing-waste"), LEARNER, "going-to-gemba", 1)).isEqualTo("assent-for-another-skill");
    }

    @Test
    @DisplayName("for any skill speaks for those in practice")
    void anySkill() {
        assertThat(refused(of(null), LEARNER, "going-to-gemba", 1)).isEqualTo("assent-for-another-skill");
        of(null).use(LEARNER, "seeing-waste", List.of("seeing-waste"), MADE);
    }

    private static Assent of(String skill) {
        return new Assent("hash", LEARNER, skill, MADE);
    }

    private static String refused(Assent assent, UUID learner, String skill, long seconds) {
        return catchThrowableOfType(
                        Problem.class,
                        () -> assent.use(learner, skill, List.of("seeing-waste"), MADE.plusSeconds(seconds)))
                .type();
    }
}
