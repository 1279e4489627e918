package org.shuhari.signoff.dialogue;

import java.util.ArrayList;
import java.util.List;
import org.shuhari.shared.Texts;
import org.shuhari.shared.Violation;

/**
 * What somebody says: words, or a card.
 *
 * @param words null with a card
 * @param card null with words; empty from a coach, who asks with it
 */
public record Said(String words, KataCard card) {

    /** What is not right with it, all at once. */
    List<Violation> faults(boolean byLearner) {
        return card == null ? faultsOfWords() : faultsOfCard(byLearner);
    }

    private List<Violation> faultsOfWords() {
        if (Texts.missing(words)) {
            return List.of(new Violation("words", "Fill this in: it is needed."));
        }
        return Texts.fault(words, Texts.LONG)
                .map(fault -> List.of(new Violation("words", fault)))
                .orElse(List.of());
    }

    private List<Violation> faultsOfCard(boolean byLearner) {
        List<Violation> faults = new ArrayList<>();
        if (words != null) {
            faults.add(new Violation("words", "Send either words or a card."));
        }
        if (byLearner && card.empty()) {
            faults.add(new Violation("card", "Answer at least one of the five questions: the one you are at."));
        }
        if (!byLearner && !card.empty()) {
            faults.add(
                    new Violation("card", "The learner answers the five questions. Send the card empty to ask them."));
        }
        card.parts().forEach((part, text) -> {
            if (text != null) {
                Texts.fault(text, Texts.LONG).ifPresent(fault -> faults.add(new Violation("card." + part, fault)));
            }
        });
        return faults;
    }
}
