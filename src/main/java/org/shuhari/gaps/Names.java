package org.shuhari.gaps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that stand for themselves in small numbers, in the order in which they were first met; nothing is ever forgotten. */
final class Names {

    /** The number of nothing. */
    static final int NONE = 0;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    Names() {
        words.add(null);
    }

    /** @param word null: {@link #NONE} */
    int number(String word) {
        if (word == null) {
            return NONE;
        }
        return numbers.computeIfAbsent(word, fresh -> {
            words.add(fresh);
            return words.size() - 1;
        });
    }

    /** The number of a word that may never have been met; -1 when it was not. */
    int known(String word) {
        return numbers.getOrDefault(word, -1);
    }

    String word(int number) {
        return words.get(number);
    }

    /** One more than the largest number. */
    int size() {
        return words.size();
    }
}
