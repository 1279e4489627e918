package org.shuhari.signoff.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.ledger.Ledger;
import org.shuhari.mastery.Coaches;
import org.shuhari.mastery.Deciding;
import org.shuhari.mastery.Missing;
import org.shuhari.mastery.Progress;
import org.shuhari.mastery.Progresses;
import org.shuhari.practice.WatchedPractice;
import org.shuhari.practice.WatchedPractices;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.signoff.Ask;
import org.shuhari.signoff.CoachDecision;
import org.shuhari.signoff.Decision;
import org.shuhari.signoff.Queue;
import org.shuhari.signoff.RequestState;
import org.shuhari.signoff.Requests;
import org.shuhari.signoff.SignOffRequest;
import org.shuhari.signoff.SignOffs;

/**
 * What a watch becomes once the learner assents, in one transaction: the observed practice, and a request with its decision where
 * one can be taken. The caller holds the locks of learner and watcher.
 */
@Dependent
class Agreement {

    @Inject
    private WatchedPractices practices;

    @Inject
    private Requests requests;

    @Inject
    private Queue queue;

    @Inject
    private SignOffs signOffs;

    @Inject
    private Coaches coaches;

    @Inject
    private Progresses progresses;

    @Inject
    private Catalogs catalogs;

    @Inject
    private WatchedCriteria criteria;

    @Inject
    private Ledger ledger;

    @Inject
    private Ids ids;

    @Inject
    private OrganisationClock clock;

    /**
     * Records the practice, decides where it can be decided, and tells the ledger. What follows is reckoned before the first entry,
     * for from then on nobody else in the house can append.
     *
     * @param actor the learner who answers, or the watcher who brought the learner's code
     * @throws org.shuhari.shared.Problem 409 {@code skill-locked}, {@code wip-limit}, and everything else that refuses a
     *     practice: nothing is changed then
     */
    void on(Watch watch, UUID actor, boolean byCode) {
        UUID practice = ids.next();
        practices.record(watch.learnerId(), watched(watch, practice));
        Ground ground = ground(watch);
        Verdict verdict = Verdict.on(ground.facts());
        String nextStep = watch.nextStep();
        practices.tell(practice, verdict.decision() == null ? words(watch.words(), nextStep) : watch.words());
        watch.agree(practice, clock.now());
        if (verdict.decision() == null) {
            List<Missing> missing = ground.facts().missing();
            watch.leaveOpen(
                    verdict.left(),
                    verdict.left() == Left.EVIDENCE_INCOMPLETE
                            ? missing.stream().map(Lack::of).toList()
                            : List.of());
        } else {
            decide(watch, ground, verdict.decision(), nextStep);
        }
        ledger.append(WatchFacts.agreed(watch, actor, byCode));
    }

    private WatchedPractice watched(Watch watch, UUID practice) {
        return new WatchedPractice(
                practice,
                watch.watcherId(),
                watch.skill(),
                watch.doneOn(),
                watch.place(),
                criteria.sameNow(watch),
                watch.enteredAt());
    }

    /** A next step that no decision carries stands with the words. */
    static String words(String words, String nextStep) {
        if (nextStep == null) {
            return words;
        }
        return (words == null ? "" : words + "\n\n") + "→ " + nextStep;
    }

    /**
     * What a decision would stand on.
     *
     * @param request the one that waits; null: it would be made in the learner's name
     */
    private record Ground(SignOffRequest request, Verdict.Facts facts) {}

    private Ground ground(Watch watch) {
        UUID learner = watch.learnerId();
        Progress progress = progresses.pathOf(learner).of(watch.skill());
        boolean may =
                coaches.mayDecide(Deciding.inGeneral(learner, watch.skill())).containsKey(watch.watcherId());
        SignOffRequest request = waiting(watch);
        boolean nextStep = watch.nextStep() != null;
        if (request != null) {
            boolean deciding = queue.decidersOf(List.of(request.id()))
                    .getOrDefault(request.id(), Map.of())
                    .containsKey(watch.watcherId());
            List<Missing> missing = request.claimed() ? List.of() : evidence(learner, watch.skill());
            List<String> seen = criteria.same(watch, skillOf(request));
            return new Ground(
                    request, new Verdict.Facts(may, true, deciding, true, missing, toSee(request), seen, nextStep));
        }
        Collection<String> news = news(progress);
        boolean changed = progress.missingForChange() != null;
        boolean due = changed ? !news.isEmpty() : !progress.missing().isEmpty();
        List<Missing> missing = withoutSignOff(changed ? progress.missingForChange() : progress.missing());
        return new Ground(
                null, new Verdict.Facts(may, false, false, due, missing, news, criteria.sameNow(watch), nextStep));
    }

    private SignOffRequest waiting(Watch watch) {
        return requests.own(watch.learnerId(), RequestState.WAITING).stream()
                .filter(request -> request.skill().equals(watch.skill()))
                .findFirst()
                .orElse(null);
    }

    private List<Missing> evidence(UUID learner, String skill) {
        return withoutSignOff(progresses.missingFor(learner, skill));
    }

    private static List<Missing> withoutSignOff(List<Missing> missing) {
        return missing.stream()
                .filter(each -> each.kind() != Missing.Kind.SIGN_OFF)
                .toList();
    }

    /** The criteria that a request made now would be about: before a refresh is due, those that are new (R14). */
    private Collection<String> news(Progress progress) {
        Skill skill = progress.skill();
        return progress.missingForChange() == null
                ? skill.criterionIds()
                : catalogs.unseen(skill.id(), progress.masteredVersion(), skill.version());
    }

    private Skill skillOf(SignOffRequest request) {
        return catalogs.byId(request.catalogId()).orElseGet(catalogs::current).skill(request.skill());
    }

    private List<String> toSee(SignOffRequest request) {
        return skillOf(request).criterionIds().stream()
                .filter(id -> !request.carried().contains(id))
                .toList();
    }

    private void decide(Watch watch, Ground ground, Decision decision, String nextStep) {
        SignOffRequest request = ground.request() == null
                ? requests.ask(watch.learnerId(), new Ask(null, watch.skill(), null, false))
                        .request()
                : ground.request();
        List<String> seen = List.copyOf(ground.facts().seen());
        watch.decided(
                request.id(),
                signOffs.decide(
                        watch.watcherId(),
                        request.id(),
                        new CoachDecision(null, decision, seen, Map.of(), null, nextStep)));
    }
}
