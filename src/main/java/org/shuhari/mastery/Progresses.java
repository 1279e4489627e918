package org.shuhari.mastery;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.ledger.Fact;
import org.shuhari.ledger.Ledger;
import org.shuhari.people.OrganisationSettings;
import org.shuhari.people.People;
import org.shuhari.people.Settings;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;

/**
 * Everybody's progress: reading paths, and taking in the facts that the other features tell.
 *
 * <p>The telling methods run in the caller's transaction; the caller has locked the learner's row before ({@link
 * org.shuhari.people.People#lock}) and appends to the ledger afterwards.
 */
@UseCase
public class Progresses {

    @Inject
    private FactTables tables;

    @Inject
    private Catalogs catalogs;

    @Inject
    private Settings settings;

    @Inject
    private People people;

    @Inject
    private OrganisationClock clock;

    @Inject
    private Ids ids;

    @Inject
    private Ledger ledger;

    @Inject
    private Event<RequestClosed> requestClosed;

    /** The path of one person now. */
    public Path pathOf(UUID employee) {
        return reckoning(employee).path();
    }

    /**
     * The path as it was known at the end of a day, with the catalog then in force.
     *
     * @throws org.shuhari.shared.Problem 422 for a day ahead of today
     */
    public Path pathOf(UUID employee, LocalDate asOf) {
        return pathsOf(List.of(employee), asOf).get(employee);
    }

    /** The paths of several people on a day, in a number of queries that does not grow with them. */
    public Map<UUID, Path> pathsOf(Collection<UUID> employees, LocalDate asOf) {
        OrganisationSettings now = settings.current();
        LocalDate today = clock.today();
        if (asOf.isAfter(today)) {
            throw Problem.invalid("asOf", "Choose today or a day before it: nobody knows the days ahead.");
        }
        Instant end = clock.endOf(asOf);
        boolean past = asOf.isBefore(today);
        Catalog catalog = past ? catalogs.at(end.minusMillis(1)) : catalogs.current();
        Map<UUID, Path> paths = new LinkedHashMap<>();
        tables.of(new LinkedHashSet<>(employees))
                .forEach((employee, facts) -> paths.put(
                        employee, new Reckoning(past ? facts.before(end) : facts, catalog, now, asOf).path()));
        return paths;
    }

    /**
     * A practice counted on a day (R2, R11: a first practice pulls by itself, on a set-aside skill takes it up again).
     *
     * @throws org.shuhari.shared.Problem 404 unknown skill; 409 {@code skill-locked} with {@code prerequisites}; 409 {@code
     *     wip-limit} with {@code inPractice}
     */
    public void practised(UUID employee, UUID practice, String skill, LocalDate doneOn) {
        Reckoning before = reckoning(employee);
        write(before, events(before).practised(practice, skill, doneOn));
    }

    /** An observer confirmed a practice. */
    public void observed(UUID practice) {
        UUID employee = tables.learnerOfPractice(practice).orElseThrow(Problem::notFound);
        Reckoning before = reckoning(employee);
        write(before, events(before).observed(evidence(before, practice)));
    }

    /**
     * The learner withdraws a practice; a waiting request whose evidence becomes incomplete is closed ({@link
     * RequestClosed}).
     *
     * @throws org.shuhari.shared.Problem 409 {@code already-used} once a decision has used it
     */
    public void withdrawn(UUID employee, UUID practice) {
        Reckoning before = reckoning(employee);
        List<FactRow> rows = events(before).withdrawn(evidence(before, practice));
        write(before, rows);
        tellClosed(employee, rows);
    }

    /**
     * A sign-off was asked for (R4).
     *
     * @param secondLook the learner asks that another coach looks (R10): needs no new practice, once
     * @param claimed stands on a claim instead of evidence (R16)
     * @return the last day of the promised answer time (working days, Monday to Friday)
     * @throws org.shuhari.shared.Problem 409 {@code evidence-incomplete} with {@code missing} (a list of {@link Missing}),
     *     {@code skill-locked}, {@code not-due}
     */
    public LocalDate asked(UUID employee, UUID request, String skill, boolean secondLook, boolean claimed) {
        Reckoning before = reckoning(employee);
        List<FactRow> rows = events(before).asked(request, skill, secondLook, claimed);
        write(before, rows);
        return ((Asking) rows.get(0)).promisedUntil();
    }

