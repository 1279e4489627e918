package org.shuhari.mastery;

import java.util.List;
import java.util.Optional;
import org.shuhari.catalog.Catalog;
import org.shuhari.people.Employee;

/**
 * What somebody aims at: the skills of a job role, or one skill.
 *
 * @param jobRole null when the goal is one skill
 * @param skill null when the goal is a job role
 * @param skills all that is on the way, prerequisites first
 */
public record Goal(String jobRole, String skill, List<String> skills) {

    /** The person's goal; empty without one, or when the catalog no longer knows it. */
    public static Optional<Goal> of(Employee employee, Catalog catalog) {
        if (employee.goalSkill() != null) {
            return catalog.find(employee.goalSkill()).map(skill -> {
                List<String> way = catalog.graph().wayTo(List.of(skill.id()));
                return new Goal(null, skill.id(), way);
            });
        }
        return Optional.ofNullable(employee.goalJobRole())
                .flatMap(catalog::jobRole)
                .map(role -> new Goal(role.id(), null, catalog.graph().wayTo(role.skills())));
    }
}
