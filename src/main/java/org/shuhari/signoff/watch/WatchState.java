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
    /** Nobody answered while the practice could still be recorded. Never stored: it follows from the day. */
    LAPSED;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> slugs() {
        return Stream.of(values()).map(WatchState::slug).toList();
    }
}
