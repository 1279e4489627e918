package org.shuhari.signoff.watch.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shuhari.signoff.watch.Lack;
import org.shuhari.signoff.watch.Watched;

/** A watch as learner and watcher read it; what is not there is left out. */
public record WatchJson(
        UUID id,
        String state,
        Watched.Somebody learner,
        Watched.Somebody watcher,
        String skill,
        int version,
        LocalDate doneOn,
        String place,
        List<String> criteria,
        List<Watched.Seen> seen,
        String words,
        String nextStep,
        Instant enteredAt,
        Instant receivedAt,
        Instant answeredAt,
        UUID practice,
        UUID request,
        UUID signOff,
        String decision,
        String skillState,
        List<String> unlocked,
        String left,
        List<Lack> missing) {

    static WatchJson of(Watched watched) {
        return new WatchJson(
                watched.id(),
                watched.state().slug(),
                watched.learner(),
                watched.watcher(),
                watched.skill(),
                watched.version(),
                watched.doneOn(),
                watched.place(),
                watched.criteria(),
                watched.seen(),
                watched.words(),
                watched.nextStep(),
                watched.enteredAt(),
                watched.receivedAt(),
                watched.answeredAt(),
                watched.practice(),
                watched.request(),
                watched.signOff(),
                watched.decision() == null ? null : watched.decision().slug(),
                watched.skillState() == null ? null : watched.skillState().slug(),
                watched.unlocked(),
                watched.left() == null ? null : watched.left().slug(),
                watched.missing());
    }
}
