package org.shuhari.gaps.web;

import java.util.List;

/** A step of the heat map's scale: what part of the people who need a skill have mastered it. */
public enum HeatStep {
    UP_TO_24("h1", 0),
    UP_TO_49("h2", 25),
    UP_TO_69("h3", 50),
    UP_TO_84("h4", 70),
    FROM_85("h5", 85);

    private final String styleClass;
    private final int from;

    HeatStep(String styleClass, int from) {
        this.styleClass = styleClass;
        this.from = from;
    }

    static HeatStep of(int percent) {
        HeatStep found = UP_TO_24;
        for (HeatStep step : values()) {
            found = percent >= step.from ? step : found;
        }
        return found;
    }

    /** In whole percent; 100 only where nobody is short. @param required more than 0 */
    static int percent(long mastered, long required) {
        return mastered == required ? 100 : (int) Math.min(99, Math.round(100.0 * mastered / required));
    }

    static List<HeatStep> all() {
        return List.of(values());
    }

    public String styleClass() {
        return styleClass;
    }

    /** As the key shows it: 25–49, 85+. */
    public String range() {
        return ordinal() == values().length - 1 ? from + "+" : from + "–" + (values()[ordinal() + 1].from - 1);
    }
}
