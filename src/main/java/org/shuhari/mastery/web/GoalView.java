package org.shuhari.mastery.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.mastery.Goals;
import org.shuhari.people.Employee;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.PageAnswers;

/** Choosing a goal: the skills of a job role, or one skill. */
@Named
@RequestScoped
public class GoalView {

    private static final String ROLE = "role:";
    private static final String SKILL = "skill:";

    @Inject
    private Wordings words;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Goals goals;

    @Inject
    private Catalogs catalogs;

    @Inject
    private PageAnswers answers;

    private String chosen;

    /** Job roles, then each group's skills. */
    public List<SelectItem> getChoices() {
        Catalog catalog = catalogs.current();
        List<SelectItem> choices = new ArrayList<>();
        choices.add(group(
                words.text("mastery", "goal.jobRoles"),
                catalog.jobRoles().stream().map(role -> new SelectItem(ROLE + role.id(), role.title()))));
        catalog.groups()
                .forEach(group -> choices.add(group(
                        group.title(),
                        catalog.skillsOf(group.id()).stream()
                                .filter(skill -> !skill.retired())
                                .map(skill -> new SelectItem(SKILL + skill.id(), skill.title())))));
        return choices;
    }

    private static SelectItemGroup group(String title, Stream<SelectItem> items) {
        return new SelectItemGroup(title, null, false, items.toArray(SelectItem[]::new));
    }

    public String choose() {
        return answers.attempt(this::aim, PathView.PAGE, null);
    }

    private void aim() {
        if (chosen.startsWith(ROLE)) {
            goals.aimAtJobRole(signedIn.id(), chosen.substring(ROLE.length()));
        } else {
            goals.aimAtSkill(signedIn.id(), chosen.substring(SKILL.length()));
        }
    }

    /** The choice; before one is made, the goal there is. */
    public String getChosen() {
        if (chosen != null) {
            return chosen;
        }
        Employee person = signedIn.employee();
        if (person.goalSkill() != null) {
            return SKILL + person.goalSkill();
        }
        return person.goalJobRole() == null ? null : ROLE + person.goalJobRole();
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
