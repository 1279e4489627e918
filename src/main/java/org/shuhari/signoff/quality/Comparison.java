package org.shuhari.signoff.quality;

import java.util.Collection;
import java.util.List;

/** What two coaches saw in one practice, criterion by criterion. */
public record Comparison(List<Line> lines) {

    private static final int HUNDRED = 100;

    /** One criterion. @param own whether the reader saw it */
    public record Line(String criterion, boolean own, boolean other) {

        public boolean same() {
            return own == other;
        }
    }

    /** @param criteria all of them, by id, in their order */
    static Comparison of(List<String> criteria, Collection<String> own, Collection<String> other) {
        return new Comparison(criteria.stream()
                .map(criterion -> new Line(criterion, own.contains(criterion), other.contains(criterion)))
                .toList());
    }

    public int same() {
        return (int) lines.stream().filter(Line::same).count();
    }

    /** On how many of a hundred criteria they agree, to a whole. */
    public int agreement() {
        return lines.isEmpty() ? HUNDRED : Math.round((float) HUNDRED * same() / lines.size());
    }
}
