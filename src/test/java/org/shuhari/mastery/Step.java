package org.shuhari.mastery;

import static org.shuhari.mastery.Lean.AFTER_OLD;
import static org.shuhari.mastery.Lean.COACHES;
import static org.shuhari.mastery.Lean.CUSTOMER;
import static org.shuhari.mastery.Lean.GEMBA;
import static org.shuhari.mastery.Lean.HUDDLES;
import static org.shuhari.mastery.Lean.OBSERVING;
import static org.shuhari.mastery.Lean.OLD;
import static org.shuhari.mastery.Lean.QUESTIONS;
import static org.shuhari.mastery.Lean.TIMING;
import static org.shuhari.mastery.Lean.WASTE;

import java.util.List;
import java.util.NoSuchElementException;
import org.shuhari.shared.Problem;

/** One step of a random story: what is tried, with which skill. A number stands for each, so that stories can be drawn. */
record Step(What what, String skill) {

    private static final List<String> SKILLS =
            List.of(GEMBA, WASTE, TIMING, CUSTOMER, HUDDLES, QUESTIONS, OBSERVING, COACHES, OLD, AFTER_OLD);

    /** Drawn as often as they stand here. */
    private static final List<What> DRAWN = List.of(
            What.PRACTISE,
            What.PRACTISE,
            What.PREPARE,
            What.PREPARE,
            What.PREPARE,
            What.OBSERVE,
            What.OBSERVE,
            What.WITHDRAW,
            What.ASK,
            What.ASK,
            What.ASK_AGAIN,
            What.CLAIM,
            What.CLAIM,
            What.SIGN,
            What.CONFIRM,
            What.CONFIRM,
            What.CONFIRM,
            What.NOT_YET,
            What.WITHDRAW_REQUEST,
            What.REVOKE,
            What.TAKE_UP,
            What.SET_ASIDE,
            What.WAIT,
            What.WAIT,
            What.WAIT_LONG,
            What.BE_AWAY);

    static final int CHOICES = DRAWN.size() * SKILLS.size();

    static Step of(int number) {
        return new Step(DRAWN.get(number / SKILLS.size()), SKILLS.get(number % SKILLS.size()));
    }

    /** Whether it was taken; a refused step leaves everything as it was. */
    boolean isTakenBy(Learner learner) {
        try {
            take(learner);
            return true;
        } catch (Problem | NoSuchElementException refused) {
            return false;
        }
    }

    /** The named skill, or where nothing can be done there another one, so that more stories get far. */
    String subject(Learner learner) {
        List<String> fitting = what.fitting(learner);
        return fitting.isEmpty() || fitting.contains(skill) ? skill : fitting.get(0);
    }

    private void take(Learner learner) {
        String about = subject(learner);
        switch (what) {
            case PRACTISE -> learner.practised(about, 1);
            case PREPARE -> learner.ready(about);
            case OBSERVE -> learner.observed(about);
            case WITHDRAW -> learner.withdrew(about);
            case ASK -> learner.asked(about);
            case ASK_AGAIN -> learner.askedAgain(about);
            case CLAIM -> learner.claimed(about);
            case SIGN -> learner.signed(about);
            case CONFIRM -> learner.confirmed(about);
            case NOT_YET -> learner.toldNotYet(about);
            case WITHDRAW_REQUEST -> learner.withdrewRequest(about);
            case REVOKE -> learner.revoked(about);
            case TAKE_UP -> learner.tookUp(about);
            case SET_ASIDE -> learner.setAside(about);
            case WAIT -> learner.daysLater(6);
            case WAIT_LONG -> learner.daysLater(320);
            case BE_AWAY ->
                learner.away(learner.today().plusDays(2), learner.today().plusDays(40));
        }
    }

    enum What {
        PRACTISE,
        PREPARE,
        OBSERVE,
        WITHDRAW,
        ASK,
        ASK_AGAIN,
        CLAIM,
        SIGN,
        CONFIRM,
        NOT_YET,
        WITHDRAW_REQUEST,
        REVOKE,
        TAKE_UP,
        SET_ASIDE,
        WAIT,
        WAIT_LONG,
        BE_AWAY;

        /** The skills it can be done with, where that is a few. */
        private List<String> fitting(Learner learner) {
            return switch (this) {
                case SIGN, CONFIRM, NOT_YET, WITHDRAW_REQUEST ->
                    learner.facts().askings().stream()
                            .filter(Asking::waits)
                            .map(Asking::skill)
                            .toList();
                case ASK ->
                    learner.path().all().stream()
                            .filter(p -> p.missing().equals(List.of(Missing.of(Missing.Kind.SIGN_OFF)))
                                    && p.requestId() == null)
                            .map(p -> p.skill().id())
                            .toList();
                case OBSERVE ->
                    learner.facts().evidence().stream()
                            .map(Evidence::skill)
                            .filter(s -> !learner.newest(s).observed())
                            .toList();
                default -> List.of();
            };
        }
    }
}
