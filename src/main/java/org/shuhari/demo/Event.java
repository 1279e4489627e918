package org.shuhari.demo;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Something that happened in the demo's past. */
sealed interface Event {

    Instant at();

    /** A practice, recorded on its day. */
    record Practised(Instant at, UUID practice, Person learner, String skill, UUID observer) implements Event {}

    /** The observer's answer. */
    record Observed(Instant at, UUID practice, UUID observer) implements Event {}

    /** The learner asks for a sign-off. */
    record Asked(Instant at, UUID request, Person learner, String skill) implements Event {}

    /**
     * Somebody writes in a dialogue, having read it.
     *
     * @param words null for a card
     * @param card by the names of its parts, none from a coach; null for words
     * @param read whether the other side has read it
     */
    record Wrote(
            Instant at, UUID author, Person learner, String skill, String words, Map<String, String> card, boolean read)
            implements Event {}

    /** The learner chooses a goal: the skills of a job role. */
    record Aimed(Instant at, Person learner, String jobRole) implements Event {}

    /** A coach decides; "not yet" comes with a next step. */
    record Decided(Instant at, UUID request, UUID coach, String skill, boolean mastered) implements Event {}
}
