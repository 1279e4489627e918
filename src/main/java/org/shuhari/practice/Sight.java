package org.shuhari.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.mastery.Coaches;
import org.shuhari.people.RecordViews;
import org.shuhari.shared.Problem;

/**
 * Who may read what a practice holds (R13): its learner, coaches with R6 rights for that learner and skill, and the named
 * observer. To everybody else it does not exist. A withdrawn one is its learner's alone.
 */
@ApplicationScoped
class Sight {

    @Inject
    private PracticeStore store;

    @Inject
    private Coaches coaches;

    @Inject
    private RecordViews views;

    /** @throws Problem 404 when the viewer may not see it, or it is not there */
    Practice seen(UUID viewer, UUID id) {
        Practice practice = store.get(id);
        if (!maySee(viewer, practice)) {
            throw Problem.notFound();
        }
        noteView(viewer, practice.employeeId());
        return practice;
    }

    /**
     * For its learner to change.
     *
     * @throws Problem 404 when it cannot be seen, 403 when it is a colleague's
     */
    Practice own(UUID learner, UUID id) {
        Practice practice = store.get(id);
        if (practice.belongsTo(learner)) {
            return practice;
        }
        throw maySee(learner, practice) ? Problem.forbidden() : Problem.notFound();
    }

    /** Those of one learner's practices that the viewer may see. */
    List<Practice> among(UUID viewer, UUID learner, List<Practice> practices) {
        if (viewer.equals(learner)) {
            return practices;
        }
        List<Practice> standing =
                practices.stream().filter(p -> !p.isWithdrawn()).toList();
        Set<String> skills = standing.stream().map(Practice::skill).collect(Collectors.toSet());
        Set<String> readable = coaches.readable(viewer, learner, skills);
        List<Practice> seen = standing.stream()
                .filter(p -> p.isObservedBy(viewer) || readable.contains(p.skill()))
                .toList();
        if (!seen.isEmpty()) {
            noteView(viewer, learner);
        }
        return seen;
    }

    private boolean maySee(UUID viewer, Practice practice) {
        if (practice.belongsTo(viewer)) {
            return true;
        }
        return !practice.isWithdrawn()
                && (practice.isObservedBy(viewer) || coaches.mayRead(viewer, practice.employeeId(), practice.skill()));
    }

    private void noteView(UUID viewer, UUID learner) {
        if (!viewer.equals(learner)) {
            views.viewed(viewer, learner, "evidence");
        }
    }
}
