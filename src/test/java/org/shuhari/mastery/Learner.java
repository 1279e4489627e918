package org.shuhari.mastery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.shuhari.catalog.PracticeNeed;
import org.shuhari.people.OrganisationSettings;

/**
 * A learner whose story is told step by step, in memory, through the same pure events as in the use cases. It begins on
 * Monday 5 January 2026 at noon in Amsterdam.
 */
final class Learner {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    static final LocalDate START = LocalDate.of(2026, 1, 5);

    private OrganisationSettings settings = new OrganisationSettings("Test", 3, 60, 3, ZONE, false);
    private Facts facts = Facts.none(UUID.randomUUID());
    private Instant now = at(START);

    static Learner learner() {
        return new Learner();
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).atZone(ZONE).toInstant();
    }

    Learner withPlaces(int wip) {
        settings = new OrganisationSettings("Test", wip, 60, 3, ZONE, false);
        return this;
    }

    Learner on(LocalDate day) {
        now = at(day);
        return this;
    }

    Learner daysLater(int days) {
        return on(today().plusDays(days));
    }

    Learner atInstant(Instant instant) {
        now = instant;
        return this;
    }

    LocalDate today() {
        return now.atZone(ZONE).toLocalDate();
    }

    Facts facts() {
        return facts;
    }

    OrganisationSettings settings() {
        return settings;
    }

    Learner practised(String skill, int times) {
        for (int i = 0; i < times; i++) {
            practisedOn(skill, today().minusDays(i));
        }
        return this;
    }

    Learner practisedOn(String skill, LocalDate doneOn) {
        return take(events().practised(UUID.randomUUID(), skill, doneOn));
    }

    /** An observer confirms the newest practice. */
    Learner observed(String skill) {
        return take(events().observed(newest(skill)));
    }

    /** All that is needed, on as many days as needed, each observed. */
    Learner ready(String skill) {
        PracticeNeed need = Lean.CATALOG.skill(skill).practice();
        for (int i = 0; i < need.minimum(); i++) {
            practisedOn(skill, today().minusDays(i)).observed(skill);
        }
        return this;
    }

    Learner withdrew(String skill) {
        return take(events().withdrawn(newest(skill)));
    }

    Learner asked(String skill) {
        return take(events().asked(UUID.randomUUID(), skill, false, false));
    }

    Learner askedAgain(String skill) {
        return take(events().asked(UUID.randomUUID(), skill, true, false));
    }

    Learner claimed(String skill) {
        return take(events().asked(UUID.randomUUID(), skill, false, true));
    }

    Learner signed(String skill) {
        return take(events().signed(waiting(skill)));
    }

    Learner toldNotYet(String skill) {
        return take(events().closed(waiting(skill), Outcome.NOT_YET));
    }

    Learner withdrewRequest(String skill) {
        return take(events().closed(waiting(skill), Outcome.WITHDRAWN));
    }

    Learner confirmed(String skill) {
        return confirmed(skill, 1);
    }

    /** @param version of the skill that was looked at; those of the catalog are 1 */
    Learner confirmed(String skill, int version) {
        Asking asking = waiting(skill);
        return take(events().confirmed(asking, UUID.randomUUID(), version, Basis.MASTERY, asking.claimed()));
    }

    /** Practised, asked and confirmed, today. */
    Learner mastered(String skill) {
        return ready(skill).asked(skill).confirmed(skill);
    }

    /** By a claim, today. */
    Learner recognised(String skill) {
        return claimed(skill).confirmed(skill);
    }

    /** Practised once, observed, asked and confirmed again, today. */
    Learner refreshed(String skill) {
        return practised(skill, 1).observed(skill).asked(skill).confirmed(skill);
    }

    Learner revoked(String skill) {
        Confirmation latest = reckoning().of(skill).counting().orElseThrow();
        return take(events().revoked(latest.request()).orElseThrow());
    }

    Learner tookUp(String skill) {
        return take(events().takenUp(skill));
    }

    Learner setAside(String skill) {
        return take(events().setAside(skill));
    }

    Learner away(LocalDate from, LocalDate to) {
        List<Away> away = new ArrayList<>(facts.away());
        away.add(new Away(from, to, now, null));
        facts = new Facts(
                facts.employee(),
                facts.pulls(),
                facts.evidence(),
                facts.askings(),
                facts.confirmations(),
                facts.renewals(),
                away);
        return this;
    }

    Path path() {
        return reckoning().path();
    }

    /** As it was known at the end of a day. */
    Path pathAsOf(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(ZONE).toInstant();
        return new Reckoning(facts.before(end), Lean.CATALOG, settings, day).path();
    }

    MasteryState state(String skill) {
        return path().of(skill).state();
    }

    List<Missing> missing(String skill) {
        return path().of(skill).missing();
    }

    Reckoning reckoning() {
        return new Reckoning(facts, Lean.CATALOG, settings, today());
    }

    Events events() {
        return new Events(reckoning(), now, UUID::randomUUID);
    }

    Asking waiting(String skill) {
        return reckoning().of(skill).waiting().orElseThrow();
    }

    Evidence newest(String skill) {
        return facts.evidence().stream()
                .filter(e -> e.skill().equals(skill))
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    Learner take(List<FactRow> rows) {
        facts = facts.with(rows);
        return this;
    }
}
