package org.shuhari.mastery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.shuhari.catalog.Skill;

/**
 * What an event adds to the facts: checks its rules and answers the rows it leaves. Pure: the use cases write the rows
 * to the tables, the property tests keep them in memory.
 */
final class Events {

    private final Reckoning reckoning;
    private final Instant at;
    private final Supplier<UUID> ids;

    /**
     * @param reckoning where the person stands before it
     * @param now the clock's instant; the event's own is a little later where a fact is as late already
     */
    Events(Reckoning reckoning, Instant now, Supplier<UUID> ids) {
        this.reckoning = reckoning;
        this.at = reckoning.facts().next(now);
        this.ids = ids;
    }

    List<FactRow> practised(UUID practice, String skill, LocalDate doneOn) {
        Standing standing = reckoning.of(skill);
        boolean mayStay = standing.counting().isPresent() || standing.waiting().isPresent() || standing.pulled();
        Attempt attempt = Attempt.on(reckoning, skill).pulling(!mayStay);
        attempt.check(MasteryRules.PRACTISING);
        List<FactRow> rows = new ArrayList<>();
        if (attempt.pulls() || comesBackWhileWaiting(attempt)) {
            rows.add(new Pull(ids.get(), skill, Pull.Kind.PULLED, at));
        }
        rows.add(new Evidence(practice, skill, doneOn, at, null, null));
        return rows;
    }

    /** Practice on a skill that waits is always taken (R2); it takes a place only where pulling would not be refused (R11). */
    private static boolean comesBackWhileWaiting(Attempt attempt) {
        Standing standing = attempt.standing();
        return standing.counting().isEmpty()
                && standing.waiting().isPresent()
                && !standing.pulled()
                && MasteryRules.TAKING_UP.stream()
                        .allMatch(rule -> rule.refusal(attempt.pulling(true)).isEmpty());
    }

    List<FactRow> observed(Evidence evidence) {
        return evidence.observed() ? List.of() : List.of(evidence.observedAt(at));
    }

    /** A waiting request whose evidence becomes incomplete is closed (R4). */
    List<FactRow> withdrawn(Evidence evidence) {
        if (!evidence.stands()) {
            return List.of();
        }
        Attempt.on(reckoning, evidence.skill()).about(evidence).check(MasteryRules.WITHDRAWING);
        List<FactRow> rows = new ArrayList<>(List.of(evidence.withdrawnAt(at)));
        Standing left = reckoning.after(rows).of(evidence.skill());
        if (left.waiting().isPresent() && !left.missingEvidence().isEmpty()) {
            rows.addAll(closed(left.waiting().get(), Outcome.CLOSED));
        }
        return rows;
    }

    List<FactRow> asked(UUID request, String skill, boolean secondLook, boolean claimed) {
        Attempt attempt = Attempt.on(reckoning, skill).asking(secondLook, claimed);
        attempt.check(MasteryRules.ASKING);
        boolean looksAgain = secondLook && attempt.standing().facts().secondLookOpen();
        LocalDate promised = WorkingDays.after(dayOf(at), reckoning.settings().promiseDays());
        int coaches =
                attempt.standing().counting().isPresent() ? 1 : attempt.skill().signOffs();
        return List.of(new Asking(request, skill, at, promised, claimed, looksAgain, coaches, null, null, null));
    }

    List<FactRow> signed(Asking asking) {
        return asking.waits() && asking.signedAt() == null ? List.of(asking.signedAt(at)) : List.of();
    }

    /**
     * A request ends without a confirmation. Its skill takes its place back; above the limit only after a late "not
     * yet" (R11): what the learner or a withdrawal ended comes back set aside where no place is free.
     */
    List<FactRow> closed(Asking asking, Outcome outcome) {
        if (!asking.waits()) {
            return List.of();
        }
        List<FactRow> rows = new ArrayList<>(List.of(asking.closedAt(at, outcome)));
        Standing standing = reckoning.of(asking.skill());
        boolean comesBack = standing.pulled() && !standing.takesPlace();
        boolean full = reckoning.inPractice().size() >= reckoning.settings().wip();
        if (comesBack && full && outcome != Outcome.NOT_YET) {
            rows.add(new Pull(ids.get(), asking.skill(), Pull.Kind.SET_ASIDE, at));
        }
        return rows;
    }

