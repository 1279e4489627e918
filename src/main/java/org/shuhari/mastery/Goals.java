package org.shuhari.mastery;

import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.ledger.Fact;
import org.shuhari.ledger.Ledger;
import org.shuhari.people.Employee;
import org.shuhari.people.People;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;

/** The goals that people choose for themselves; choosing the same again changes nothing. */
@UseCase
public class Goals {

    @Inject
    private People people;

    @Inject
    private Catalogs catalogs;

    @Inject
    private Ledger ledger;

    /** @throws Problem 422 for an unknown job role */
    public Goal aimAtJobRole(UUID employee, String jobRole) {
        Catalog catalog = catalogs.current();
        if (catalog.jobRole(jobRole).isEmpty()) {
            throw Problem.invalid("jobRole", "Choose a job role of the catalog.");
        }
        return choose(employee, catalog, jobRole, null);
    }

    /** @throws Problem 422 for an unknown skill */
    public Goal aimAtSkill(UUID employee, String skill) {
        Catalog catalog = catalogs.current();
        if (catalog.find(skill).isEmpty()) {
            throw Problem.invalid("skill", "Choose a skill of the catalog.");
        }
        return choose(employee, catalog, null, skill);
    }

    private Goal choose(UUID employee, Catalog catalog, String jobRole, String skill) {
        Employee learner = people.lock(employee);
        boolean same = Objects.equals(jobRole, learner.goalJobRole()) && Objects.equals(skill, learner.goalSkill());
        if (skill != null) {
            learner.aimAtSkill(skill);
        } else {
            learner.aimAtJobRole(jobRole);
        }
        if (!same) {
            ledger.append(Fact.of("goal.chosen", employee, employee)
                    .with("jobRole", jobRole)
                    .with("skill", skill));
        }
        return Goal.of(learner, catalog).orElseThrow();
    }
}
