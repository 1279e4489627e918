package org.shuhari.gaps.web;

import java.util.List;
import java.util.function.IntFunction;

/**
 * Which part of a long list a page shows.
 *
 * @param first the number of the first one shown, from 1
 * @param before leads to the part before; null on the first
 * @param after leads to the part after; null on the last
 */
public record Turning(int first, int last, int total, String before, String after) {

    static final int ROWS = 100;

    /** @param page as asked for, from 1; a page that is not there is the last one */
    static Turning of(int page, int total, IntFunction<String> address) {
        int pages = Math.max(1, (total + ROWS - 1) / ROWS);
        int shown = Math.min(page, pages);
        return new Turning(
                Math.min(total, (shown - 1) * ROWS + 1),
                Math.min(total, shown * ROWS),
                total,
                shown > 1 ? address.apply(shown - 1) : null,
                shown < pages ? address.apply(shown + 1) : null);
    }

    <T> List<T> part(List<T> all) {
        return total == 0 ? List.of() : all.subList(first - 1, last);
    }

    /** Whether there is more than what is shown. */
    public boolean more() {
        return before != null || after != null;
    }
}
