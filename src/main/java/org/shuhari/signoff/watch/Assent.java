package org.shuhari.signoff.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.shuhari.shared.Problem;

/**
 * What a learner's phone shows so that somebody who watches can record it at once.
 *
 * <p>Its life: made for one skill, or for whichever of those in practice is watched; good once, for some minutes; kept a little
 * longer, so that who comes late with it is told why. Only the hash of its code is kept.
 */
@Entity
public class Assent {

    /** Long enough to watch after it was scanned, short enough to be about this practice. */
    static final Duration LIFE = Duration.ofMinutes(30);

    @Id
    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "learner_id")
    private UUID learnerId;

    private String skill;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected Assent() {}

    /** @param skill null: any that the learner has in practice */
    Assent(String codeHash, UUID learnerId, String skill, Instant now) {
        this.codeHash = codeHash;
        this.learnerId = learnerId;
        this.skill = skill;
        this.madeAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    /**
     * It is used for a watch of a skill.
     *
     * @param inPractice what the learner has in practice now
     * @throws Problem 409, nothing changed: of another learner, used, over, for another skill
     */
    void use(UUID learner, String watched, Collection<String> inPractice, Instant now) {
        if (!learnerId.equals(learner)) {
            throw WatchRefusals.codeOfAnother();
        }
        if (usedAt != null) {
            throw WatchRefusals.codeUsed();
        }
        if (!now.isBefore(expiresAt)) {
            throw WatchRefusals.codeOver();
        }
        if (skill == null ? !inPractice.contains(watched) : !skill.equals(watched)) {
            throw WatchRefusals.codeForAnotherSkill();
        }
        usedAt = now;
    }

    boolean isGood(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    UUID learnerId() {
        return learnerId;
    }

    String skill() {
        return skill;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
