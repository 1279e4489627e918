package org.shuhari.signoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuhari.catalog.Criterion;
import org.shuhari.catalog.PracticeNeed;
import org.shuhari.catalog.Skill;

/** Requests and decisions for tests, in the words of the trade. */
final class Requested {

    static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    static final UUID LEARNER = UUID.fromString("00000000-0000-4000-8000-000000000001");
    static final UUID COACH = UUID.fromString("00000000-0000-4000-8000-000000000002");

    private Requested() {}

    static SignOffRequest waiting() {
        return SignOffRequest.waiting(
                UUID.fromString("00000000-0000-4000-8000-0000000000aa"),
                LEARNER,
                new PinnedSkill("catalog", seeingWaste()),
                1,
                MORNING,
                LocalDate.of(2026, 3, 5));
    }

    static Skill seeingWaste() {
        return new Skill(
                "seeing-waste",
                "Seeing waste",
                "see",
                3,
                "",
                "",
                List.of(),
                new PracticeNeed("waste-walk", 3, 2, 1),
                List.of(
                        new Criterion("names-the-waste", "Names it", "", ""),
                        new Criterion("counts-it", "Counts it", "", "")),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                1,
                12,
                1,
                false);
    }

    static CoachDecision mastered(String... seen) {
        return new CoachDecision(null, Decision.MASTERED, List.of(seen), Map.of(), null, null);
    }

    static CoachDecision notYet(String nextStep, String... seen) {
        return new CoachDecision(null, Decision.NOT_YET, List.of(seen), Map.of(), null, nextStep);
    }
}
