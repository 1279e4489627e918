package org.shuhari.mastery.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shuhari.mastery.Goal;
import org.shuhari.mastery.Missing;
import org.shuhari.mastery.OpenedPath;
import org.shuhari.mastery.Path;
import org.shuhari.mastery.Progress;

/** A path as the contract writes it; what is null is left out, but the goal. */
public record PathAnswer(UUID employee, LocalDate asOf, GoalAnswer goal, Wip wip, List<SkillAnswer> skills) {

    static PathAnswer of(OpenedPath opened) {
        Path path = opened.path();
        return new PathAnswer(
                path.employee(),
                path.asOf(),
                opened.goal().map(GoalAnswer::of).orElse(null),
                new Wip(path.places(), path.inPractice().size()),
                path.all().stream()
                        .map(progress -> SkillAnswer.of(progress, path, opened.inFull()))
                        .toList());
    }

    /** The goal; null when there is none, which Yasson writes only when the record's own type says so. */
    @JsonbNillable
    public record GoalAnswer(
            @JsonbNillable(false) String jobRole,
            @JsonbNillable(false) String skill,
            List<String> skills) {

        static GoalAnswer of(Goal goal) {
            return new GoalAnswer(goal.jobRole(), goal.skill(), goal.skills());
        }
    }

    /** Places in practice: how many there are, how many are taken (R11). */
    public record Wip(int limit, int used) {}

    /** One skill of the path. */
    public record SkillAnswer(
            String skill,
            String state,
            int practices,
            int days,
            int observed,
            List<MissingAnswer> missing,
            LocalDate pulledOn,
            Boolean setAside,
            LocalDate masteredOn,
            LocalDate refreshDue,
            Integer masteredVersion,
            String basis,
            Boolean recognised,
            UUID signOffId,
            UUID requestId,
            List<String> unlocks) {

        static SkillAnswer of(Progress progress, Path path, boolean inFull) {
            String skill = progress.skill().id();
            return new SkillAnswer(
                    skill,
                    progress.state().slug(),
                    progress.practices(),
                    progress.days(),
                    progress.observed(),
                    inFull ? progress.missing().stream().map(MissingAnswer::of).toList() : null,
                    progress.pulledOn(),
                    progress.setAside() ? Boolean.TRUE : null,
                    progress.masteredOn(),
                    progress.refreshDue(),
                    progress.masteredVersion(),
                    progress.basis() == null ? null : progress.basis().slug(),
                    progress.recognised() ? Boolean.TRUE : null,
                    progress.signOffId(),
                    inFull ? progress.requestId() : null,
                    path.catalog().graph().unlocks(skill));
        }
    }

    /** One thing still missing. */
    public record MissingAnswer(String kind, String skill, Integer count) {

        static MissingAnswer of(Missing missing) {
            return new MissingAnswer(missing.kind().slug(), missing.skill(), missing.count());
        }
    }
}
