package org.shuhari.mastery.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.JobRole;
import org.shuhari.catalog.Skill;
import org.shuhari.mastery.Goal;
import org.shuhari.mastery.MasteryState;
import org.shuhari.mastery.Path;
import org.shuhari.mastery.Progress;

/**
 * A skill that may be pulled now, and why it may be worth it.
 *
 * @param begun practised before and put back
 */
public record NextSkill(Skill skill, boolean begun, List<Reason> reasons, int leadsTo) {

    /** Why: a kind the page has a sentence for, with the number or the title the sentence needs. */
    public record Reason(String kind, int number, String title) {}

    /** All that may be pulled: what the goal needs first, then what the job role needs, then what leads furthest. */
    static List<NextSkill> of(Path path, Optional<Goal> goal, Optional<JobRole> jobRole) {
        Wishes wishes = new Wishes(path.catalog(), goal, jobRole);
        return path.all().stream()
                .filter(progress -> mayBePulled(progress, path))
                .map(wishes::next)
                .sorted(Comparator.comparing(wishes::rank).thenComparing(NextSkill::leadsTo, Comparator.reverseOrder()))
                .toList();
    }

    private static boolean mayBePulled(Progress progress, Path path) {
        boolean free = progress.state() == MasteryState.OPEN || progress.state() == MasteryState.PRACTISING;
        return free
                && !progress.skill().retired()
                && !path.inPractice().contains(progress.skill().id());
    }

    /** What somebody wants or needs. */
    private record Wishes(Catalog catalog, Optional<Goal> goal, Optional<JobRole> jobRole) {

        NextSkill next(Progress progress) {
            Skill skill = progress.skill();
            int leadsTo = catalog.graph().leadsTo(skill.id()).size();
            List<Reason> reasons = new ArrayList<>();
            if (progress.begun()) {
                reasons.add(new Reason("begun", progress.practices(), skill.title()));
            }
            if (inGoal(skill)) {
                reasons.add(goalReason(skill));
            }
            if (inJobRole(skill)) {
                reasons.add(new Reason("role", 0, jobRole.orElseThrow().title()));
            }
            if (leadsTo > 0) {
                reasons.add(new Reason("leads", leadsTo, skill.title()));
            }
            return new NextSkill(skill, progress.begun(), List.copyOf(reasons), leadsTo);
        }

        int rank(NextSkill next) {
            if (inGoal(next.skill())) {
                return 0;
            }
            return inJobRole(next.skill()) ? 1 : 2;
        }

        private boolean inGoal(Skill skill) {
            return goal.filter(g -> g.skills().contains(skill.id())).isPresent();
        }

        private boolean inJobRole(Skill skill) {
            return jobRole.filter(role -> role.skills().contains(skill.id())).isPresent();
        }

        private Reason goalReason(Skill skill) {
            Set<String> wanted = Set.copyOf(goal.orElseThrow().skills());
            return catalog.graph().unlocks(skill.id()).stream()
                    .filter(wanted::contains)
                    .findFirst()
                    .map(id -> new Reason("closer", 0, catalog.skill(id).title()))
                    .orElseGet(() -> new Reason("goal", 0, skill.title()));
        }
    }
}
