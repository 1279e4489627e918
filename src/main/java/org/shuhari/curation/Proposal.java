package org.shuhari.curation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.shuhari.shared.NamedTexts;

/**
 * A change that somebody at the front line would make to a skill, or to the own job role.
 *
 * <p>Its life: somebody proposes it, with what to change, why, and what the customer gains; the very words may be proposed
 * too. Everybody may read it and say something about it. While it is open its proposer may take it back, and somebody who may change
 * the catalog, but not its proposer, accepts it or does not take it, with a reason either way. Accepted, it is exported as a patch
 * until it is marked as written into the files. A decision is not changed: who sees it otherwise by then proposes again.
 */
@Entity
public class Proposal {

    /** What a proposal is about. */
    public enum About {
        /** A skill: anybody's. */
        SKILL("skill"),
        /** A job role: one's own. */
        JOB_ROLE("job-role");

        private final String slug;

        About(String slug) {
            this.slug = slug;
        }

        /** As pages and the contract write it. */
        public String slug() {
            return slug;
        }
    }

    /** Where it stands. */
    public enum State {
        /** Nobody has decided. */
        OPEN("open"),
        /** It is to be written into the files. */
        ACCEPTED("accepted"),
        /** It is not, for the reason given. */
        NOT_TAKEN("not-taken"),
        /** Its proposer took it back. */
        WITHDRAWN("withdrawn");

        private final String slug;

        State(String slug) {
            this.slug = slug;
        }

        /** As pages and the contract write it. */
        public String slug() {
            return slug;
        }
    }

    @Id
    private UUID id;

    @Column(name = "proposer_id")
    private UUID proposerId;

    @Enumerated(EnumType.STRING)
    private About about;

    private String target;

    @Column(name = "catalog_id")
    private String catalogId;

    @Lob
    private String what;

    @Lob
    private String why;

    @Lob
    private String gain;

    @Lob
    private String words;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Lob
    private String reason;

    @Column(name = "done_at")
    private Instant doneAt;

    @Version
    private long version;

    protected Proposal() {}

    static Proposal open(UUID id, UUID proposerId, Draft draft, String catalogId, Instant now) {
        Proposal proposal = new Proposal();
        proposal.id = id;
        proposal.proposerId = proposerId;
        proposal.about = draft.about();
        proposal.target = draft.target();
        proposal.catalogId = catalogId;
        proposal.what = draft.what();
        proposal.why = draft.why();
        proposal.gain = draft.gain();
        proposal.words = NamedTexts.written(draft.words());
        proposal.state = State.OPEN;
        proposal.proposedAt = now;
        return proposal;
    }

    /** @throws org.shuhari.shared.Problem 403 for the own one; 409 {@code already-decided} */
    void decide(State how, UUID by, String because, Instant now) {
        if (by.equals(proposerId)) {
            throw CurationRefusals.ownProposal();
        }
        needsOpen();
        state = how;
        decidedBy = by;
        decidedAt = now;
        reason = because;
    }

    /** Its proposer takes it back. @throws org.shuhari.shared.Problem 409 {@code already-decided} */
    void withdraw(Instant now) {
        needsOpen();
        state = State.WITHDRAWN;
        decidedAt = now;
    }

    private void needsOpen() {
        if (state != State.OPEN) {
            throw CurationRefusals.alreadyDecided(state);
        }
    }

    /** The files say it from now on. @throws org.shuhari.shared.Problem 409 {@code not-accepted} */
    void markDone(Instant now) {
        if (state != State.ACCEPTED) {
            throw CurationRefusals.notAccepted();
        }
        if (doneAt == null) {
            doneAt = now;
        }
    }

    /** Whether it says just that (R12). */
    boolean says(Draft draft) {
        return about == draft.about()
                && target.equals(draft.target())
                && what.equals(draft.what())
                && why.equals(draft.why())
                && gain.equals(draft.gain())
                && words().equals(draft.words());
    }

    /** Accepted, and not in the files so far. */
    public boolean waitsForFiles() {
        return state == State.ACCEPTED && doneAt == null;
    }

    public UUID id() {
        return id;
    }

    public UUID proposerId() {
        return proposerId;
    }

    public About about() {
        return about;
    }

    /** The id of the skill or job role. */
    public String target() {
        return target;
    }

    /** The catalog its proposer saw. */
    public String catalogId() {
        return catalogId;
    }

    public String what() {
        return what;
    }

    public String why() {
        return why;
    }

    /** What the customer gains. */
    public String gain() {
        return gain;
    }

    /** The words proposed, by the part of the file they are for; empty where there are none. */
    public Map<String, String> words() {
        return NamedTexts.read(words);
    }

    public State state() {
        return state;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** Null while it is open, and when it was taken back. */
    public UUID decidedBy() {
        return decidedBy;
    }

    /** Null while it is open. */
    public Instant decidedAt() {
        return decidedAt;
    }

    public String reason() {
        return reason;
    }

    /** Since when the files say it; null before. */
    public Instant doneAt() {
        return doneAt;
    }
}
