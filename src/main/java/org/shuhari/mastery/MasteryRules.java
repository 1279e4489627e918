package org.shuhari.mastery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.shuhari.shared.Problem;

/**
 * The rules that may refuse, each with its id in the design, its meaning in one sentence, and a reason that a person
 * can read. Which rules judge which attempt stands below; the first one that refuses answers.
 */
enum MasteryRules {
    NOTHING_LOCKED(
            "R2",
            "A skill never begun opens only when its prerequisites are met.",
            attempt -> attempt.state() == MasteryState.LOCKED
                    ? Optional.of(MasteryRefusals.skillLocked(attempt.prerequisites()))
                    : Optional.empty()),

    NOTHING_RETIRED(
            "R14",
            "A retired skill keeps its states and cannot be pulled.",
            attempt -> attempt.pulls() && attempt.skill().retired()
                    ? Optional.of(MasteryRefusals.skillRetired())
                    : Optional.empty()),

    A_PLACE_IS_FREE("R11", "Pulling needs a free place in practice; what could be set aside is named.", attempt -> {
        List<String> inPractice = attempt.reckoning().inPractice();
        return attempt.pulls()
                        && inPractice.size() >= attempt.reckoning().settings().wip()
                ? Optional.of(MasteryRefusals.wipLimit(inPractice))
                : Optional.empty();
    }),

    NO_REQUEST_WAITS_TO_SET_ASIDE(
            "R11",
            "A skill that waits for a coach keeps its place until it is answered or withdrawn.",
            attempt -> attempt.standing().waiting().map(waiting -> MasteryRefusals.requestWaiting())),

    ONE_WAITING_REQUEST(
            "R4",
            "One request waits for each employee and skill.",
            attempt -> attempt.standing().waiting().map(waiting -> MasteryRefusals.requestWaiting())),

    REFRESH_IS_DUE(
            "R9, R14",
            "A mastered skill is refreshed inside the notice window or later; what a newer version brought is looked at any time.",
            attempt -> attempt.state() == MasteryState.MASTERED
                            && !attempt.standing().older()
                    ? Optional.of(MasteryRefusals.notDue())
                    : Optional.empty()),

    READY_TO_ASK(
            "R2, R3, R4",
            "Asking needs the prerequisites met, complete evidence (or a claim), and after a refusal new practice"
                    + " (or a second look).",
            attempt -> incomplete(missingToAsk(attempt))),

    A_REQUEST_WAITS(
            "R7",
            "A decision takes effect on a waiting request alone.",
            attempt -> attempt.standing().waiting().isPresent()
                    ? Optional.empty()
                    : Optional.of(MasteryRefusals.alreadyDecided())),

    EVIDENCE_STILL_COMPLETE(
            "R5",
            "Mastered needs the evidence still complete, or a claim.",
            attempt -> attempt.claimed()
                    ? Optional.empty()
                    : incomplete(attempt.standing().missingEvidence())),

    EVERY_COACH_NEEDED(
            "R5",
            "A skill that asks for two coaches is mastered with the second one.",
            attempt -> attempt.standing()
                    .waiting()
                    .filter(waiting -> !waiting.lastCoach())
                    .map(waiting -> MasteryRefusals.secondCoachNeeded())),

    RECOGNISED_IN_ORDER(
            "R16",
            "A recognition follows the order of the prerequisites.",
            attempt -> attempt.claimed() && !attempt.prerequisites().isEmpty()
                    ? Optional.of(MasteryRefusals.skillLocked(attempt.prerequisites()))
                    : Optional.empty()),

    NOT_USED_BY_A_DECISION(
            "R5",
            "A practice can be withdrawn until a decision has used it.",
            attempt -> attempt.standing().facts().askings().stream()
                            .anyMatch(asking -> asking.used(attempt.practice().recordedAt()))
                    ? Optional.of(MasteryRefusals.alreadyUsed())
                    : Optional.empty());

    static final List<MasteryRules> PRACTISING = List.of(NOTHING_LOCKED, NOTHING_RETIRED, A_PLACE_IS_FREE);
    static final List<MasteryRules> TAKING_UP = PRACTISING;
    static final List<MasteryRules> SETTING_ASIDE = List.of(NO_REQUEST_WAITS_TO_SET_ASIDE);
    static final List<MasteryRules> ASKING = List.of(ONE_WAITING_REQUEST, REFRESH_IS_DUE, NOTHING_LOCKED, READY_TO_ASK);
    static final List<MasteryRules> CONFIRMING =
            List.of(A_REQUEST_WAITS, EVERY_COACH_NEEDED, EVIDENCE_STILL_COMPLETE, RECOGNISED_IN_ORDER);
    static final List<MasteryRules> WITHDRAWING = List.of(NOT_USED_BY_A_DECISION);

    private final String rule;
    private final String meaning;
    private final Function<Attempt, Optional<Problem>> judgement;

    MasteryRules(String rule, String meaning, Function<Attempt, Optional<Problem>> judgement) {
        this.rule = rule;
        this.meaning = meaning;
        this.judgement = judgement;
    }

    /** Its id in the design. */
    String rule() {
        return rule;
    }

    /** In one sentence. */
    String meaning() {
        return meaning;
    }

    /** Why it refuses; empty when it does not. */
    Optional<Problem> refusal(Attempt attempt) {
        return judgement.apply(attempt);
    }

    private static List<Missing> missingToAsk(Attempt attempt) {
        List<Missing> missing = new ArrayList<>();
        attempt.prerequisites().stream().map(Missing::prerequisite).forEach(missing::add);
        Standing standing = attempt.standing();
        missing.addAll(attempt.claimed() ? standing.missingAfterRefusal() : standing.missingEvidence());
        if (attempt.secondLook() && standing.facts().secondLookOpen()) {
            missing.removeIf(m -> m.kind() == Missing.Kind.PRACTICE_AFTER_DECISION);
        }
        return missing;
    }

    private static Optional<Problem> incomplete(List<Missing> missing) {
        return missing.isEmpty() ? Optional.empty() : Optional.of(MasteryRefusals.evidenceIncomplete(missing));
    }
}
