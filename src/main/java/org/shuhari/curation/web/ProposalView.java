package org.shuhari.curation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.curation.Part;
import org.shuhari.curation.Proposal;
import org.shuhari.curation.ProposalSheet;
import org.shuhari.curation.Proposals;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.PageAnswers;
import org.shuhari.shared.web.Typed;

/** One proposal, what is said about it, and deciding: {@code ?id=} names it. */
@Named
@RequestScoped
public class ProposalView {

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

    private ProposalSheet sheet;

    @PostConstruct
    void load() {
        sheet = proposals.get(
                signedIn.id(), Ids.parse(Faces.getRequestParameter("id")).orElseThrow(Problem::notFound));
    }

    public ProposalSheet sheet() {
        return sheet;
    }

    public boolean isAboutSkill() {
        return sheet.proposal().about() == Proposal.About.SKILL;
    }

    public boolean isOwn() {
        return sheet.proposal().proposerId().equals(signedIn.id());
    }

    public boolean isOpen() {
        return sheet.proposal().state() == Proposal.State.OPEN;
    }

    /** Whether the reader may change the catalog. */
    public boolean isKeeper() {
        return signedIn.has(Role.HR) || signedIn.has(Role.ADMIN);
    }

    public boolean isDecidable() {
        return isOpen() && isKeeper() && !isOwn();
    }

    public String label(Part part) {
        String label = said("propose.part." + part.field());
        return part.isCriterion() ? label + " · " + criterion(part) : label;
    }

    private String criterion(Part part) {
        return catalogs.byId(sheet.proposal().catalogId())
                .flatMap(catalog -> catalog.find(sheet.proposal().target()))
                .flatMap(skill -> skill.criterion(part.criterion()))
                .map(criterion -> criterion.text())
                .orElse(part.criterion());
    }

    public boolean skills(Part part) {
        return part.name().equals(Part.SKILLS);
    }

    /** The titles of the skills that a job role would need. */
    public List<String> added(ProposalSheet.Change change) {
        return titles(change.words(), change.part().now());
    }

    /** The titles of the skills that it would no longer need. */
    public List<String> gone(ProposalSheet.Change change) {
        return titles(change.part().now(), change.words());
    }

    private List<String> titles(String these, String without) {
        List<String> left = without.lines().toList();
        return these.lines()
                .filter(id -> !left.contains(id))
                .map(id -> catalogs.current().find(id).map(Skill::title).orElse(id))
                .toList();
    }

    public String comment() {
        return answers.attempt(
                () -> proposals.comment(signedIn.id(), typed.id("comment"), id(), typed.value("text")), page(), null);
    }

    public String accept() {
        return decide(true);
    }

    public String leave() {
        return decide(false);
    }

    private String decide(boolean accepted) {
        signedIn.needs(Role.HR, Role.ADMIN);
        return answers.attempt(
                () -> proposals.decide(signedIn.id(), id(), accepted, typed.value("reason")),
                page(),
                said("proposal.decided"));
    }

    public String withdraw() {
        return answers.attempt(
                () -> proposals.withdraw(signedIn.id(), id()), "/curation/proposals.xhtml", said("proposal.withdrawn"));
    }

    public String done() {
        signedIn.needs(Role.HR, Role.ADMIN);
        return answers.attempt(() -> proposals.markDone(signedIn.id(), id()), page(), said("proposal.isDone"));
    }

    private UUID id() {
        return sheet.proposal().id();
    }

    private String page() {
        return "/curation/proposal.xhtml?id=" + id();
    }

    private String said(String key) {
        return wordings.text("curation", key);
    }
}
