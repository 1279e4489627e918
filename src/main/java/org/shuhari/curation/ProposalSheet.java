package org.shuhari.curation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A proposal as it is read.
 *
 * @param title of the skill or job role, in the catalog in force
 * @param decider null while nobody has decided
 * @param changes the words proposed beside those its proposer saw
 * @param comments the oldest first; null in a list
 */
public record ProposalSheet(
        Proposal proposal,
        String title,
        String proposer,
        String decider,
        List<Change> changes,
        List<Comment> comments) {

    /** Words proposed for a part. */
    public record Change(Part part, String words) {}

    /** What somebody said. */
    public record Comment(UUID author, String name, String words, Instant at) {}
}
