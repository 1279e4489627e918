package org.shuhari.signoff.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.shared.Violation;

@DisplayName("What is said in a dialogue")
class SaidTest {

    private static final KataCard FILLED = KataCard.of(Map.of("step", "Put the labels where the parcels arrive"));

    @Test
    @DisplayName("needs words, up to 10,000 characters, and takes them as they are")
    void words() {
        assertThat(new Said("  ", null).faults(true))
                .extracting(Violation::field)
                .containsExactly("words");
        assertThat(new Said("a".repeat(10_001), null).faults(true))
                .extracting(Violation::field)
                .containsExactly("words");
        assertThat(new Said(" ы".repeat(5_000), null).faults(false)).isEmpty();
    }

    @Test
    @DisplayName("may be a card: the learner answers at least one question, a coach asks with an empty one")
    void cards() {
        assertThat(new Said(null, FILLED).faults(true)).isEmpty();
        assertThat(new Said(null, KataCard.EMPTY).faults(false)).isEmpty();
        assertThat(new Said(null, KataCard.EMPTY).faults(true)).hasSize(1);
        assertThat(new Said(null, FILLED).faults(false)).hasSize(1);
        assertThat(new Said("And words", FILLED).faults(true))
                .extracting(Violation::field)
                .containsExactly("words");
    }

    @Test
    @DisplayName("has each part of a card looked at, all at once; only-blank parts are none")
    void parts() {
        KataCard long2 = KataCard.of(Map.of("target", "a".repeat(10_001), "see", "b\u0000", "actual", "  \n"));
        assertThat(new Said(null, long2).faults(true))
                .extracting(Violation::field)
                .containsExactly("card.target", "card.see");
        assertThat(long2.actual()).isNull();
    }
}
