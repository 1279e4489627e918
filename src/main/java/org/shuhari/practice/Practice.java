package org.shuhari.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Skill;

/**
 * One attempt at the workplace by one learner at one skill.
 *
 * <p>Its life: the learner may predict; practises; records what happened, which pins the skill's version (R14) and is
 * never changed again; or somebody who watched records it with the learner's assent. A named observer answers once; until then the learner may name another. The learner may withdraw
 * it until a decision has used it; a withdrawn practice stays, but counts for nothing and only its learner sees it. When it
 * has not been needed for the time that the organisation keeps such words, they go, and the bare fact stays.
 */
@Entity
public class Practice {

    /** In place of the digest of what was sent: nobody can try out what it was. */
    private static final String ERASED = "erased";

    @Id
    private UUID id;

    @Column(name = "employee_id")
    private UUID employeeId;

    private String skill;

    @Column(name = "skill_version")
    private int skillVersion;

    @Column(name = "catalog_id")
    private String catalogId;

    private String template;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "predicted_at")
    private Instant predictedAt;

    private String place;

    private Integer minutes;

    @Column(name = "observer_id")
    private UUID observerId;

    @Column(name = "author_id")
    private UUID authorId;

    @Lob
    private String fields;

    private String note;

    private String digest;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    @Column(name = "erased_at")
    private Instant erasedAt;

    @Version
    private long version;

    protected Practice() {}

    /**
     * @param all the fields with those predicted before
     * @param predictedAt when the fields marked "before" were fixed; null when there are none
     */
    Practice(UUID learner, Recording sent, Fields all, Catalog catalog, Instant predictedAt, Instant now) {
        Skill practised = catalog.skill(sent.skill());
        id = sent.id();
        employeeId = learner;
        skill = practised.id();
        skillVersion = practised.version();
        catalogId = catalog.id();
        template = practised.practice().template();
        doneOn = sent.doneOn();
        recordedAt = now;
        enteredAt = sent.enteredAt(now);
        this.predictedAt = predictedAt;
        place = sent.place();
        minutes = sent.minutes();
        observerId = sent.observer();
        fields = all.kept();
        note = sent.note();
        digest = sent.digest();
    }

    /** It was written by its observer, who watched it, and not by its learner. */
    Practice writtenByObserver() {
        authorId = observerId;
        return this;
    }

    /** Whether this is what the same learner sent before (R12). */
    boolean isSame(UUID learner, Recording sent) {
        return employeeId.equals(learner) && authorId == null && digest.equals(sent.digest());
    }

    boolean belongsTo(UUID person) {
        return employeeId.equals(person);
    }

    boolean isObservedBy(UUID person) {
        return person.equals(observerId);
    }

    /** Names another observer, or none. The use case sees to it that none has answered yet. */
    void observeBy(UUID observer) {
        observerId = observer;
    }

    void withdraw(String reason, Instant now) {
        withdrawnAt = now;
        withdrawalReason = reason;
    }

    /** What it holds has had its time; that it happened stays. */
    void erase(Instant now) {
        place = "";
        fields = "{}";
        note = null;
        withdrawalReason = null;
        digest = ERASED;
        erasedAt = now;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    UUID id() {
        return id;
    }

    UUID employeeId() {
        return employeeId;
    }

    String skill() {
        return skill;
    }

    int skillVersion() {
        return skillVersion;
    }

    String catalogId() {
        return catalogId;
    }

    String template() {
        return template;
    }

    LocalDate doneOn() {
        return doneOn;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** When it was written on a phone that sent it later; null when it came as it was written. */
    Instant enteredAt() {
        return enteredAt;
    }

    Instant predictedAt() {
        return predictedAt;
    }

    String place() {
        return place;
    }

    Integer minutes() {
        return minutes;
    }

    UUID observerId() {
        return observerId;
    }

    /** Who wrote it down, having watched it; null for the learner. */
    UUID authorId() {
        return authorId;
    }

    Fields fields() {
        return Fields.stored(fields);
    }

    String note() {
        return note;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }

    /** Why it was withdrawn, in its learner's words; may be null. */
    String withdrawalReason() {
        return withdrawalReason;
    }

    /** Since when its words and photos are gone; null while they are here. */
    Instant erasedAt() {
        return erasedAt;
    }
}
