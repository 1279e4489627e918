package org.shuhari.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shuhari.shared.Entered;
import org.shuhari.shared.Violation;

/**
 * A practice as somebody tells it who watched it.
 *
 * @param id made for it
 * @param watcher its author and observer
 * @param criteria the ids of those seen, of the skill as it is now
 * @param enteredAt when the watcher wrote it, by our clock
 */
public record WatchedPractice(
        UUID id, UUID watcher, String skill, LocalDate doneOn, String place, List<String> criteria, Instant enteredAt) {

    Recording recording(Instant now, List<Violation> unreadable) {
        return new Recording(id, skill, doneOn, place, null, watcher, Fields.of(null), null, entered(now), unreadable);
    }

    /** Null where it is recorded as it is written. */
    Entered entered(Instant now) {
        return enteredAt != null && enteredAt.isBefore(now) ? new Entered(enteredAt, now) : null;
    }
}
