package org.shuhari.signoff;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.shuhari.catalog.Criterion;
import org.shuhari.catalog.Skill;
import org.shuhari.mastery.Missing;
import org.shuhari.mastery.Progress;
import org.shuhari.practice.PracticeSheet;

/**
 * One skill as its learner sees it: where one stands, what a coach looks for, what was practised and answered, who can
 * help.
 *
 * @param practices the latest done first, withdrawn ones left out
 * @param answers the coaches' answers, the newest first
 * @param coaches names of those who may sign it off, in order of name
 * @param teammates names of colleagues of the own team who master it, in order of name
 * @param changed the criteria, by id, that are new or have other words since it was confirmed (R14)
 * @param unanswered those that are since the last answer that stands: it says nothing about them
 * @param secondLookOpen whether another coach may still be asked to look, without new practice (R10)
 * @param before the skills it requires
 * @param after the skills that require it
 */
public record SkillSheet(
        Progress progress,
        List<PracticeSheet> practices,
        List<Answer> answers,
        List<String> coaches,
        List<String> teammates,
        Set<String> changed,
        Set<String> unanswered,
        boolean secondLookOpen,
        List<Progress> before,
        List<Progress> after) {

    /**
     * A coach's answer.
     *
     * @param carried the criteria, by id, that were not looked at again (R14)
     * @param revocation why it was revoked; null while it stands
     */
    public record Answer(SignOff signOff, List<String> carried, String coach, String revocation) {

        public boolean revoked() {
            return revocation != null;
        }
    }

    /**
     * What is known of one criterion: the last answer on it, or else whether an observer saw it.
     *
     * @param state {@code seen}, {@code not-yet} or {@code open}
     * @param since when; null while open
     */
    public record Look(Criterion criterion, String state, Instant since, String note) {}

    public Skill skill() {
        return progress.skill();
    }

    public List<Look> looks() {
        return skill().criteria().stream().map(this::look).toList();
    }

    public long seen() {
        return looks().stream().filter(look -> "seen".equals(look.state())).count();
    }

    private Look look(Criterion criterion) {
        return answers.stream()
                .filter(answer -> !answer.revoked() && !answer.carried().contains(criterion.id()))
                .findFirst()
                .filter(answer -> !unanswered.contains(criterion.id()))
                .map(Answer::signOff)
                .map(signOff -> new Look(
                        criterion,
                        signOff.criteria().contains(criterion.id()) ? "seen" : "not-yet",
                        signOff.decidedAt(),
                        signOff.notes().get(criterion.id())))
                .orElseGet(() -> observed(criterion));
    }

    private Look observed(Criterion criterion) {
        return practices.stream()
                .filter(sheet -> sheet.seen().contains(criterion))
                .findFirst()
                .map(sheet -> new Look(
                        criterion, "seen", sheet.practice().observation().answeredAt(), null))
                .orElseGet(() -> new Look(criterion, "open", null, null));
    }

    /** Whether a request may be made now: everything is there but the sign-off. */
    public boolean complete() {
        return progress.requestId() == null
                && progress.missing().size() == 1
                && progress.missing().get(0).kind() == Missing.Kind.SIGN_OFF;
    }

    /** Whether a coach may look at what is new, as nothing else is missing (R14). */
    public boolean newComplete() {
        return isNew() && progress.missingForChange().isEmpty();
    }

    /** Whether criteria are new to a skill that is mastered and not due: a coach may look at them any time (R14). */
    public boolean isNew() {
        return progress.requestId() == null && progress.missingForChange() != null && !changed.isEmpty();
    }

    /** Whether all that is missing is a practice since the last answer, so that another coach may be asked to look (R10). */
    public boolean secondLookHelps() {
        return secondLookOpen
                && progress.requestId() == null
                && progress.missing().stream().anyMatch(m -> m.kind() == Missing.Kind.PRACTICE_AFTER_DECISION)
                && progress.missing().stream()
                        .allMatch(m ->
                                m.kind() == Missing.Kind.PRACTICE_AFTER_DECISION || m.kind() == Missing.Kind.SIGN_OFF);
    }

    /** The last answer, when it was "not yet". */
    public Answer lastNotYet() {
        return answers.stream()
                .findFirst()
                .filter(answer -> !answer.signOff().confirms())
                .orElse(null);
    }
}
