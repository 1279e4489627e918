package org.shuhari.signoff.quality;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuhari.ledger.Fact;
import org.shuhari.ledger.Ledger;
import org.shuhari.people.Employee;
import org.shuhari.people.People;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Texts;
import org.shuhari.shared.UseCase;
import org.shuhari.shared.Violation;

/** Coaching cycles that a second coach watches: between the two. */
@UseCase
public class CoachingCycles {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SignedIn signedIn;

    @Inject
    private People people;

    @Inject
    private Ledger ledger;

    @Inject
    private OrganisationClock clock;

    /** A cycle with the names of the two. @param mine the reader's own coaching was watched */
    public record Line(CoachingCycle cycle, String coach, String watcher, boolean mine) {}

    /**
     * A coach asks a second one to watch.
     *
     * @param wish may be null
     * @return false when it is known already (R12)
     * @throws Problem 403 for anybody who is no coach; 422; 409 {@code cycle-differs}
     */
    public boolean ask(UUID id, UUID watcher, String wish, List<Violation> gathered) {
        signedIn.needs(Role.COACH);
        UUID coach = signedIn.id();
        if (gathered.isEmpty() && people.find(watcher).isPresent()) {
            people.lock(List.of(coach, watcher));
            CoachingCycle known = em.find(CoachingCycle.class, id);
            if (known != null) {
                if (known.asks(coach, watcher, wish)) {
                    return false;
                }
                throw QualityRefusals.cycleDiffers();
            }
        }
        check(watcher, wish, gathered);
        CoachingCycle cycle = new CoachingCycle(id, coach, watcher, wish, clock.now());
        em.persist(cycle);
        ledger.append(
                Fact.of("coaching-cycle.asked", coach, null).with("cycle", id).with("coach", watcher));
        return true;
    }

    /** Judged once it is known that this was not asked before: the answer to that may have been lost, and the watcher left (R12). */
    private void check(UUID watcher, String wish, List<Violation> gathered) {
        List<Violation> faults = new ArrayList<>(gathered);
        if (watcher != null && !mayWatch(watcher)) {
            faults.add(new Violation("watcher", "Name another coach who works here."));
        }
        if (wish != null) {
            Texts.fault(wish, Texts.LONG).ifPresent(fault -> faults.add(new Violation("wish", fault)));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    private boolean mayWatch(UUID watcher) {
        return !watcher.equals(signedIn.id())
                && people.find(watcher)
                        .filter(each -> each.worksHere(clock.today()) && each.has(Role.COACH))
                        .isPresent();
    }

    /**
     * The second coach notes what was seen.
     *
     * @return false when just this was noted before (R12)
     * @throws Problem 404 for anybody but the two; 403 for the coach who was watched; 422; 409 {@code already-noted}, {@code
     *     cycle-withdrawn}
     */
    public boolean note(UUID id, Watched watched, List<Violation> gathered) {
        CoachingCycle cycle = locked(id);
        if (!cycle.watcherId().equals(signedIn.id())) {
            throw Problem.forbidden();
        }
        List<Violation> faults = new ArrayList<>(gathered);
        if (gathered.isEmpty()) {
            faults.addAll(watched.faults());
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        if (cycle.says(watched)) {
            return false;
        }
        cycle.note(watched, clock.now());
        ledger.append(Fact.of("coaching-cycle.noted", signedIn.id(), null)
                .with("cycle", id)
                .with("coach", cycle.coachId()));
        return true;
    }

    /**
     * The coach takes it back while nothing was noted; once more changes nothing.
     *
     * @throws Problem 404 for anybody but the two; 403 for the second coach; 409 {@code already-noted}
     */
    public void withdraw(UUID id) {
        CoachingCycle cycle = locked(id);
        if (!cycle.coachId().equals(signedIn.id())) {
            throw Problem.forbidden();
        }
        cycle.withdraw(clock.now());
    }

    private CoachingCycle locked(UUID id) {
        CoachingCycle cycle = find(id);
        people.lock(List.of(cycle.coachId(), cycle.watcherId()));
        em.refresh(cycle);
        return cycle;
    }

    private CoachingCycle find(UUID id) {
        CoachingCycle cycle = em.find(CoachingCycle.class, id);
        if (cycle == null || !cycle.isBetween(signedIn.id())) {
            throw Problem.notFound();
        }
        return cycle;
    }

    /** @throws Problem 404 for anybody but the two */
    public Line read(UUID id) {
        return lines(List.of(find(id))).get(0);
    }

    /** The same where there may be none. */
    public Optional<Line> known(UUID id) {
        return Optional.ofNullable(em.find(CoachingCycle.class, id))
                .filter(cycle -> cycle.isBetween(signedIn.id()))
                .map(cycle -> lines(List.of(cycle)).get(0));
    }

    /** Those of the reader, on either side, that stand; the newest first. */
    public List<Line> own() {
        return lines(em.createQuery(
                        "select c from CoachingCycle c where (c.coachId = :who or c.watcherId = :who)"
                                + " and c.withdrawnAt is null"
                                + " order by c.askedAt desc, c.id",
                        CoachingCycle.class)
                .setParameter("who", signedIn.id())
                .getResultList());
    }

    private List<Line> lines(List<CoachingCycle> cycles) {
        Map<UUID, Employee> names = people.byIds(cycles.stream()
                .flatMap(cycle -> Stream.of(cycle.coachId(), cycle.watcherId()))
                .collect(Collectors.toSet()));
        return cycles.stream()
                .map(cycle -> new Line(
                        cycle,
                        names.get(cycle.coachId()).name(),
                        names.get(cycle.watcherId()).name(),
                        cycle.coachId().equals(signedIn.id())))
                .toList();
    }

    /** Other coaches who work here and whose name holds the text, in order of name, at most {@link People#SEARCH_LIMIT}. */
    public List<Employee> coachesNamed(String text) {
        signedIn.needs(Role.COACH);
        String pattern = "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        List<?> found = em.createNativeQuery(
                        "select cast(id as varchar(36)) from employee where name_key like ?1 escape '!'"
                                + " and roles like '%COACH%' and id <> ?2 and (left_on is null or left_on > ?3) order by name_key, id")
                .setParameter(1, pattern)
                .setParameter(2, signedIn.id())
                .setParameter(3, Date.valueOf(clock.today()))
                .setMaxResults(People.SEARCH_LIMIT)
                .getResultList();
        List<UUID> ids = found.stream().map(id -> UUID.fromString((String) id)).toList();
        Map<UUID, Employee> named = people.byIds(ids);
        return ids.stream().map(named::get).filter(Objects::nonNull).toList();
    }
}
