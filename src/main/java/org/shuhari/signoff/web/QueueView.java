package org.shuhari.signoff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.people.SignedIn;
import org.shuhari.practice.PracticeSheet;
import org.shuhari.practice.PracticeSheets;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Problem;
import org.shuhari.shared.ProblemWords;
import org.shuhari.shared.Violation;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.PageAnswers;
import org.shuhari.signoff.Decided;
import org.shuhari.signoff.Decision;
import org.shuhari.signoff.Review;
import org.shuhari.signoff.Reviews;
import org.shuhari.signoff.SignOff;
import org.shuhari.signoff.SignOffs;
import org.shuhari.signoff.Waiting;

/** The coach's page: who waits, and beside it the one request that is being looked at. */
@Named
@RequestScoped
public class QueueView {

    private static final String PAGE = "/signoff/queue.xhtml";

    @Inject
    private ProblemWords problems;

    @Inject
    private Wordings words;

    @Inject
    private SignedIn signedIn;

    @Inject
    private WaitingSignOffs waiting;

    @Inject
    private Reviews reviews;

    @Inject
    private SignOffs signOffs;

    @Inject
    private PracticeSheets sheets;

    @Inject
    private Catalogs catalogs;

    @Inject
    private PageAnswers answers;

    @Inject
    private DecisionForm form;

    private Review review;
    private List<PracticeSheet> evidence;
    private List<Violation> faults = List.of();

    public List<Waiting> getWaiting() {
        return waiting.getAll();
    }

    /** The request named in the address, or null. */
    public Review getReview() {
        String request = Faces.getRequestParameter("request");
        if (review == null && request != null) {
            UUID id = Ids.parse(request).orElseThrow(Problem::notFound);
            review = Faces.isPostback() || isForTheWay()
                    ? reviews.of(signedIn.id(), id)
                    : reviews.open(signedIn.id(), id);
        }
        return review;
    }

    /** Loaded to be kept on a phone (R13 counts it as looking), which begins no review: the coach's own median counts from there. */
    private static boolean isForTheWay() {
        return Faces.getRequestHeader("X-Shuhari-Keep") != null;
    }

    /** The practices of the request, the latest first, in words. */
    public List<PracticeSheet> getEvidence() {
        if (evidence == null) {
            evidence = sheets.of(getReview().evidence());
        }
        return evidence;
    }

    public int getObserved() {
        return (int) getReview().evidence().stream()
                .filter(practice -> Boolean.TRUE.equals(practice.observed()))
                .count();
    }

    /** Where the request stands among those waiting, from 1; 0 when it is not among them. */
    public int getPlace() {
        List<UUID> requests =
                getWaiting().stream().map(each -> each.request().id()).toList();
        return requests.indexOf(getReview().request().id()) + 1;
    }

    /** Whether there is something to fill in; what was typed stays in sight when somebody else decided meanwhile. */
    public boolean isOpen() {
        return getReview().mayDecide() || Faces.isPostback() && !form.fresh();
    }

    /** The coaches who signed this request before, by name. */
    public String getSignedBy() {
        return getReview().signOffs().stream()
                .map(signOff -> getReview().names().get(signOff.coachId()))
                .collect(Collectors.joining(", "));
    }

    /** The last "not yet" before this request; null without one. */
    public SignOff getLast() {
        return getReview().lastNotYet().orElse(null);
    }

    /** Whether the learner wishes that the reader looks. */
    public boolean isWished() {
        return getReview().mayDecide()
                && signedIn.id().equals(getReview().request().wishCoachId());
    }

    /** Who answered while this form was being filled in; null while the request waits. */
    public String getMeanwhile() {
        if (form.fresh() || getReview().mayDecide()) {
            return null;
        }
        List<SignOff> answered = getReview().signOffs();
        if (answered.isEmpty()) {
            return text("review.meanwhile.other");
        }
        SignOff last = answered.get(answered.size() - 1);
        return said(
                "review.meanwhile",
                coachOf(last),
                text("review.answer." + last.decision().slug()));
    }

    public String coachOf(SignOff signOff) {
        return getReview().names().get(signOff.coachId());
    }

    public String confirm() {
        return decide(Decision.MASTERED);
    }

    public String notYet() {
        return decide(Decision.NOT_YET);
    }

    private String decide(Decision decision) {
        Review seen = getReview();
        try {
            Decided decided =
                    signOffs.decide(signedIn.id(), seen.request().id(), form.decision(decision, seen.skill()));
            answers.saved(decided.signOff().id());
            answers.later(thanks(decided, seen));
            return answers.redirect(PAGE);
        } catch (Problem refusal) {
            review = null;
            faults = problems.of(refusal).violations();
            if (getReview().mayDecide()) {
                answers.show(faults.isEmpty() ? refusal : Problem.conflict("", "", text("review.look")));
            }
            return null;
        }
    }

    private String thanks(Decided decided, Review seen) {
        String opened = decided.unlocked().stream().map(this::title).collect(Collectors.joining(", "));
        String key = switch (decided.state()) {
            case MASTERED, REFRESH_DUE -> opened.isEmpty() ? "done.mastered" : "done.unlocked";
            case AWAITING_SIGN_OFF -> "done.first";
            default -> "done.notYet";
        };
        return said(key, seen.learner().name(), seen.skill().title(), opened);
    }

    private String title(String skill) {
        return catalogs.current().find(skill).map(Skill::title).orElse(skill);
    }

    public String getSignOffId() {
        return form.id().toString();
    }

    public boolean isFresh() {
        return form.fresh();
    }

    public boolean seen(String criterion) {
        return form.seen(criterion);
    }

    public boolean notSeen(String criterion) {
        return form.notYet(criterion);
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
        return getReview().skill().criterionIds().stream().filter(form::seen).count();
    }

    public boolean isAllSeen() {
        return getSeenCount() == getReview().criteria().size();
    }

    public boolean isAnyNotSeen() {
        return getReview().skill().criterionIds().stream().anyMatch(form::notYet);
    }

    /** What is missing for "mastered": beside the criteria; null when nothing was refused there. */
    public String getCriteriaFault() {
        return faults.stream().anyMatch(fault -> fault.field().equals("criteria"))
                ? said("review.unseen", unseen())
                : null;
    }

    private String unseen() {
        return getReview().criteria().stream()
                .filter(criterion -> !form.seen(criterion.id()))
                .map(criterion -> criterion.text())
                .collect(Collectors.joining(" · "));
    }

    public String getNextStepFault() {
        return faults.stream().anyMatch(fault -> fault.field().equals("nextStep"))
                ? said("review.nextStep.fault", getReview().learner().name())
                : null;
    }

    /** What else was refused, for example a text that is too long. */
    public List<Violation> getOtherFaults() {
        return faults.stream()
                .filter(fault -> !List.of("criteria", "nextStep").contains(fault.field()))
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
