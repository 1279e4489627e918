package org.shuhari.signoff.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.shuhari.shared.data.StringListConverter;

/**
 * A coaching cycle that a second coach watches. The coach asks; the second one notes what was seen, once, and with that it is
 * done. Until then the coach may take it back; that it was asked for stays. Between the two, from the first day to the last.
 */
@Entity
@Table(name = "coaching_cycle")
public class CoachingCycle {

    @Id
    private UUID id;

    @Column(name = "coach_id")
    private UUID coachId;

    @Column(name = "watcher_id")
    private UUID watcherId;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Lob
    private String wish;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Convert(converter = StringListConverter.class)
    private List<String> seen;

    @Lob
    private String words;

    @Lob
    @Column(name = "next_step")
    private String nextStep;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected CoachingCycle() {}

    CoachingCycle(UUID id, UUID coachId, UUID watcherId, String wish, Instant now) {
        this.id = id;
        this.coachId = coachId;
        this.watcherId = watcherId;
        this.wish = wish;
        this.askedAt = now;
    }

    /** @throws org.shuhari.shared.Problem 409 {@code already-noted} */
    private void needsUnnoted() {
        if (noted()) {
            throw QualityRefusals.alreadyNoted();
        }
    }

    /** The coach takes it back, and what was wished for with it; once more changes nothing. */
    void withdraw(Instant now) {
        needsUnnoted();
        if (withdrawnAt == null) {
            withdrawnAt = now;
            wish = null;
        }
    }

    /**
     * The second coach notes what was seen.
     *
     * @throws org.shuhari.shared.Problem 409 {@code already-noted}, {@code cycle-withdrawn}
     */
    void note(Watched watched, Instant now) {
        needsUnnoted();
        if (withdrawn()) {
            throw QualityRefusals.cycleWithdrawn();
        }
        notedAt = now;
        seen = List.copyOf(watched.seen());
        words = watched.words();
        nextStep = watched.nextStep();
    }

    /** Whether it is just this (R12); what was wished for in one that was taken back is not known any more. */
    boolean asks(UUID coach, UUID watcher, String other) {
        return coachId.equals(coach) && watcherId.equals(watcher) && (withdrawn() || Objects.equals(wish, other));
    }

    boolean says(Watched watched) {
        return noted()
                && Set.copyOf(seen()).equals(Set.copyOf(watched.seen()))
                && Objects.equals(words, watched.words())
                && Objects.equals(nextStep, watched.nextStep());
    }

    boolean isBetween(UUID who) {
        return coachId.equals(who) || watcherId.equals(who);
    }

    public UUID id() {
        return id;
    }

    public UUID coachId() {
        return coachId;
    }

    public UUID watcherId() {
        return watcherId;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** What the coach would like to be watched for; may be null. */
    public String wish() {
        return wish;
    }

    public boolean noted() {
        return notedAt != null;
    }

    /** Null while it is open. */
    public Instant notedAt() {
        return notedAt;
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    /** Null while it stands. */
    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    /** Of {@link GoodCoaching}, what the second coach saw. */
    public List<String> seen() {
        return seen == null ? List.of() : seen;
    }

    /** Null while it is open. */
    public String words() {
        return words;
    }

    /** Null while it is open. */
    public String nextStep() {
        return nextStep;
    }
}
