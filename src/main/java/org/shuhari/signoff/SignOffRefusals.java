package org.shuhari.signoff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shuhari.mastery.Missing;
import org.shuhari.shared.Problem;

/** What this feature refuses, each in a sentence its reader can act on. */
final class SignOffRefusals {

    private SignOffRefusals() {}

    static Problem alreadyDecided(SignOffRequest request) {
        return Problem.conflict(
                        "already-decided",
                        "Already answered",
                        "This request has been answered or taken back meanwhile. Read it again to see how it stands.")
                .with("state", request.state().slug());
    }

    static Problem requestDiffers() {
        return Problem.conflict(
                "request-differs",
                "Another request has this id",
                "A request with this id was made before with other content. Use a new id.");
    }

    static Problem secondLookUsed() {
        return Problem.conflict(
                "second-look-used",
                "A second look was asked for already",
                "You have asked once that another coach looks. Ask for a sign-off as usual: any coach may look then.");
    }

    static Problem signOffDiffers() {
        return Problem.conflict(
                "sign-off-differs",
                "Another sign-off has this id",
                "A sign-off with this id was made before on another request. Use a new id.");
    }

    static Problem evidenceIncomplete(List<Missing> missing) {
        return Problem.conflict(
                        "evidence-incomplete",
                        "The evidence is not complete any more",
                        "Practices were withdrawn meanwhile. The skill can be confirmed once the evidence is complete again.")
                .with("missing", missing.stream().map(SignOffRefusals::members).toList());
    }

    private static Map<String, Object> members(Missing missing) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", missing.kind().slug());
        if (missing.skill() != null) {
            members.put("skill", missing.skill());
        }
        if (missing.count() != null) {
            members.put("count", missing.count());
        }
        return members;
    }

    static Problem notOnOneself() {
        return new Problem(
                403,
                "own-request",
                "Nobody decides on themself",
                "Another coach looks at your own request. You can see it on your path.");
    }

    static Problem notThisCoach() {
        return new Problem(
                403,
                "no-coaching-right",
                "Another coach decides this one",
                "You can read this request, but you may not decide it: another coach is asked.");
    }

    static Problem learnerRevokes() {
        return new Problem(
                403,
                "own-confirmation",
                "Nobody revokes the own confirmation",
                "Talk to a coach or to HR when your own confirmation is not right.");
    }

    static Problem alreadyRevoked() {
        return Problem.conflict(
                "already-revoked", "Already revoked", "This confirmation was revoked before. Nothing was changed.");
    }

    static Problem nothingToRevoke() {
        return Problem.conflict(
                "nothing-to-revoke",
                "There is no confirmation to revoke",
                "Only the latest confirmation of a skill can be revoked; this sign-off is no part of it.");
    }

    static Problem requestWaiting() {
        return Problem.conflict(
                "request-waiting",
                "A request waits already",
                "The learner has asked for a sign-off of this skill. Answer that request.");
    }

    static Problem alreadyCurrent() {
        return Problem.conflict(
                "already-mastered", "Already confirmed", "This skill is confirmed already; there is nothing to claim.");
    }

    static Problem claimDiffers() {
        return Problem.conflict(
                "claim-differs",
                "Another claim has this id",
                "A claim with this id was made before with other content. Use a new id.");
    }

    static Problem claimWithdrawn() {
        return Problem.conflict(
                "claim-withdrawn", "Taken back", "This claim was taken back meanwhile. Nothing was changed.");
    }

    static Problem alreadyRecognised() {
        return Problem.conflict(
                "already-recognised", "Already recognised", "This claim was recognised before. Nothing was changed.");
    }

    static Problem nothingNew() {
        return Problem.conflict(
                "not-due",
                "Mastered, and not due for a refresh",
                "This skill is mastered, and no criterion is new since. A refresh can be asked for when its refresh date is near.");
    }
}
