package org.shuhari.signoff;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.ledger.Ledger;
import org.shuhari.mastery.Outcome;
import org.shuhari.mastery.Progress;
import org.shuhari.mastery.Progresses;
import org.shuhari.people.Employee;
import org.shuhari.people.People;
import org.shuhari.people.Role;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;

/** Marks from before Shuhari, and their recognition by a coach, person by person (R16). */
@UseCase
public class Claims {

    /** The longest source (characters). */
    public static final int SOURCE = 200;

    @Inject
    private Records records;

    @Inject
    private Rights rights;

    @Inject
    private SignOffs signOffs;

    @Inject
    private People people;

    @Inject
    private Progresses progresses;

    @Inject
    private Catalogs catalogs;

    @Inject
    private Ledger ledger;

    @Inject
    private Ids ids;

    @Inject
    private OrganisationClock clock;

    /** The same as {@link #claim(Employee, UUID, UUID, String, String)} with an id made here. */
    public Claim claim(Employee who, UUID learner, String skill, String source) {
        return claim(who, null, learner, skill, source).claim();
    }

    /**
     * Claims a skill for somebody: for oneself, or by HR or a coach with R6 rights for another. While a claim of the skill
     * is open, that one is given back; so is the one made before with the same id and content (R12).
     *
     * @param id made by the client; null: made here
     * @param source where it comes from; may be null
     * @throws Problem 404 unknown skill or person, or not theirs to claim for; 409 {@code already-mastered}, {@code
     *     claim-differs}
     */
    public Claimed claim(Employee who, UUID id, UUID learner, String skill, String source) {
        catalogs.current().skill(skill);
        people.lock(learner);
        boolean allowed = who.id().equals(learner) || who.has(Role.HR) || rights.mayRead(who.id(), learner, skill);
        if (!allowed) {
            throw Problem.notFound();
        }
        Optional<Claim> before = id == null ? Optional.empty() : records.claim(id);
        before.filter(claim -> !claim.says(learner, skill, source)).ifPresent(claim -> {
            throw SignOffRefusals.claimDiffers();
        });
        return before.or(() -> records.openClaim(learner, skill))
                .map(claim -> new Claimed(claim, true))
                .orElseGet(() -> new Claimed(make(who, id, learner, skill, source), false));
    }

    private Claim make(Employee who, UUID id, UUID learner, String skill, String source) {
        if (progress(learner, skill).state().isCurrent()) {
            throw SignOffRefusals.alreadyCurrent();
        }
        Claim claim = new Claim(id == null ? ids.next() : id, learner, skill, source, clock.now());
        records.add(claim);
        ledger.append(Facts.claimed(claim, who.id()));
        return claim;
    }

    /**
     * Takes a claim back: by the person it is about, or by HR, who may have brought it in by mistake. A request that a
     * first coach opened on it is taken back too; again changes nothing.
     *
     * @throws Problem 404 where it is not visible; 403 for a coach; 409 {@code already-recognised}
     */
    public void withdraw(Employee who, UUID claimId) {
        UUID learner = records.learnerOfClaim(claimId);
        people.lock(learner);
        Claim claim = records.claim(claimId).orElseThrow(Problem::notFound);
        if (!who.id().equals(learner) && !who.has(Role.HR)) {
            throw rights.mayRead(who.id(), learner, claim.skill()) ? Problem.forbidden() : Problem.notFound();
        }
        if (claim.isWithdrawn()) {
            return;
        }
        checkOpen(claim);
        claim.withdraw(clock.now());
        SignOffRequest request = records.waitingOn(List.of(claim)).get(claimId);
        if (request != null) {
            request.withdraw(clock.now());
            progresses.closed(request.id(), Outcome.WITHDRAWN);
            ledger.append(Facts.withdrawn(request));
        }
        ledger.append(Facts.claimWithdrawn(claim, who.id()));
    }

    /** A person's claims that no coach has recognised so far, the oldest first, of the skills the reader may read. */
    public List<Claim> open(UUID who, UUID learner) {
        return records.openClaims(learner).stream()
                .filter(claim -> who.equals(learner) || rights.mayRead(who, learner, claim.skill()))
                .toList();
    }

    /**
     * A coach who has seen every criterion recognises a claim. For a skill that two coaches sign the first one leaves it
     * waiting in the queue of the others.
     *
     * @param decided a "mastered" with every criterion
     * @throws Problem as {@link SignOffs#decide}; 409 {@code skill-locked} before the prerequisites are met, {@code
     *     request-waiting} while the learner's own request waits, {@code already-recognised}
     */
    public Decided recognise(UUID coach, UUID claimId, CoachDecision decided) {
        UUID learner = records.learnerOfClaim(claimId);
        people.lock(List.of(learner, coach));
        Claim claim = records.claim(claimId).orElseThrow(Problem::notFound);
        if (coach.equals(learner)) {
            throw SignOffRefusals.notOnOneself();
        }
        if (!rights.mayRead(coach, learner, claim.skill())) {
            throw Problem.notFound();
        }
        Optional<SignOff> before = decided.id() == null
                ? Optional.empty()
                : records.signOff(decided.id()).filter(s -> s.coachId().equals(coach));
        if (before.isPresent()) {
            return signOffs.decide(coach, before.get().requestId(), decided);
        }
        checkOpen(claim);
        if (decided.decision() != Decision.MASTERED) {
            throw Problem.invalid(
                    "decision", "A claim is recognised or left open: there is nothing to say \"not yet\" to.");
        }
        return signOffs.decide(coach, requestFor(claim, coach).id(), decided);
    }

    private static void checkOpen(Claim claim) {
        if (claim.isWithdrawn()) {
            throw SignOffRefusals.claimWithdrawn();
        }
        if (!claim.isOpen()) {
            throw SignOffRefusals.alreadyRecognised();
        }
    }

    private SignOffRequest requestFor(Claim claim, UUID coach) {
        Optional<SignOffRequest> waiting = records.waiting(claim.employeeId(), claim.skill());
        waiting.filter(request -> !claim.id().equals(request.claimId())).ifPresent(request -> {
            throw SignOffRefusals.requestWaiting();
        });
        return waiting.orElseGet(() -> open(claim, coach));
    }

    private SignOffRequest open(Claim claim, UUID coach) {
        Catalog catalog = catalogs.current();
        Skill skill = catalog.skill(claim.skill());
        UUID id = ids.next();
        LocalDate promised = progresses.asked(claim.employeeId(), id, skill.id(), false, true);
        SignOffRequest request = SignOffRequest.waiting(
                id, claim.employeeId(), new PinnedSkill(catalog.id(), skill), skill.signOffs(), clock.now(), promised);
        request.standOn(claim);
        records.add(request);
        ledger.append(Facts.requested(request, coach));
        return request;
    }

    private Progress progress(UUID learner, String skill) {
        return progresses.pathOf(learner).of(skill);
    }
}
