package org.shuhari.signoff.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.shuhari.catalog.Skill;
import org.shuhari.people.Employee;

/**
 * A dialogue as its reader sees it.
 *
 * @param lines in their order, the oldest first
 * @param own whether the reader is the learner
 */
public record Dialogue(Employee learner, Skill skill, boolean own, List<Line> lines) {

    /**
     * One line: a message; or, straight from the sign-off, a coach's "not yet" or a revocation.
     *
     * @param kind {@code words}, {@code card-asked}, {@code card}, {@code not-yet}, {@code revoked}
     * @param id the message's, or the sign-off's
     * @param words of a message, of the coach beside a next step, or the reason of a revocation; may be null
     * @param card null but for a card
     * @param nextStep null but for a "not yet"
     * @param withdrawn its author took back what it said
     * @param unread new to the reader since the last time
     * @param mine by the reader
     */
    public record Line(
            String kind,
            UUID id,
            UUID author,
            String name,
            Instant at,
            String words,
            KataCard card,
            String nextStep,
            boolean withdrawn,
            boolean unread,
            boolean mine) {

        /** Whether it was written here, and is not the answer of a sign-off. */
        public boolean message() {
            return !"not-yet".equals(kind) && !"revoked".equals(kind);
        }
    }

    public long unread() {
        return lines.stream().filter(Line::unread).count();
    }

    /** Whether a coach asked the five questions and the learner has not answered them since. */
    public boolean cardAsked() {
        return lines.stream()
                .filter(line -> !line.withdrawn() && line.kind().startsWith("card"))
                .reduce((before, after) -> after)
                .filter(line -> "card-asked".equals(line.kind()))
                .isPresent();
    }

    /** The last ones alone. */
    public List<Line> last(int most) {
        return lines.subList(Math.max(0, lines.size() - most), lines.size());
    }
}
