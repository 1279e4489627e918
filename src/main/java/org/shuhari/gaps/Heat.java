package org.shuhari.gaps;

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

    private final int from;

    Heat(int from) {
        this.from = from;
    }

    public static Heat of(SkillGap gap) {
        if (gap.required() == 0) {
            return NOT_NEEDED;
        }
        Heat heat = LEAST;
        for (Heat step : values()) {
            if (step != NOT_NEEDED && percent(gap) >= step.from) {
                heat = step;
            }
        }
        return heat;
    }

    /** Rounded as it is shown, so that number and colour say the same; 0 where nobody needs the skill. */
    public static int percent(SkillGap gap) {
        return gap.required() == 0 ? 0 : Math.round(100f * gap.mastered() / gap.required());
    }

    /** From how many in a hundred on. */
    public int from() {
        return from;
    }
}
