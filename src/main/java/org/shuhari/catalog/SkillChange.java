package org.shuhari.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What another version of a skill changes. */
public record SkillChange(Skill before, Skill after) {

    /** How a criterion differs. */
    public enum How {
        /** A coach looks for something that nobody was asked to show before. */
        ADDED,
        /** Its words are others. */
        CHANGED,
        /** A coach no longer looks for it. */
        REMOVED;

        /** As pages and the contract write it: {@code added}. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A criterion that differs.
     *
     * @param before null for one that is added
     * @param after null for one that is removed
     */
    public record CriterionChange(How how, Criterion before, Criterion after) {

        public String id() {
            return (after == null ? before : after).id();
        }
    }

    /** The parts of a skill that are not its criteria, by the names its file gives them. */
    private static final List<Part> PARTS = List.of(
            new Part("title", Skill::title),
            new Part("group", Skill::group),
            new Part("summary", Skill::summary),
            new Part("whyItMatters", Skill::whyItMatters),
            new Part("requires", Skill::requires),
            new Part("practice", Skill::practice),
            new Part("coachQuestions", Skill::coachQuestions),
            new Part("tips", Skill::tips),
            new Part("example", Skill::example),
            new Part("mistakes", Skill::mistakes),
            new Part("sources", Skill::sources),
            new Part("signOffs", Skill::signOffs),
            new Part("refreshMonths", Skill::refreshMonths),
            new Part("refreshPractices", Skill::refreshPractices));

    private record Part(String name, Function<Skill, Object> value) {}

    /** The criteria that differ: in the order of the version after, those removed last. */
    public List<CriterionChange> criteria() {
        List<CriterionChange> changes = new ArrayList<>();
        for (Criterion now : after.criteria()) {
            Optional<Criterion> known = before.criterion(now.id());
            if (known.isEmpty()) {
                changes.add(new CriterionChange(How.ADDED, null, now));
            } else if (!known.get().equals(now)) {
                changes.add(new CriterionChange(How.CHANGED, known.get(), now));
            }
        }
        before.criteria().stream()
                .filter(gone -> after.criterion(gone.id()).isEmpty())
                .forEach(gone -> changes.add(new CriterionChange(How.REMOVED, gone, null)));
        return changes;
    }

    /** The criteria that somebody confirmed under the version before has not shown so far: added or changed. */
    public List<Criterion> unseen() {
        return criteria().stream()
                .map(CriterionChange::after)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The names of the other parts that differ, as the skill's file writes them. */
    public List<String> parts() {
        return PARTS.stream()
                .filter(part ->
                        !Objects.equals(part.value().apply(before), part.value().apply(after)))
                .map(Part::name)
                .toList();
    }

    /** No longer offered, while it was. */
    public boolean retires() {
        return after.retired() && !before.retired();
    }

    /** Offered again. */
    public boolean returns() {
        return before.retired() && !after.retired();
    }

    /** Whether anything but its being retired differs. */
    public boolean changes() {
        return Stream.of(criteria(), parts()).anyMatch(list -> !list.isEmpty()) || before.version() != after.version();
    }
}
