package org.shuhari.signoff.watch;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a watch stands. */
public enum WatchState {
    /** The learner has not answered so far. */
    WAITING,
    /** The learner assented: it is recorded. */
    AGREED,
    /** The learner said no: nothing is recorded. */
    DECLINED,
    /** The watcher took it back before it was agreed to: it is as if nothing had been written. */
    WITHDRAWN,
    /** Nobody answered while the practice could still be recorded. Never stored: it follows from the day. */
    LAPSED;

    /** Whether its words are not here, whatever becomes of it: they stand with the practice, or are gone. */
    boolean isWordless() {
        return this == AGREED || this == WITHDRAWN;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> slugs() {
        return Stream.of(values()).map(WatchState::slug).toList();
    }
}
