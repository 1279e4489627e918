package org.shuhari.people;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Logger;
import org.shuhari.ledger.Ledger;
import org.shuhari.ledger.Verification;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;

/**
 * Keeps what people wrote no longer than it is needed. Who runs holds one row of the database, so that of several nodes one
 * runs; a run that is cut off leaves whole steps behind, and the next one goes on.
 */
@UseCase
public class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class.getName());

    /** People in one step. */
    private static final int STEP = 50;

    /** Runs that are told of. */
    private static final int RECENT = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RetentionSteps steps;

    @Inject
    private Leavers leavers;

    @Inject
    @Any
    private Instance<Retained> retained;

    @Inject
    private Settings settings;

    @Inject
    private Ledger ledger;

    @Inject
    private Ids ids;

    @Inject
    private OrganisationClock clock;

    /** What a run would do now. The rights are the caller's to check. */
    public RetentionPreview preview() {
        RetentionTimes times = times();
        List<Employee> leaving = leavers.named(times.leftUntil());
        List<UUID> leavingIds = leaving.stream().map(Employee::id).toList();
        Set<UUID> staying = candidates(times);
        leavingIds.forEach(staying::remove);
        Erased erased = inSteps(staying, step -> each(one -> one.erase(step, times, true)))
                .plus(inSteps(leavingIds, step -> each(one -> one.forget(step, true))))
                .with("bodies", ledger.bodiesAbout(leavingIds));
        return new RetentionPreview(times, leaving, erased);
    }

    /**
     * Runs now.
     *
     * @param actor who began it
     * @throws Problem 409 {@code retention-running} while another run goes on
     */
    public RetentionRun run(UUID actor) {
        if (!hold()) {
            throw Problem.conflict(
                    "retention-running",
                    "Another run goes on",
                    "Another run of retention has begun. Look again in a few minutes.");
        }
        return go(null, actor);
    }

    /**
     * The run of the night that belongs to today: once, by one node. Also writes the ledger's head to the log, as an anchor
     * outside the database (R15).
     *
     * @return empty when it is before the hour, was done, or is being done elsewhere
     */
    public Optional<RetentionRun> runTonight() {
        LocalDate night = clock.today();
        if (clock.now().atZone(clock.zone()).getHour() < Settings.NIGHT_HOUR || done(night) || !hold() || done(night)) {
            return Optional.empty();
        }
        RetentionRun run = go(night, null);
        Verification.Head head = ledger.head();
        LOG.info(() -> "Ledger anchor: entry " + head.seq() + ", hash " + head.hash() + ".");
        return Optional.of(run);
    }

    /** The runs that came to their end, the newest first, at most 20. */
    public List<RetentionRun> recent() {
        return em.createQuery("select r from RetentionRun r order by r.beganAt desc, r.id", RetentionRun.class)
                .setMaxResults(RECENT)
                .getResultList();
    }

    private RetentionRun go(LocalDate night, UUID actor) {
        Instant began = clock.now();
        RetentionTimes times = times();
        List<UUID> leaving =
                leavers.named(times.leftUntil()).stream().map(Employee::id).toList();
        Erased erased = inSteps(leaving, step -> steps.forget(step, actor))
                .plus(inSteps(candidates(times), step -> steps.erase(step, times, actor)))
                .plus(each(Retained::sweep));
        RetentionRun run = new RetentionRun(ids.next(), night, began, clock.now(), erased);
        em.persist(run);
        return run;
    }

    /** Whether this transaction holds the row of whoever runs, until its end. */
    private boolean hold() {
        return !em.createNativeQuery("select id from retention_lock where id = 1 for update skip locked")
                .getResultList()
                .isEmpty();
    }

    private boolean done(LocalDate night) {
        return !em.createQuery("select r.id from RetentionRun r where r.night = :night", UUID.class)
                .setParameter("night", night)
                .getResultList()
                .isEmpty();
    }

    /** For how many months a practice's words and photos stay after they were last needed. */
    public int practiceMonths() {
        return settings.whole(AdjustableSetting.KEEP_PRACTICES);
    }

    /** For how many months the name of somebody who left stays. */
    public int leaverMonths() {
        return settings.whole(AdjustableSetting.KEEP_LEAVERS);
    }

    private RetentionTimes times() {
        return RetentionTimes.on(clock.today(), practiceMonths(), leaverMonths());
    }

    private Set<UUID> candidates(RetentionTimes times) {
        Set<UUID> all = new LinkedHashSet<>();
        retained.forEach(each -> all.addAll(each.candidates(times)));
        return all;
    }

    private Erased each(Function<Retained, Erased> what) {
        Erased sum = Erased.NOTHING;
        for (Retained one : retained) {
            sum = sum.plus(what.apply(one));
        }
        return sum;
    }

    private static Erased inSteps(Collection<UUID> people, Function<List<UUID>, Erased> what) {
        List<UUID> all = new ArrayList<>(people);
        Erased sum = Erased.NOTHING;
        for (int from = 0; from < all.size(); from += STEP) {
            sum = sum.plus(what.apply(all.subList(from, Math.min(all.size(), from + STEP))));
        }
        return sum;
    }
}
