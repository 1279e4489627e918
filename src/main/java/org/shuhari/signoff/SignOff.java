package org.shuhari.signoff;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.shuhari.mastery.Basis;
import org.shuhari.mastery.MasteryState;
import org.shuhari.shared.NamedTexts;
import org.shuhari.shared.data.StringListConverter;

/**
 * One coach's decision on one request. It never changes: a revocation stands beside it, and it stays valid when the coach's
 * own mastery lapses later (R6).
 */
@Entity
@Table(name = "sign_off")
public class SignOff {

    @Id
    private UUID id;

    @Column(name = "request_id")
    private UUID requestId;

    @Column(name = "employee_id")
    private UUID employeeId;

    private String skill;

    @Column(name = "skill_version")
    private int skillVersion;

    @Column(name = "coach_id")
    private UUID coachId;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    @Convert(converter = StringListConverter.class)
    private List<String> criteria;

    @Lob
    private String notes;

    @Column(name = "comment_text")
    private String comment;

    @Column(name = "next_step")
    private String nextStep;

    @Enumerated(EnumType.STRING)
    @Column(name = "answered_state")
    private MasteryState answeredState;

    @Lob
    @Column(name = "answered_unlocked")
    private String answeredUnlocked;

    protected SignOff() {}

    static SignOff by(
            UUID coach, Basis basis, SignOffRequest request, UUID id, CoachDecision decided, Instant decidedAt) {
        SignOff signOff = new SignOff();
        signOff.id = id;
        signOff.requestId = request.id();
        signOff.employeeId = request.employeeId();
        signOff.skill = request.skill();
        signOff.skillVersion = request.skillVersion();
        signOff.coachId = coach;
        signOff.decision = decided.decision();
        signOff.decidedAt = decidedAt;
        signOff.basis = basis;
        signOff.criteria = decided.criteria().stream().distinct().toList();
        signOff.notes = NamedTexts.written(decided.notes());
        signOff.comment = decided.comment();
        signOff.nextStep = decided.nextStep();
        return signOff;
    }

    /** Keeps what the coach was answered, so that the same decision sent again gets the same answer (R12). */
    void answered(MasteryState state, List<String> unlocked) {
        answeredState = state;
        answeredUnlocked = String.join(";", unlocked);
    }

    /** Whether it holds just this decision. */
    boolean says(CoachDecision other) {
        return decision == other.decision()
                && Set.copyOf(criteria()).equals(Set.copyOf(other.criteria()))
                && notes().equals(other.notes())
                && Objects.equals(comment, other.comment())
                && Objects.equals(nextStep, other.nextStep());
    }

    public boolean confirms() {
        return decision == Decision.MASTERED;
    }

    public UUID id() {
        return id;
    }

    public UUID requestId() {
        return requestId;
    }

    public UUID employeeId() {
        return employeeId;
    }

    public String skill() {
        return skill;
    }

    public int skillVersion() {
        return skillVersion;
    }

    public UUID coachId() {
        return coachId;
    }

    public Decision decision() {
        return decision;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** Why the coach might sign it off (R6). */
    public Basis basis() {
        return basis;
    }

    /** The criteria the coach has seen. */
    public List<String> criteria() {
        return criteria == null ? List.of() : criteria;
    }

    /** What the coach noted, by criterion. */
    public Map<String, String> notes() {
        return NamedTexts.read(notes);
    }

    /** May be null. */
    public String comment() {
        return comment;
    }

    /** May be null with a "mastered". */
    public String nextStep() {
        return nextStep;
    }

    MasteryState answeredState() {
        return answeredState;
    }

    List<String> answeredUnlocked() {
        return answeredUnlocked == null || answeredUnlocked.isEmpty()
                ? List.of()
                : List.of(answeredUnlocked.split(";"));
    }
}
