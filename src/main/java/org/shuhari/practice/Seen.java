package org.shuhari.practice;

import java.time.Instant;
import java.util.List;
import org.shuhari.shared.Entered;
import org.shuhari.shared.Texts;

/**
 * What an observer says about a practice.
 *
 * @param confirmed whether the observer watched it
 * @param criteria what the observer saw
 * @param note a word for the learner; only blank is none
 * @param entered when it was written and sent, by the phone's clock; null when it is sent as it is written
 */
public record Seen(boolean confirmed, List<String> criteria, String note, Entered entered) {

    public Seen {
        note = Texts.missing(note) ? null : note;
    }

    /** One that is sent as it is written. */
    public Seen(boolean confirmed, List<String> criteria, String note) {
        this(confirmed, criteria, note, null);
    }

    /** When it was written, by the server's clock; null where only its arrival is known. */
    Instant enteredAt(Instant received) {
        return entered == null ? null : entered.before(received).orElse(null);
    }

    Seen with(List<String> inOrder) {
        return new Seen(confirmed, inOrder, note, entered);
    }
}
