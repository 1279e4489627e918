package org.shuhari.curation.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuhari.curation.Proposal;
import org.shuhari.curation.ProposalSheet;

/** A proposal as the API writes it; what does not apply is null and so not written. */
public record ProposalJson(
        UUID id,
        String skill,
        String jobRole,
        String title,
        Person proposer,
        String what,
        String why,
        String gain,
        Map<String, String> texts,
        String state,
        Instant proposedAt,
        Person decidedBy,
        Instant decidedAt,
        String reason,
        Instant doneAt,
        List<Comment> comments) {

    /** Somebody by name. */
    public record Person(UUID id, String name) {

        static Person of(UUID id, String name) {
            return id == null ? null : new Person(id, name);
        }
    }

    /** What somebody said. */
    public record Comment(Person author, String text, Instant at) {}

    static ProposalJson of(ProposalSheet sheet) {
        Proposal proposal = sheet.proposal();
        boolean skill = proposal.about() == Proposal.About.SKILL;
        return new ProposalJson(
                proposal.id(),
                skill ? proposal.target() : null,
                skill ? null : proposal.target(),
                sheet.title(),
                Person.of(proposal.proposerId(), sheet.proposer()),
                proposal.what(),
                proposal.why(),
                proposal.gain(),
                proposal.words().isEmpty() ? null : proposal.words(),
                proposal.state().slug(),
                proposal.proposedAt(),
                Person.of(proposal.decidedBy(), sheet.decider()),
                proposal.decidedAt(),
                proposal.reason(),
                proposal.doneAt(),
                sheet.comments() == null
                        ? null
                        : sheet.comments().stream()
                                .map(c -> new Comment(new Person(c.author(), c.name()), c.words(), c.at()))
                                .toList());
    }
}
