package org.shuhari.signoff.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shuhari.mastery.MasteryState;
import org.shuhari.signoff.Decision;

/**
 * A watch as its learner and its watcher read it; what is not there is null.
 *
 * @param criteria the ids of those seen; with place, words and next step only until it is agreed: then they stand with the practice
 * @param seen the same criteria in words
 * @param enteredAt when it was written
 * @param practice what was recorded with the learner's assent
 * @param skillState of the skill, for the learner, right after the decision
 * @param unlocked the skills that the decision opened (R8)
 * @param left why no decision was taken
 * @param missing what the evidence lacked, with {@link Left#EVIDENCE_INCOMPLETE}
 */
public record Watched(
        UUID id,
        WatchState state,
        Somebody learner,
        Somebody watcher,
        String skill,
        int version,
        LocalDate doneOn,
        String place,
        List<String> criteria,
        List<Seen> seen,
        String words,
        String nextStep,
        Instant enteredAt,
        Instant receivedAt,
        Instant answeredAt,
        UUID practice,
        UUID request,
        UUID signOff,
        Decision decision,
        MasteryState skillState,
        List<String> unlocked,
        Left left,
        List<Lack> missing) {

    /** A person by name. */
    public record Somebody(UUID id, String name) {}

    /**
     * A criterion that was ticked.
     *
     * @param text in the words it was ticked under (R14)
     * @param counts whether the skill says it in the same words now: what changed since is not taken as seen
     */
    public record Seen(String id, String text, boolean counts) {}

    static Watched of(Watch watch, WatchState state, List<Seen> seen, String learner, String watcher) {
        boolean said = !state.isWordless();
        boolean decided = watch.decision() != null;
        return new Watched(
                watch.id(),
                state,
                new Somebody(watch.learnerId(), learner),
                new Somebody(watch.watcherId(), watcher),
                watch.skill(),
                watch.skillVersion(),
                watch.doneOn(),
                said ? watch.place() : null,
                said ? watch.criteria() : null,
                said ? seen : null,
                watch.words(),
                watch.nextStep(),
                watch.enteredAt(),
                watch.receivedAt(),
                watch.answeredAt(),
                watch.practiceId(),
                watch.requestId(),
                watch.signOffId(),
                watch.decision(),
                watch.answeredState(),
                decided ? watch.answeredUnlocked() : null,
                watch.left(),
                watch.left() == Left.EVIDENCE_INCOMPLETE ? watch.missing() : null);
    }
}
