package org.shuhari.curation;

import java.util.List;
import org.shuhari.catalog.file.Fault;
import org.shuhari.shared.Problem;

/** The refusals of this feature. */
final class CurationRefusals {

    private CurationRefusals() {}

    static Problem catalogChanged(String hash) {
        return Problem.conflict(
                        "catalog-changed",
                        "The folder holds something else by now",
                        "What you saw is not what would be taken. Look at it again, then take it.")
                .with("hash", hash);
    }

    static Problem ownProposal() {
        return new Problem(
                403,
                "own-proposal",
                "This is your own proposal",
                "Nobody decides on their own proposal. Ask somebody else who looks after the catalog.");
    }

    static Problem notOwnJobRole() {
        return new Problem(
                403,
                "not-own-job-role",
                "This is not your job role",
                "You can propose a change to any skill, and to the job role you have now.");
    }

    static Problem alreadyDecided(Proposal.State state) {
        return Problem.conflict(
                        "already-decided",
                        "This is decided already",
                        "A decision stays. Whoever sees it otherwise by now makes a new proposal.")
                .with("state", state.slug());
    }

    static Problem notAccepted() {
        return Problem.conflict(
                "not-accepted",
                "This proposal is not accepted",
                "Only an accepted proposal is written into the files. Accept it first.");
    }

    static Problem proposalDiffers() {
        return Problem.conflict(
                "proposal-differs",
                "There is another proposal of that id",
                "A proposal stays as it was made. Use a new id for another one.");
    }

    static Problem commentDiffers() {
        return Problem.conflict(
                "comment-differs",
                "There is another remark of that id",
                "A remark stays as it was made. Use a new id for another one.");
    }

    static Problem catalogFaulty(List<Fault> faults) {
        return Problem.conflict(
                        "catalog-faulty",
                        "The folder has faults",
                        "The catalog in force stays. Put right what is named under faults, then look again.")
                .with("faults", faults.stream().map(Fault::toString).toList());
    }
}
