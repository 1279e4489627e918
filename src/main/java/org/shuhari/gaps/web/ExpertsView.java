package org.shuhari.gaps.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Faces;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.catalog.SkillGroup;
import org.shuhari.gaps.team.Experts;
import org.shuhari.gaps.team.Experts.Found;
import org.shuhari.shared.Problem;

/** The page that tells who masters and coaches a skill: {@code ?skill=}, narrowed by {@code ?q=}. */
@Named
@RequestScoped
public class ExpertsView {

    private static final int LONGEST = 200;

    @Inject
    private Experts experts;

    @Inject
    private Catalogs catalogs;

    private Found found;

    /** A group with its skills. */
    public record Group(SkillGroup group, List<Skill> skills) {}

    /** @throws Problem 404 for an unknown skill */
    @PostConstruct
    void load() {
        String skill = Objects.toString(Faces.getRequestParameter("skill"), "");
        if (!skill.isEmpty()) {
            found = experts.of(skill, getSearch());
        }
    }

    /** Null while no skill is chosen. */
    public Found getFound() {
        return found;
    }

    public String getSearch() {
        String typed = Objects.toString(Faces.getRequestParameter("q"), "");
        return typed.substring(0, Math.min(LONGEST, typed.length()));
    }

    public List<Group> getGroups() {
        Catalog catalog = catalogs.current();
        return catalog.groups().stream()
                .map(group -> new Group(group, catalog.skillsOf(group.id())))
                .filter(group -> !group.skills().isEmpty())
                .toList();
    }
}
