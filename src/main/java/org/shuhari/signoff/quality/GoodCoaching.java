package org.shuhari.signoff.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a second coach looks for in a coaching cycle; its words stand in the bundle. */
public enum GoodCoaching {
    /** Asks open questions. */
    OPEN_QUESTIONS,
    /** Lets the learner think, and bears the silence. */
    LETS_THINK,
    /** Goes to where the work is. */
    GOES_AND_SEES,
    /** Asks for what was seen, and keeps it apart from what is thought. */
    FACTS_FIRST,
    /** Asks what the last step has taught. */
    LAST_STEP,
    /** Gives no solutions. */
    NO_SOLUTIONS,
    /** Agrees on one next step, and when to go and see it. */
    ONE_STEP;

    /** As the API and the texts name it: {@code lets-think}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<String> slugs() {
        return Arrays.stream(values()).map(GoodCoaching::slug).toList();
    }
}
