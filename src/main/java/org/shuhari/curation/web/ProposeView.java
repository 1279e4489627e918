package org.shuhari.curation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.JobRole;
import org.shuhari.catalog.Skill;
import org.shuhari.curation.Draft;
import org.shuhari.curation.Part;
import org.shuhari.curation.Proposal;
import org.shuhari.curation.Proposals;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.PageAnswers;
import org.shuhari.shared.web.Typed;

/**
 * Proposing a change: {@code ?skill=} names a skill, without it it is about one's own job role. Nothing is kept between two
 * requests; the proposal's id travels in the form, so that sending twice proposes once.
 */
@Named
@RequestScoped
public class ProposeView {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Proposals proposals;

    @Inject
    private Catalogs catalogs;

    @Inject
    private PageAnswers answers;

    @Inject
    private Wordings wordings;

    @Inject
    private Typed typed;

    private Catalog catalog;
    private Proposal.About about;
    private String target;
    private String title;
    private List<Part> parts;

    @PostConstruct
    void open() {
        catalog = catalogs.original();
        String asked = Faces.getRequestParameter("skill");
        if (asked != null) {
            Skill skill = catalog.skill(asked);
            about = Proposal.About.SKILL;
            target = skill.id();
            title = catalogs.current().skill(skill.id()).title();
            parts = Part.of(skill);
        } else {
            JobRole role =
                    proposals.jobRoleOf(signedIn.id()).flatMap(catalog::jobRole).orElseThrow(Problem::notFound);
            about = Proposal.About.JOB_ROLE;
            target = role.id();
            title = catalogs.current().jobRole(role.id()).map(JobRole::title).orElse(role.title());
            parts = Part.of(role);
        }
    }

    public boolean isAboutSkill() {
        return about == Proposal.About.SKILL;
    }

    public String getTarget() {
        return target;
    }

    public String getTitle() {
        return title;
    }

    /** The parts with words of their own, the list of a job role's skills aside. */
    public List<Part> getParts() {
        return parts.stream().filter(part -> !part.name().equals(Part.SKILLS)).toList();
    }

    /** Of a job role: every skill that is offered. */
    public List<Skill> getSkills() {
        return isAboutSkill()
                ? List.of()
                : catalog.skills().stream().filter(skill -> !skill.retired()).toList();
    }

    /** Whether the reader reads the catalog in another language than its files are written in. */
    public boolean isTranslated() {
        return !catalogs.current().language().equals(catalog.language());
    }

    public boolean wants(Skill skill) {
        return skills().contains(skill.id());
    }

    private List<String> skills() {
        if (isSent()) {
            return typed.values("skills");
        }
        return catalog.jobRole(target).map(JobRole::skills).orElse(List.of());
    }

    private boolean isSent() {
        return typed.came("what");
    }

    /** What was typed for a part, else the words it has. */
    public String words(Part part) {
        String input = "part." + part.name();
        return typed.came(input) ? typed.value(input) : part.now();
    }

    /** Whether any part has other words than now, so that they are shown when the form comes back. */
    public boolean isWorded() {
        return isSent() && !draft().words().isEmpty();
    }

    public String label(Part part) {
        return wordings.text("curation", "propose.part." + part.field());
    }

    /** The text of the criterion a part belongs to. */
    public String criterion(Part part) {
        return catalog.skill(target).criterion(part.criterion()).orElseThrow().text();
    }

    public String propose() {
        UUID id = typed.id("proposal");
        if (typed.attempt("proposal", () -> proposals.propose(signedIn.id(), id, draft(), List.of()))
                .isEmpty()) {
            return null;
        }
        answers.later(wordings.text("curation", "propose.done"));
        return answers.redirect("/curation/proposal.xhtml?id=" + id);
    }

    /** What was not touched is no change. */
    private Draft draft() {
        Map<String, String> words = new LinkedHashMap<>();
        for (Part part : getParts()) {
            String text = words(part);
            if (!text.strip().equals(part.now().strip())) {
                words.put(part.name(), text.strip());
            }
        }
        if (!isAboutSkill()) {
            List<String> now = catalog.jobRole(target).map(JobRole::skills).orElse(List.of());
            List<String> wanted = inOrder(now, skills());
            if (!wanted.equals(now)) {
                words.put(Part.SKILLS, String.join("\n", wanted));
            }
        }
        return new Draft(about, target, typed.value("what"), typed.value("why"), typed.value("gain"), words);
    }

    /** Those the role needs already stay where they stand; new ones come last. */
    private static List<String> inOrder(List<String> now, List<String> wanted) {
        List<String> order =
                new ArrayList<>(now.stream().filter(wanted::contains).toList());
        wanted.stream().filter(skill -> !order.contains(skill)).forEach(order::add);
        return order;
    }
}
