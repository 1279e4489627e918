package org.shuhari.mastery;

import java.util.List;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.JobRole;
import org.shuhari.catalog.PracticeNeed;
import org.shuhari.catalog.Skill;
import org.shuhari.catalog.SkillGroup;

/** A small catalog to test with. */
final class Lean {

    static final String GEMBA = "going-to-gemba";
    static final String WASTE = "seeing-waste";
    static final String TIMING = "observing-and-timing";
    static final String CUSTOMER = "knowing-my-customer";
    static final String HUDDLES = "joining-huddles";
    static final String QUESTIONS = "asking-open-questions";
    static final String OBSERVING = "observing-practice";
    static final String COACHES = "coaching-coaches";
    static final String OLD = "filling-in-the-board";
    static final String AFTER_OLD = "visual-management";

    /** Needs, periods and arrows; {@link #GEMBA} holds 24 months, {@link #WASTE} 12, {@link #CUSTOMER} for ever. */
    static final Catalog CATALOG = new Catalog(
            "0".repeat(64),
            "lean",
            "Lean",
            1,
            List.of(QUESTIONS, OBSERVING),
            List.of(new SkillGroup("see", "See")),
            List.of(
                    skill(GEMBA, List.of(), new PracticeNeed("visit", 2, 2, 1), 1, 24, 1, false),
                    skill(WASTE, List.of(GEMBA), new PracticeNeed("walk", 3, 2, 1), 1, 12, 1, false),
                    skill(TIMING, List.of(WASTE), new PracticeNeed("walk", 1, 1, 0), 1, 12, 2, false),
                    skill(CUSTOMER, List.of(), new PracticeNeed("talk", 1, 1, 0), 1, 0, 1, false),
                    skill(HUDDLES, List.of(), new PracticeNeed("huddle", 1, 1, 0), 1, 24, 1, false),
                    skill(QUESTIONS, List.of(HUDDLES), new PracticeNeed("cycle", 1, 1, 0), 1, 12, 1, false),
                    skill(OBSERVING, List.of(GEMBA, QUESTIONS), new PracticeNeed("cycle", 1, 1, 0), 1, 3, 1, false),
                    skill(COACHES, List.of(HUDDLES), new PracticeNeed("cycle", 1, 1, 0), 2, 12, 1, false),
                    skill(OLD, List.of(), new PracticeNeed("board", 1, 1, 0), 1, 12, 1, true),
                    skill(AFTER_OLD, List.of(OLD), new PracticeNeed("board", 1, 1, 0), 1, 12, 1, false)),
            List.of(),
            List.of(new JobRole(
                    "frontline-associate", "Frontline associate", "The customer", List.of(TIMING, CUSTOMER))));

    private Lean() {}

    private static Skill skill(
            String id,
            List<String> requires,
            PracticeNeed need,
            int signOffs,
            int refreshMonths,
            int refreshPractices,
            boolean retired) {
        return new Skill(
                id,
                id,
                "see",
                1,
                "",
                "",
                requires,
                need,
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                signOffs,
                refreshMonths,
                refreshPractices,
                retired);
    }
}
