package org.shuhari.signoff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Criterion;
import org.shuhari.catalog.Skill;
import org.shuhari.mastery.MasteryState;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Problem;
import org.shuhari.shared.ProblemWords;
import org.shuhari.shared.Violation;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.PageAnswers;
import org.shuhari.signoff.ClaimLine;
import org.shuhari.signoff.ClaimLists;
import org.shuhari.signoff.Claims;
import org.shuhari.signoff.Decided;
import org.shuhari.signoff.Decision;

/** The coach's page of claims: who could do what before, and beside it the one that is being looked at (R16). */
@Named
@RequestScoped
public class ClaimsView {

    private static final String PAGE = "/signoff/claims.xhtml";

    @Inject
    private ProblemWords problems;

    @Inject
    private Wordings words;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Claims claims;

    @Inject
    private ClaimLists lists;

    @Inject
    private Catalogs catalogs;

    @Inject
    private PageAnswers answers;

    @Inject
    private DecisionForm form;

    private List<ClaimLine> all;
    private ClaimLine chosen;
    private List<Violation> faults = List.of();

    /** The page is a coach's. */
    public void open() {
        signedIn.needs(Role.COACH);
    }

    /** What waits for the reader, person by person in prerequisite order. */
    public List<ClaimLine> getAll() {
        if (all == null) {
            all = lists.toLookAt(signedIn.employee());
        }
        return all;
    }

    /** The claim named in the address, or null. */
    public ClaimLine getChosen() {
        String id = Faces.getRequestParameter("claim");
        if (chosen == null && id != null) {
            chosen = lists.read(signedIn.employee(), Ids.parse(id).orElseThrow(Problem::notFound));
        }
        return chosen;
    }

    /** The first that can be recognised now; null when there is none. */
    public ClaimLine getNext() {
        return getAll().stream().filter(ClaimLine::ready).findFirst().orElse(null);
    }

    /** Whether the chosen one can be filled in; what was typed stays in sight when something changed meanwhile. */
    public boolean isOpen() {
        boolean own = signedIn.id().equals(getChosen().claim().employeeId());
        return !own && (getChosen().ready() || Faces.isPostback() && !form.fresh());
    }

    public String recognise() {
        ClaimLine line = getChosen();
        try {
            Decided decided =
                    claims.recognise(signedIn.id(), line.claim().id(), form.decision(Decision.MASTERED, line.skill()));
            answers.saved(decided.signOff().id());
            answers.later(thanks(decided, line));
            return answers.redirect(PAGE);
        } catch (Problem refusal) {
            chosen = null;
            faults = problems.of(refusal).violations();
            answers.show(faults.isEmpty() ? refusal : Problem.conflict("", "", text("review.look")));
            return null;
        }
    }

    private String thanks(Decided decided, ClaimLine line) {
        String opened = decided.unlocked().stream().map(this::title).collect(Collectors.joining(", "));
        String key = decided.state() == MasteryState.AWAITING_SIGN_OFF
                ? "done.first"
                : opened.isEmpty() ? "done.recognised" : "done.recognised.unlocked";
        return said(key, line.learner(), line.skill().title(), opened);
    }

    private String title(String skill) {
        return catalogs.current().find(skill).map(Skill::title).orElse(skill);
    }

    /** What comes first, by title. */
    public String first(ClaimLine line) {
        return line.first().stream().map(Skill::title).collect(Collectors.joining(", "));
    }

    public UUID getSignOffId() {
        return form.id();
    }

    public boolean isFresh() {
        return form.fresh();
    }

    public boolean seen(String criterion) {
        return form.seen(criterion);
    }

    public String note(String criterion) {
        return form.note(criterion);
    }

    public String getComment() {
        return form.comment();
    }

    public String getNextStep() {
        return form.nextStep();
    }

    public long getSeenCount() {
        return getChosen().skill().criterionIds().stream().filter(form::seen).count();
    }

    public boolean isAllSeen() {
        return getSeenCount() == getChosen().skill().criteria().size();
    }

    /** What is missing, beside the criteria; null when nothing was refused there. */
    public String getCriteriaFault() {
        return faults.stream().anyMatch(fault -> fault.field().equals("criteria"))
                ? said("claims.unseen", unseen())
                : null;
    }

    private String unseen() {
        return getChosen().skill().criteria().stream()
                .filter(criterion -> !form.seen(criterion.id()))
                .map(Criterion::text)
                .collect(Collectors.joining(" · "));
    }

    /** What else was refused, for example a text that is too long. */
    public List<Violation> getOtherFaults() {
        return faults.stream()
                .filter(fault -> !fault.field().equals("criteria"))
                .toList();
    }

    /** A text of this feature with its places filled. */
    public String said(String key, Object... values) {
        return words.said("signoff", key, values);
    }

    private String text(String key) {
        return words.text("signoff", key);
    }
}
