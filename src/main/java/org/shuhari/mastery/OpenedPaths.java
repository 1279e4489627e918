package org.shuhari.mastery;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.people.Employee;
import org.shuhari.people.People;
import org.shuhari.people.RecordViews;
import org.shuhari.people.Role;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;

/** Opening a path (R13): one's own, as a coach with R6 rights, or as HR; whoever opens another's is shown to that person. */
@UseCase
public class OpenedPaths {

    @Inject
    private Progresses progresses;

    @Inject
    private Coaches coaches;

    @Inject
    private People people;

    @Inject
    private RecordViews views;

    /** One's own path today. */
    public OpenedPath own(Employee employee) {
        return opened(employee, Optional.empty(), true);
    }

    /**
     * Somebody's path.
     *
     * @param asOf a past day, as it was known at its end; empty: today
     * @throws Problem 404 for whoever may not see it, whether the person exists or not; 422 for a day ahead
     */
    public OpenedPath of(Employee viewer, UUID person, Optional<LocalDate> asOf) {
        if (viewer.id().equals(person)) {
            return opened(viewer, asOf, true);
        }
        boolean coach = viewer.has(Role.COACH) && coaches.mayReadPath(viewer.id(), person);
        if (!coach && !viewer.has(Role.HR)) {
            throw Problem.notFound();
        }
        OpenedPath opened = opened(people.get(person), asOf, coach);
        views.viewed(viewer.id(), person, RecordViews.PATH);
        return opened;
    }

    private OpenedPath opened(Employee person, Optional<LocalDate> asOf, boolean inFull) {
        Path path =
                asOf.map(day -> progresses.pathOf(person.id(), day)).orElseGet(() -> progresses.pathOf(person.id()));
        return new OpenedPath(path, Goal.of(person, path.catalog()), inFull);
    }
}
