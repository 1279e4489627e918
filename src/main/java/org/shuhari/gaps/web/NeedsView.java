package org.shuhari.gaps.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.SkillGroup;
import org.shuhari.gaps.team.Matrices;
import org.shuhari.gaps.team.Needs;
import org.shuhari.gaps.team.Needs.Need;
import org.shuhari.gaps.team.UnitPath;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Violation;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.rest.Parameters;
import org.shuhari.shared.web.PageAnswers;

/** The page where a team says how many people it needs for each skill: {@code ?unit=}. */
@Named
@RequestScoped
public class NeedsView {

    @Inject
    private Wordings words;

    @Inject
    private Matrices matrices;

    @Inject
    private Needs needs;

    @Inject
    private Catalogs catalogs;

    @Inject
    private PageAnswers answers;

    private UnitPath unit;
    private List<Group> groups;
    private final Map<String, String> stored = new LinkedHashMap<>();
    private Map<String, String> values;

    /** A group of skills with what the team needs of each. */
    public record Group(SkillGroup group, List<Need> needs) {}

    /** @throws Problem 404 for a unit that is not for the person at the page */
    @PostConstruct
    void load() {
        UUID id = Parameters.id(Faces.getRequestParameter("unit"));
        List<Need> all = needs.of(id);
        unit = matrices.visible().stream()
                .filter(each -> each.unit().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
        groups = catalogs.current().groups().stream()
                .map(group -> new Group(
                        group,
                        all.stream()
                                .filter(need -> need.skill().group().equals(group.id()))
                                .filter(need -> !need.skill().retired()
                                        || need.coverage().said() != null)
                                .toList()))
                .filter(group -> !group.needs().isEmpty())
                .toList();
        all.forEach(need -> stored.put(need.skill().id(), text(need.coverage().said())));
        values = new HashMap<>(stored);
    }

    private static String text(Integer figure) {
        return figure == null ? "" : figure.toString();
    }

    public UnitPath getUnit() {
        return unit;
    }

    public List<Group> getGroups() {
        return groups;
    }

    /** By skill: as it stands, then as typed. */
    public Map<String, String> getValues() {
        return values;
    }

    /** What the page showed: only what was changed there is sent on, so two colleagues do not undo each other. */
    public String was(Need need) {
        String shown = Faces.getRequestParameter("was." + need.skill().id());
        return shown == null ? stored.get(need.skill().id()) : shown;
    }

    public String save() {
        Map<String, Integer> figures = new LinkedHashMap<>();
        List<Violation> faults = new ArrayList<>();
        groups.stream().flatMap(group -> group.needs().stream()).forEach(need -> read(need, figures, faults));
        return answers.attempt(
                () -> {
                    if (!faults.isEmpty()) {
                        throw Problem.invalid(faults);
                    }
                    needs.say(unit.unit(), figures);
                },
                "/gaps/team.xhtml?unit=" + unit.unit(),
                words.text("gaps", "needs.saved"));
    }

    private void read(Need need, Map<String, Integer> figures, List<Violation> faults) {
        String skill = need.skill().id();
        String typed = values.get(skill) == null ? "" : values.get(skill).strip();
        if (typed.equals(was(need))) {
            return;
        }
        if (typed.matches("\\d{0,3}")) {
            figures.put(skill, typed.isEmpty() ? null : Integer.valueOf(typed));
        } else {
            faults.add(new Violation(
                    "n-" + skill, "Give a whole number from 0 to 999, or leave it empty to count job roles."));
        }
    }
}