    /** Whether the learner may ask that another coach looks, without new practice (R10): once after a "not yet" or a revocation. */
    public boolean secondLookOpen(UUID employee, String skill) {
        return reckoning(employee).of(skill).facts().secondLookOpen();
    }

    /** A first of two coaches signed: the practices are used from now on. */
    public void signed(UUID request) {
        Reckoning before = reckoningOf(request);
        write(before, events(before).signed(asking(before, request)));
    }

    /** A request ended without a confirmation: {@link Outcome#NOT_YET}, WITHDRAWN or CLOSED. */
    public void closed(UUID request, Outcome outcome) {
        Reckoning before = reckoningOf(request);
        write(before, events(before).closed(asking(before, request), outcome));
    }

    /**
     * The last coach needed confirmed mastery (R5, R9); the pull ends, required skills that are current are renewed.
     *
     * @throws org.shuhari.shared.Problem 409 {@code evidence-incomplete} when the evidence fell apart meanwhile
     */
    public Confirmed confirmed(
            UUID employee, UUID request, UUID signOff, String skill, int skillVersion, Basis basis, boolean claimed) {
        Reckoning before = reckoning(employee);
        Asking asking = asking(before, request);
        List<FactRow> rows = events(before).confirmed(asking, signOff, skillVersion, basis, claimed);
        write(before, rows);
        return Confirmed.of(before, before.after(rows), rows);
    }

    /** The evidence of a waiting request is still complete (R5); needed for a first of two confirmations. */
    public List<Missing> missingFor(UUID employee, String skill) {
        return List.copyOf(reckoning(employee).of(skill).missingEvidence());
    }

    /**
     * The confirmation that came from a request is revoked (R10): the one before counts again if its period still runs,
     * its renewals fall, a waiting request is closed ({@link RequestClosed}), the skill comes back set aside.
     *
     * @return false when the request led to no confirmation that counts
     */
    public boolean revoked(UUID employee, UUID request) {
        Reckoning before = reckoning(employee);
        Optional<List<FactRow>> rows = events(before).revoked(request);
        rows.ifPresent(left -> {
            write(before, left);
            tellClosed(employee, left);
        });
        return rows.isPresent();
    }

    /**
     * Pulls a skill (R11); a use case of its own.
     *
     * @return false when it already holds a place
     * @throws org.shuhari.shared.Problem 409 {@code skill-locked}, {@code wip-limit}
     */
    public boolean takeUp(UUID employee, String skill) {
        people.lock(employee);
        Reckoning before = reckoning(employee);
        List<FactRow> rows = events(before).takenUp(skill);
        write(before, rows);
        return tellLedger("skill.pulled", employee, skill, rows);
    }

    /**
     * Puts a skill back; all evidence stays. A use case of its own.
     *
     * @return false when nothing changed
     * @throws org.shuhari.shared.Problem 409 {@code request-waiting}
     */
    public boolean setAside(UUID employee, String skill) {
        people.lock(employee);
        Reckoning before = reckoning(employee);
        List<FactRow> rows = events(before).setAside(skill);
        write(before, rows);
        return tellLedger("skill.set-aside", employee, skill, rows);
    }

    private Reckoning reckoning(UUID employee) {
        return new Reckoning(tables.of(employee), catalogs.current(), settings.current(), clock.today());
    }

    private Reckoning reckoningOf(UUID request) {
        return reckoning(tables.learnerOfRequest(request).orElseThrow(Problem::notFound));
    }

    private Events events(Reckoning before) {
        return new Events(before, clock.now(), ids::next);
    }

    private static Evidence evidence(Reckoning reckoning, UUID practice) {
        return reckoning.facts().evidence().stream()
                .filter(e -> e.id().equals(practice))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private static Asking asking(Reckoning reckoning, UUID request) {
        return reckoning.facts().askings().stream()
                .filter(a -> a.id().equals(request))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private void write(Reckoning before, List<FactRow> rows) {
        tables.write(before.facts(), rows);
    }

    private boolean tellLedger(String kind, UUID employee, String skill, List<FactRow> rows) {
        if (!rows.isEmpty()) {
            ledger.append(Fact.of(kind, employee, employee).with("skill", skill));
        }
        return !rows.isEmpty();
    }

    private void tellClosed(UUID employee, List<FactRow> rows) {
        rows.stream()
                .filter(Asking.class::isInstance)
                .map(Asking.class::cast)
                .forEach(asking -> requestClosed.fire(new RequestClosed(asking.id(), employee, asking.skill())));
    }
}
