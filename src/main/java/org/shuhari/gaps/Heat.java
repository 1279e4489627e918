package org.shuhari.gaps;

import java.util.List;

/** How dark a cell of the heat map is: by the share of the people who need a skill and have mastered it. */
public enum Heat {
    /** Nobody needs the skill: the cell stays empty. */
    NOT_NEEDED(0),
    /** Less than a quarter. */
    LEAST(0),
    /** Less than half. */
    LESS_THAN_HALF(25),
    HALF(50),
    MOST(70),
    /** 85 in a hundred or more. */
    NEARLY_ALL(85);

    /** With fewer people a share says too much: 2 of 3, never 67 %. */
    public static final int SHARE_FROM = 5;

    private static final int NEARLY = 99;
    private static final int ALL = 100;

    private final int from;

    Heat(int from) {
        this.from = from;
    }

    /** The steps of the scale, from the lightest on. */
    public static List<Heat> steps() {
        return List.of(LEAST, LESS_THAN_HALF, HALF, MOST, NEARLY_ALL);
    }

    public static Heat of(SkillGap gap) {
        return gap.required() == 0 ? NOT_NEEDED : of(percent(gap.mastered(), gap.required()));
    }

    /** Of a share in whole percent. */
    public static Heat of(int percent) {
        Heat found = LEAST;
        for (Heat step : steps()) {
            found = percent >= step.from ? step : found;
        }
        return found;
    }

    /** In whole percent, so that number and colour say the same; 100 only where nobody is short. @param required more than 0 */
    public static int percent(long mastered, long required) {
        return mastered == required ? ALL : (int) Math.min(NEARLY, Math.round((double) ALL * mastered / required));
    }

    /** From how many in a hundred on. */
    public int from() {
        return from;
    }

    public String styleClass() {
        return "h" + ordinal();
    }

    /** As the key shows it: 25–49, 85+. */
    public String range() {
        return this == NEARLY_ALL ? from + "+" : from + "–" + (values()[ordinal() + 1].from - 1);
    }
}
