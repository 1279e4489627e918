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

    /**
     * Claims a skill for somebody: for oneself, or by HR or a coach with R6 rights for another. While a claim of the skill
     * is open, that one is given back.
     *
     * @param source where it comes from; may be null
     * @throws Problem 404 unknown skill or person, or not theirs to claim for; 409 {@code already-mastered}
     */
    public Claim claim(Employee who, UUID learner, String skill, String source) {
        catalogs.current().skill(skill);
        people.lock(learner);
        boolean allowed = who.id().equals(learner) || who.has(Role.HR) || rights.mayRead(who.id(), learner, skill);
        if (!allowed) {
            throw Problem.notFound();
        }
        return records.openClaim(learner, skill).orElseGet(() -> make(who, learner, skill, source));
    }

    private Claim make(Employee who, UUID learner, String skill, String source) {
        if (progress(learner, skill).state().isCurrent()) {
            throw SignOffRefusals.alreadyCurrent();
        }
        Claim claim = new Claim(ids.next(), learner, skill, source, clock.now());
        records.add(claim);
        ledger.append(Facts.claimed(claim, who.id()));
        return claim;
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
        if (!claim.isOpen()) {
            throw SignOffRefusals.alreadyRecognised();
        }
        if (decided.decision() != Decision.MASTERED) {
            throw Problem.invalid(
                    "decision", "A claim is recognised or left open: there is nothing to say \"not yet\" to.");
        }
        return signOffs.decide(coach, requestFor(claim, coach).id(), decided);
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
