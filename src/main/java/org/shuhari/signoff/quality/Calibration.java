package org.shuhari.signoff.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shuhari.shared.data.StringListConverter;

/**
 * Two coaches judge the same practice: one proposes it to the other, each says once which criteria the practice shows, and only
 * when both have done so either sees what the other saw. It changes nobody's standing.
 */
@Entity
public class Calibration {

    @Id
    private UUID id;

    @Column(name = "practice_id")
    private UUID practiceId;

    @Column(name = "proposer_id")
    private UUID proposerId;

    @Column(name = "partner_id")
    private UUID partnerId;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Convert(converter = StringListConverter.class)
    @Column(name = "proposer_seen")
    private List<String> proposerSeen;

    @Column(name = "proposer_judged_at")
    private Instant proposerJudgedAt;

    @Convert(converter = StringListConverter.class)
    @Column(name = "partner_seen")
    private List<String> partnerSeen;

    @Column(name = "partner_judged_at")
    private Instant partnerJudgedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Calibration() {}

    Calibration(UUID id, UUID practiceId, UUID proposerId, UUID partnerId, Instant now) {
        this.id = id;
        this.practiceId = practiceId;
        this.proposerId = proposerId;
        this.partnerId = partnerId;
        this.proposedAt = now;
    }

    /**
     * One of the two says what the practice shows.
     *
     * @return false when just this was said before (R12)
     * @throws org.shuhari.shared.Problem 409 {@code already-judged}, {@code calibration-withdrawn}
     */
    boolean judge(UUID coach, List<String> seen, Instant now) {
        if (withdrawn()) {
            throw QualityRefusals.calibrationWithdrawn();
        }
        if (hasJudged(coach)) {
            if (Set.copyOf(seenBy(coach)).equals(Set.copyOf(seen))) {
                return false;
            }
            throw QualityRefusals.alreadyJudged();
        }
        if (coach.equals(proposerId)) {
            proposerSeen = List.copyOf(seen);
            proposerJudgedAt = now;
        } else {
            partnerSeen = List.copyOf(seen);
            partnerJudgedAt = now;
        }
        return true;
    }

    /**
     * The proposer takes it back while the partner has not judged, and what the proposer saw with it; once more changes nothing.
     *
     * @throws org.shuhari.shared.Problem 409 {@code partner-judged}
     */
    void withdraw(Instant now) {
        if (hasJudged(partnerId)) {
            throw QualityRefusals.partnerJudged();
        }
        if (withdrawnAt == null) {
            withdrawnAt = now;
            proposerSeen = null;
            proposerJudgedAt = null;
        }
    }

    /** Whether these two judge that practice, whoever of them proposed it. */
    boolean isOf(UUID practice, UUID one, UUID other) {
        return practiceId.equals(practice) && isBetween(one) && otherThan(one).equals(other);
    }

    boolean isBetween(UUID who) {
        return proposerId.equals(who) || partnerId.equals(who);
    }

    boolean hasJudged(UUID coach) {
        return (coach.equals(proposerId) ? proposerJudgedAt : partnerJudgedAt) != null;
    }

    boolean bothJudged() {
        return proposerJudgedAt != null && partnerJudgedAt != null;
    }

    public UUID otherThan(UUID coach) {
        return coach.equals(proposerId) ? partnerId : proposerId;
    }

    private List<String> seenBy(UUID coach) {
        List<String> seen = coach.equals(proposerId) ? proposerSeen : partnerSeen;
        return seen == null ? List.of() : seen;
    }

    /** What one saw, for that one; empty while nothing was said. */
    Optional<List<String>> ownOf(UUID coach) {
        return hasJudged(coach) ? Optional.of(seenBy(coach)) : Optional.empty();
    }

    /** What both saw, once both have said so; until then nothing of the other leaves this class. */
    Optional<Comparison> comparedFor(UUID coach, List<String> criteria) {
        return bothJudged()
                ? Optional.of(Comparison.of(criteria, seenBy(coach), seenBy(otherThan(coach))))
                : Optional.empty();
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    /** Null while it stands. */
    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    public UUID id() {
        return id;
    }

    public UUID practiceId() {
        return practiceId;
    }

    public UUID proposerId() {
        return proposerId;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public Instant proposedAt() {
        return proposedAt;
    }
}
