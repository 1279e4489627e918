package org.shuhari.notices.mail;

import java.time.Duration;

/** How long to wait before trying again: twice as long each time, up to a longest. */
final class Pauses {

    private static final int DOUBLINGS = 20;

    private Pauses() {}

    /** @param failures in a row, from 1 on */
    static Duration after(int failures, Duration first, Duration longest) {
        Duration pause = first.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
