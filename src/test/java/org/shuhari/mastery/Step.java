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
            What.PREPARE,
            What.PREPARE,
            What.PREPARE,
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

    /** A decision goes to the named skill's request, or else to any that waits, so that more stories get far. */
    String subject(Learner learner) {
        if (!what.decides || learner.reckoning().of(skill).waiting().isPresent()) {
            return skill;
        }
        return learner.facts().askings().stream()
                .filter(Asking::waits)
                .map(Asking::skill)
                .findFirst()
                .orElse(skill);
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
            case WAIT -> learner.daysLater(4);
            case WAIT_LONG -> learner.daysLater(150);
            case BE_AWAY ->
                learner.away(learner.today().plusDays(2), learner.today().plusDays(40));
        }
    }

    enum What {
        PRACTISE(false),
        PREPARE(false),
        OBSERVE(false),
        WITHDRAW(false),
        ASK(false),
        ASK_AGAIN(false),
        CLAIM(false),
        SIGN(true),
        CONFIRM(true),
        NOT_YET(true),
        WITHDRAW_REQUEST(true),
        REVOKE(false),
        TAKE_UP(false),
        SET_ASIDE(false),
        WAIT(false),
        WAIT_LONG(false),
        BE_AWAY(false);

        private final boolean decides;

        What(boolean decides) {
            this.decides = decides;
        }
    }
}
