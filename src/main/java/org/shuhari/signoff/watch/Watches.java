package org.shuhari.signoff.watch;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.ledger.Ledger;
import org.shuhari.mastery.Coaches;
import org.shuhari.mastery.MasteryState;
import org.shuhari.mastery.Missing;
import org.shuhari.mastery.Progress;
import org.shuhari.mastery.Progresses;
import org.shuhari.people.People;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;

/** What people watched others practise: sending it, answering it, reading it. */
@UseCase
public class Watches {

    /** How far back somebody's own list of what was sent goes. */
    private static final Duration RECENT = Duration.ofDays(14);

    @Inject
    private WatchRows rows;

    @Inject
    private WatchRules rules;

    @Inject
    private Agreement agreement;

    @Inject
    private Assents assents;

    @Inject
    private People people;

    @Inject
    private Catalogs catalogs;

    @Inject
    private Coaches coaches;

    @Inject
    private Progresses progresses;

    @Inject
    private Ledger ledger;

    @Inject
    private OrganisationClock clock;

    /**
     * A watch as it stands now.
     *
     * @param repeated whether the same had been sent, or answered, before (R12)
     */
    public record Sent(Watched watched, boolean repeated) {}

    /**
     * Takes what somebody watched. With the learner's code it is recorded, and decided where it can be, at once; without, the learner
     * is asked. The same again with a code completes one that waits.
     *
     * @throws Problem 422; 404 unknown skill; 409 {@code watch-differs}, {@code skill-changed} with {@code version} and {@code
     *     criteria}, {@code assent-…}; for who may know how the learner stands {@code skill-locked} with {@code prerequisites},
     *     {@code wip-limit} with {@code inPractice}, else {@code assent-not-enough}
     */
    public Sent send(UUID watcher, WatchForm form) {
        rules.checkNamed(form);
        people.lock(List.of(form.learner(), watcher));
        Optional<Watch> before = rows.find(form.id());
        if (before.isPresent()) {
            return again(before.get(), watcher, form);
        }
        Instant now = clock.now();
        Instant entered = rules.enteredAt(form, now);
        LocalDate day = form.doneOn() == null ? clock.dayOf(entered) : form.doneOn();
        Catalog catalog = catalogs.current();
        rules.check(watcher, form, day, catalog.skill(form.skill()));
        Watch watch = new Watch(watcher, form, day, catalog, entered, now);
        if (form.code() == null) {
            checkOpen(watch);
            rows.add(watch);
            ledger.append(WatchFacts.asked(watch));
        } else {
            assents.use(form.code(), form.learner(), watch.skill());
            rows.add(watch);
            agreeByCode(watch);
        }
        return new Sent(rows.shown(watch), false);
    }

    private Sent again(Watch watch, UUID watcher, WatchForm form) {
        if (!watch.isSame(watcher, form)) {
            throw WatchRefusals.differs();
        }
        if (form.code() != null && watch.state(rows.earliest()) == WatchState.WAITING) {
            assents.use(form.code(), watch.learnerId(), watch.skill());
            agreeByCode(watch);
        }
        return new Sent(rows.shown(watch), true);
    }

    private void agreeByCode(Watch watch) {
        boolean mayKnow = coaches.mayRead(watch.watcherId(), watch.learnerId(), watch.skill());
        try {
            agreement.on(watch, watch.watcherId(), true);
        } catch (Problem refusal) {
            throw WatchRefusals.aboutLearner(refusal, mayKnow);
        }
    }

    /** Who may know how the learner stands is told at once that nothing can be recorded; for others the learner finds out. */
    private void checkOpen(Watch watch) {
        Progress progress = progresses.pathOf(watch.learnerId()).of(watch.skill());
        if (progress.state() == MasteryState.LOCKED
                && coaches.mayRead(watch.watcherId(), watch.learnerId(), watch.skill())) {
            throw WatchRefusals.locked(progress.missing().stream()
                    .filter(missing -> missing.kind() == Missing.Kind.PREREQUISITE)
                    .map(Missing::skill)
                    .toList());
        }
    }

    /**
     * The learner says whether it was so, once.
     *
     * @throws Problem 404 for everybody but learner and watcher, 403 for the watcher; 409 {@code already-answered} with {@code
     *     state}, {@code watch-lapsed}, {@code watch-withdrawn}, {@code skill-locked}, {@code wip-limit}: the watch waits on
     */
    public Sent answer(UUID learner, UUID id, boolean agreed) {
        people.lock(visible(learner, id));
        Watch watch = rows.find(id).orElseThrow(Problem::notFound);
        if (!watch.learnerId().equals(learner)) {
            throw Problem.forbidden();
        }
        WatchState wanted = agreed ? WatchState.AGREED : WatchState.DECLINED;
        WatchState state = watch.state(rows.earliest());
        if (state == WatchState.LAPSED) {
            throw WatchRefusals.lapsed();
        }
        if (state == WatchState.WITHDRAWN) {
            throw WatchRefusals.withdrawn();
        }
        if (state == WatchState.WAITING) {
            take(watch, agreed);
        } else if (state != wanted) {
            throw WatchRefusals.alreadyAnswered(state);
        }
        return new Sent(rows.shown(watch), state != WatchState.WAITING);
    }

    private void take(Watch watch, boolean agreed) {
        if (agreed) {
            agreement.on(watch, watch.learnerId(), false);
        } else {
            watch.decline(clock.now());
            ledger.append(WatchFacts.declined(watch));
        }
    }

    /**
     * The watcher takes back what nobody agreed to, for it was a mistake; once more changes nothing.
     *
     * @throws Problem 404 for everybody but learner and watcher, 403 for the learner; 409 {@code already-answered} with {@code
     *     state} once it is agreed to
     */
    public void takeBack(UUID watcher, UUID id) {
        people.lock(visible(watcher, id));
        Watch watch = rows.find(id).orElseThrow(Problem::notFound);
        if (!watch.watcherId().equals(watcher)) {
            throw Problem.forbidden();
        }
        WatchState state = watch.state(rows.earliest());
        if (state == WatchState.AGREED) {
            throw WatchRefusals.alreadyAnswered(state);
        }
        if (watch.erasedAt() == null) {
            watch.takeBack(clock.now());
            ledger.append(WatchFacts.withdrawn(watch));
        }
    }

    private List<UUID> visible(UUID who, UUID id) {
        return rows.peopleOf(id).filter(named -> named.contains(who)).orElseThrow(Problem::notFound);
    }

    /** @throws Problem 404 for everybody but learner and watcher */
    public Watched read(UUID who, UUID id) {
        visible(who, id);
        return rows.shown(rows.find(id).orElseThrow(Problem::notFound));
    }

    /** Those that ask a learner, the longest waiting first. */
    public List<Watched> waitingFor(UUID learner) {
        return rows.shown(rows.waitingFor(learner));
    }

    /** What somebody sent of late, and what of it still waits, the latest first. */
    public List<Watched> sentBy(UUID watcher) {
        return rows.shown(rows.sentBy(watcher, clock.now().minus(RECENT)));
    }
}
