package org.shuhari.curation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What somebody says about a proposal. */
@Entity
@Table(name = "proposal_comment")
public class ProposalComment {

    @Id
    private UUID id;

    @Column(name = "proposal_id")
    private UUID proposalId;

    @Column(name = "author_id")
    private UUID authorId;

    @Lob
    private String words;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected ProposalComment() {}

    ProposalComment(UUID id, UUID proposalId, UUID authorId, String words, Instant now) {
        this.id = id;
        this.proposalId = proposalId;
        this.authorId = authorId;
        this.words = words;
        this.writtenAt = now;
    }

    /** Whether it is that person's, with just these words (R12). */
    boolean says(UUID proposal, UUID author, String text) {
        return proposalId.equals(proposal) && authorId.equals(author) && words.equals(text);
    }

    public UUID id() {
        return id;
    }

    public UUID authorId() {
        return authorId;
    }

    public String words() {
        return words;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