    List<FactRow> confirmed(Asking asking, UUID signOff, int skillVersion, Basis basis, boolean claimed) {
        Standing standing = reckoning.of(asking.skill());
        boolean recognised = claimed && asking.claimed();
        Attempt.on(reckoning, asking.skill()).asking(false, recognised).check(MasteryRules.CONFIRMING);
        Skill skill = standing.skill();
        Confirmation confirmation = new Confirmation(
                ids.get(),
                skill.id(),
                asking.id(),
                signOff,
                skillVersion,
                at,
                dayOf(at),
                skill.refreshMonths(),
                basis,
                recognised,
                null);
        List<FactRow> rows = new ArrayList<>(List.of(confirmation, asking.closedAt(at, Outcome.MASTERED)));
        if (standing.facts().lastPull().isPresent()) {
            rows.add(new Pull(ids.get(), skill.id(), Pull.Kind.ENDED, at));
        }
        rows.addAll(renewals(confirmation));
        return rows;
    }

    /**
     * R9: through all steps, the required skills that are current. Every confirmation of such a skill that still holds is
     * renewed, not the latest alone, so that a revocation of the latest leaves the one before as if it had never been.
     */
    private List<FactRow> renewals(Confirmation cause) {
        List<FactRow> rows = new ArrayList<>();
        for (String root : reckoning.catalog().graph().roots(cause.skill())) {
            Standing standing = reckoning.of(root);
            if (standing.current()) {
                standing.facts().confirmations().stream()
                        .filter(c -> c.stands() && c.refreshMonths() > 0)
                        .filter(c -> c.equals(standing.counting().orElse(null)) || holdsAlone(c, standing))
                        .forEach(c ->
                                rows.add(new Renewal(ids.get(), c.id(), cause.id(), at, cause.confirmedOn(), null)));
            }
        }
        return rows;
    }

    private boolean holdsAlone(Confirmation confirmation, Standing standing) {
        SkillFacts facts = standing.facts();
        return Holding.of(
                        confirmation,
                        facts.renewals(),
                        facts.away(),
                        reckoning.settings().refreshNotice())
                .on(reckoning.today());
    }

    /** R10; empty when the request led to no confirmation that counts now. */
    Optional<List<FactRow>> revoked(UUID request) {
        return reckoning.facts().confirmations().stream()
                .filter(c -> c.request().equals(request))
                .filter(c ->
                        reckoning.of(c.skill()).counting().filter(c::equals).isPresent())
                .findFirst()
                .map(this::revoked);
    }

    private List<FactRow> revoked(Confirmation confirmation) {
        List<FactRow> rows = new ArrayList<>(List.of(confirmation.revokedAt(at)));
        reckoning.facts().renewals().stream()
                .filter(r -> r.causedBy().equals(confirmation.id()) && r.stands())
                .forEach(r -> rows.add(r.revokedAt(at)));
        reckoning.of(confirmation.skill()).waiting().ifPresent(a -> rows.add(a.closedAt(at, Outcome.CLOSED)));
        rows.add(new Pull(ids.get(), confirmation.skill(), Pull.Kind.SET_ASIDE, at));
        return rows;
    }

    List<FactRow> takenUp(String skill) {
        Standing standing = reckoning.of(skill);
        if (standing.pulled() || standing.counting().isPresent()) {
            return List.of();
        }
        Attempt.on(reckoning, skill).pulling(true).check(MasteryRules.TAKING_UP);
        return List.of(new Pull(ids.get(), skill, Pull.Kind.PULLED, at));
    }

    List<FactRow> setAside(String skill) {
        if (!reckoning.of(skill).pulled()) {
            return List.of();
        }
        Attempt.on(reckoning, skill).check(MasteryRules.SETTING_ASIDE);
        return List.of(new Pull(ids.get(), skill, Pull.Kind.SET_ASIDE, at));
    }

    private LocalDate dayOf(Instant instant) {
        return instant.atZone(reckoning.settings().zone()).toLocalDate();
    }
}
