package org.shuhari.mastery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.JobRole;
import org.shuhari.catalog.Skill;
import org.shuhari.mastery.Goal;
import org.shuhari.mastery.MasteryState;
import org.shuhari.mastery.Path;
import org.shuhari.mastery.Progress;
import org.shuhari.mastery.web.NextSkill.Reason;

class NextSkillTest {

    private static final Catalog CATALOG = ShippedCatalog.CATALOG;
    private static final Set<String> OPEN = Set.of("going-to-gemba", "knowing-my-customer", "joining-huddles");

    @Test
    @DisplayName("what the goal needs comes first, then what the job role needs, then what leads furthest")
    void order() {
        Goal goal = new Goal(null, "asking-open-questions", List.of("joining-huddles", "asking-open-questions"));
        JobRole jobRole = new JobRole("clerk", "Clerk", "", List.of("knowing-my-customer"));

        assertThat(NextSkill.of(path(Set.of(), List.of()), Optional.of(goal), Optional.of(jobRole)))
                .extracting(next -> next.skill().id())
                .containsExactly("joining-huddles", "knowing-my-customer", "going-to-gemba");
    }

    @Test
    @DisplayName("each says why: the next skill of the goal that it brings closer, the job role, how many it leads to")
    void reasons() {
        Goal goal = new Goal(null, "asking-open-questions", List.of("joining-huddles", "asking-open-questions"));
        JobRole jobRole = new JobRole("clerk", "Clerk", "", List.of("joining-huddles"));

        NextSkill first = NextSkill.of(path(Set.of(), List.of()), Optional.of(goal), Optional.of(jobRole))
                .get(0);

        assertThat(first.reasons())
                .containsExactly(
                        new Reason("closer", 0, "Asking open questions"),
                        new Reason("role", 0, "Clerk"),
                        new Reason(
                                "leads",
                                CATALOG.graph().leadsTo("joining-huddles").size(),
                                "Joining huddles"));
    }

    @Test
    @DisplayName("R11: what holds a place is not offered again, what was put back is")
    void places() {
        assertThat(NextSkill.of(
                        path(Set.of("going-to-gemba", "joining-huddles"), List.of("going-to-gemba")),
                        Optional.empty(),
                        Optional.empty()))
                .filteredOn(NextSkill::begun)
                .extracting(next -> next.skill().id())
                .containsExactly("joining-huddles");
    }

    private static Path path(Set<String> begun, List<String> inPractice) {
        Map<String, Progress> progress = new LinkedHashMap<>();
        CATALOG.skills().forEach(skill -> progress.put(skill.id(), progress(skill, begun.contains(skill.id()))));
        return new Path(UUID.randomUUID(), LocalDate.of(2026, 1, 5), CATALOG, 3, inPractice, progress);
    }

    private static Progress progress(Skill skill, boolean begun) {
        MasteryState untouched = OPEN.contains(skill.id()) ? MasteryState.OPEN : MasteryState.LOCKED;
        return new Progress(
                skill,
                begun ? MasteryState.PRACTISING : untouched,
                begun ? 1 : 0,
                0,
                0,
                List.of(),
                null,
                null,
                false,
                begun,
                null,
                null,
                null,
                null,
                false,
                null,
                null);
    }
}
