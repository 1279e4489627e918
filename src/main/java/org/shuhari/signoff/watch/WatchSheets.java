package org.shuhari.signoff.watch;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.mastery.Coaches;
import org.shuhari.mastery.MasteryState;
import org.shuhari.mastery.Missing;
import org.shuhari.mastery.Path;
import org.shuhari.mastery.Progress;
import org.shuhari.mastery.Progresses;
import org.shuhari.people.Employee;
import org.shuhari.people.People;
import org.shuhari.practice.Practices;
import org.shuhari.practice.RecordedPractice;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;
import org.shuhari.signoff.Queue;
import org.shuhari.signoff.watch.WatchSheet.Prospect;

/** What a watcher needs to begin: the sheet, and the skills to choose from. */
@UseCase
public class WatchSheets {

    @Inject
    private People people;

    @Inject
    private Catalogs catalogs;

    @Inject
    private Coaches coaches;

    @Inject
    private Progresses progresses;

    @Inject
    private Practices practices;

    @Inject
    private Queue queue;

    @Inject
    private OrganisationClock clock;

    /**
     * Somebody to watch.
     *
     * @throws Problem 404 for nobody who works here, and for oneself
     */
    public Employee learner(UUID watcher, UUID learner) {
        return people.find(learner)
                .filter(person -> person.worksHere(clock.today()) && !learner.equals(watcher))
                .orElseThrow(Problem::notFound);
    }

    /** @throws Problem 404 for nobody who works here, oneself, and an unknown skill */
    public WatchSheet of(UUID watcher, UUID learnerId, String skillId) {
        Employee learner = learner(watcher, learnerId);
        Skill skill = catalogs.current().skill(skillId);
        Progress progress = progresses.pathOf(learnerId).of(skillId);
        Watched.Somebody somebody = new Watched.Somebody(learnerId, learner.name());
        boolean readable = coaches.mayRead(watcher, learnerId, skillId);
        Prospect prospect = prospect(watcher, readable, progress);
        List<Lack> missing = prospect == Prospect.MORE
                ? lacking(progress).stream().map(Lack::of).toList()
                : List.of();
        return new WatchSheet(somebody, skill, prospect, missing, place(watcher, learnerId, skillId));
    }

    private Prospect prospect(UUID watcher, boolean readable, Progress progress) {
        UUID request = progress.requestId();
        if (request != null) {
            boolean deciding = queue.decidersOf(List.of(request))
                    .getOrDefault(request, Map.of())
                    .containsKey(watcher);
            return deciding ? Prospect.WAITING : Prospect.PRACTICE;
        }
        if (!readable) {
            return Prospect.PRACTICE;
        }
        if (progress.state() == MasteryState.LOCKED) {
            return Prospect.LOCKED;
        }
        if (progress.missing().isEmpty() && progress.missingForChange() == null) {
            return Prospect.CURRENT;
        }
        return lacking(progress).isEmpty() ? Prospect.COMPLETES : Prospect.MORE;
    }

    /** What an observed practice of today does not bring. */
    private static List<Missing> lacking(Progress progress) {
        List<Missing> all = progress.missingForChange() == null ? progress.missing() : progress.missingForChange();
        return all.stream().flatMap(missing -> without(missing).stream()).toList();
    }

    private static Optional<Missing> without(Missing missing) {
        return switch (missing.kind()) {
            case PRACTICE, DAY, OBSERVATION ->
                missing.count() > 1 ? Optional.of(Missing.of(missing.kind(), missing.count() - 1)) : Optional.empty();
            case PREREQUISITE -> Optional.of(missing);
            case PRACTICE_AFTER_DECISION, SIGN_OFF -> Optional.empty();
        };
    }

    /** Of the practices that the watcher may read. */
    private String place(UUID watcher, UUID learner, String skill) {
        return practices.list(watcher, learner, skill).stream()
                .map(RecordedPractice::place)
                .filter(place -> !place.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The skills the learner practises or waits with, of those that the watcher may sign off (R13), in the catalog's order. */
    public List<Skill> inPractice(UUID watcher, UUID learner) {
        Path path = progresses.pathOf(learner);
        List<String> begun = path.all().stream()
                .filter(progress -> progress.pulledOn() != null
                        || progress.requestId() != null
                        || progress.state() == MasteryState.REFRESH_DUE
                        || progress.state() == MasteryState.LAPSED)
                .map(progress -> progress.skill().id())
                .toList();
        return coaches.readable(watcher, learner, begun).stream()
                .sorted((a, b) -> begun.indexOf(a) - begun.indexOf(b))
                .map(catalogs.current()::skill)
                .toList();
    }
}
