package org.shuhari.signoff;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.shuhari.shared.data.StringListConverter;

/**
 * A learner's request that a coach looks.
 *
 * <p>Its life: the learner asks once the evidence is complete, or a coach opens it to recognise a claim. From then on it
 * waits, the longest wait first, with every coach who may decide it; the criteria are those of the catalog at that moment
 * and do not change any more. Each coach needed signs once; with the last one it is mastered. One "not yet" ends it, also
 * after a first coach has signed: what that coach confirmed does not carry over to the next request. The learner may take
 * it back while it waits, and it is closed when its evidence falls apart or a revocation ends it. Once it waits no
 * longer, nothing about it changes.
 */
@Entity
@Table(name = "sign_off_request")
public class SignOffRequest {

    @Id
    private UUID id;

    @Column(name = "employee_id")
    private UUID employeeId;

    private String skill;

    @Column(name = "skill_version")
    private int skillVersion;

    @Column(name = "catalog_id")
    private String catalogId;

    @Column(name = "coaches_needed")
    private int coachesNeeded;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "promised_until")
    private LocalDate promisedUntil;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "wish_coach_id")
    private UUID wishCoachId;

    @Column(name = "second_look")
    private boolean secondLook;

    @Column(name = "excluded_coach_id")
    private UUID excludedCoachId;

    @Column(name = "claim_id")
    private UUID claimId;

    @Convert(converter = StringListConverter.class)
    private List<String> carried;

    @Version
    private long version;

    protected SignOffRequest() {}

    /**
     * A request that waits from now on.
     *
     * @param coachesNeeded 1 for a refresh, else what the skill asks for (R5)
     * @param promisedUntil the last day on which the organisation promised to have looked (R6)
     */
    static SignOffRequest waiting(
            UUID id, UUID employeeId, PinnedSkill pinned, int coachesNeeded, Instant now, LocalDate promisedUntil) {
        SignOffRequest request = new SignOffRequest();
        request.id = id;
        request.employeeId = employeeId;
        request.skill = pinned.skill().id();
        request.skillVersion = pinned.skill().version();
        request.catalogId = pinned.catalogId();
        request.coachesNeeded = coachesNeeded;
        request.state = RequestState.WAITING;
        request.requestedAt = now;
        request.promisedUntil = promisedUntil;
        return request;
    }

    /** The learner would like this coach to look; whoever may decide still may. */
    void wishFor(UUID coach) {
        wishCoachId = coach;
    }

    /** Another coach is to look than the one who answered last (R10). */
    void lookAgainWithout(UUID coach) {
        secondLook = true;
        excludedCoachId = coach;
    }

    /** It stands on a claim instead of practices (R16). */
    void standOn(Claim claim) {
        claimId = claim.id();
    }

    /** Only what is new is looked at: these criteria stand confirmed as they are (R14). */
    void carryOver(List<String> criteria) {
        carried = criteria;
    }

    /** The last coach needed confirmed mastery. */
    void confirm(Instant now) {
        end(RequestState.MASTERED, now);
    }

    /** A coach said "not yet". */
    void answerNotYet(Instant now) {
        end(RequestState.NOT_YET, now);
    }

    /** The learner takes it back. */
    void withdraw(Instant now) {
        end(RequestState.WITHDRAWN, now);
    }

    /** Its evidence fell apart, or a revocation ended it. */
    void close(Instant now) {
        end(RequestState.CLOSED, now);
    }

    private void end(RequestState how, Instant now) {
        needsWaiting();
        state = how;
        closedAt = now;
    }

    /** @throws org.shuhari.shared.Problem 409 {@code already-decided} with {@code state} when it waits no longer (R7) */
    void needsWaiting() {
        if (!isWaiting()) {
            throw SignOffRefusals.alreadyDecided(this);
        }
    }

    public boolean isWaiting() {
        return state == RequestState.WAITING;
    }

    /** Whether it is a learner's own asking with just this content (R12). */
    boolean says(Ask ask) {
        return skill.equals(ask.skill()) && secondLook == ask.secondLook() && Objects.equals(wishCoachId, ask.coach());
    }

    public UUID id() {
        return id;
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

    public String catalogId() {
        return catalogId;
    }

    public int coachesNeeded() {
        return coachesNeeded;
    }

    public RequestState state() {
        return state;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public LocalDate promisedUntil() {
        return promisedUntil;
    }

    /** Null while it waits. */
    public Instant closedAt() {
        return closedAt;
    }

    /** The coach the learner would like to look; may be null. */
    public UUID wishCoachId() {
        return wishCoachId;
    }

    public boolean secondLook() {
        return secondLook;
    }

    /** Who may not decide it because it is a second look; may be null. */
    public UUID excludedCoachId() {
        return excludedCoachId;
    }

    /** The claim it stands on; null when it stands on practices. */
    public UUID claimId() {
        return claimId;
    }

    /** The criteria, by id, that an earlier confirmation speaks for and nobody looks at again (R14); empty: all are looked at. */
    public List<String> carried() {
        return carried == null ? List.of() : carried;
    }

    public boolean claimed() {
        return claimId != null;
    }
}
