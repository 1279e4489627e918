package org.shuhari.signoff.quality;

import java.util.ArrayList;
import java.util.List;
import org.shuhari.shared.Texts;
import org.shuhari.shared.Violation;

/**
 * What a second coach saw of a coaching cycle.
 *
 * @param seen of {@link GoodCoaching}, by slug; may be empty
 * @param words a sentence
 * @param nextStep one
 */
public record Watched(List<String> seen, String words, String nextStep) {

    List<Violation> faults() {
        List<Violation> faults = new ArrayList<>();
        if (!GoodCoaching.slugs().containsAll(seen)) {
            faults.add(new Violation("seen", "Name only points of the card."));
        }
        needed(faults, "words", words);
        needed(faults, "nextStep", nextStep);
        return faults;
    }

    private static void needed(List<Violation> faults, String field, String text) {
        if (Texts.missing(text)) {
            faults.add(new Violation(field, "Fill this in: it is needed."));
        } else {
            Texts.fault(text, Texts.LONG).ifPresent(message -> faults.add(new Violation(field, message)));
        }
    }
}
