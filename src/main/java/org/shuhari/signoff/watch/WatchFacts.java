package org.shuhari.signoff.watch;

import java.util.UUID;
import org.shuhari.ledger.Fact;

/** What this feature tells the ledger, beside what the recorded practice and the decision tell. Never a word anybody wrote. */
final class WatchFacts {

    private WatchFacts() {}

    /** The learner is asked. */
    static Fact asked(Watch watch) {
        return about("watch.asked", watch, watch.watcherId());
    }

    /** @param byCode whether the learner's phone showed a code, instead of the learner answering */
    static Fact agreed(Watch watch, UUID actor, boolean byCode) {
        return about("watch.agreed", watch, actor)
                .with("practice", watch.practiceId())
                .with("request", watch.requestId())
                .with("signOff", watch.signOffId())
                .with("code", byCode);
    }

    static Fact declined(Watch watch) {
        return about("watch.declined", watch, watch.learnerId());
    }

    static Fact withdrawn(Watch watch) {
        return about("watch.withdrawn", watch, watch.watcherId());
    }

    private static Fact about(String kind, Watch watch, UUID actor) {
        return Fact.of(kind, actor, watch.learnerId())
                .with("watch", watch.id())
                .with("watcher", watch.watcherId())
                .with("skill", watch.skill())
                .with("version", watch.skillVersion());
    }
}
