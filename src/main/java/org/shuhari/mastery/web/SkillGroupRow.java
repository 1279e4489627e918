package org.shuhari.mastery.web;

import java.util.List;
import org.shuhari.catalog.SkillGroup;
import org.shuhari.mastery.Path;
import org.shuhari.mastery.Progress;

/** A group of the catalog with somebody's standing in each of its skills. */
public record SkillGroupRow(SkillGroup group, List<Progress> skills) {

    static List<SkillGroupRow> of(Path path) {
        return path.catalog().groups().stream()
                .map(group -> new SkillGroupRow(
                        group,
                        path.catalog().skillsOf(group.id()).stream()
                                .map(skill -> path.of(skill.id()))
                                .toList()))
                .toList();
    }

    public long current() {
        return skills.stream().filter(progress -> progress.state().isCurrent()).count();
    }
}
