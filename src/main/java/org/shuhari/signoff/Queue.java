package org.shuhari.signoff;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.catalog.Catalogs;
import org.shuhari.mastery.Basis;
import org.shuhari.people.Employee;
import org.shuhari.people.Organisation;
import org.shuhari.people.People;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/** Who waits for a coach. */
@UseCase
public class Queue {

    @Inject
    private Records records;

    @Inject
    private Rights rights;

    @Inject
    private People people;

    @Inject
    private Organisation organisation;

    @Inject
    private Catalogs catalogs;

    @Inject
    private OrganisationClock clock;

    /**
     * The requests a coach may decide, the longest wait first; this order is the coach's and cannot be changed. The number
     * of queries does not grow with the requests.
     */
    public List<Waiting> waitingFor(UUID coach) {
        List<SignOffRequest> all = records.allWaiting();
        Map<UUID, List<SignOff>> signOffs =
                records.signOffsOf(all.stream().map(SignOffRequest::id).toList());
        Map<UUID, Map<UUID, Basis>> mayDecide = rights.mayDecide(all, signOffs);
        List<SignOffRequest> mine = all.stream()
                .filter(request -> mayDecide.get(request.id()).containsKey(coach))
                .toList();
        return rows(mine);
    }

    /** Who may decide these requests, with why; by request, those that wait alone. */
    public Map<UUID, Map<UUID, Basis>> decidersOf(Collection<UUID> requests) {
        List<SignOffRequest> waiting = records.waitingAmong(requests);
        return rights.mayDecide(
                waiting,
                records.signOffsOf(waiting.stream().map(SignOffRequest::id).toList()));
    }

    /** Requests that wait longer than was promised, the longest wait first. */
    public List<SignOffRequest> pastPromise() {
        LocalDate today = clock.today();
        return records.allWaiting().stream()
                .filter(request -> request.promisedUntil().isBefore(today))
                .toList();
    }

    /**
     * Where one of somebody's own requests stands in line: behind those made before it that share a coach with it. Empty when it
     * waits no longer or is somebody else's.
     */
    public Optional<Line> lineOf(UUID learner, UUID request) {
        List<SignOffRequest> all = records.allWaiting();
        SignOffRequest own = all.stream()
                .filter(each -> each.id().equals(request) && each.employeeId().equals(learner))
                .findFirst()
                .orElse(null);
        if (own == null) {
            return Optional.empty();
        }
        List<SignOffRequest> upToIt = all.subList(0, all.indexOf(own) + 1);
        Map<UUID, Map<UUID, Basis>> coaches = rights.mayDecide(
                upToIt,
                records.signOffsOf(upToIt.stream().map(SignOffRequest::id).toList()));
        Set<UUID> its = coaches.get(request).keySet();
        long ahead = upToIt.stream()
                .filter(each -> each != own
                        && !Collections.disjoint(its, coaches.get(each.id()).keySet()))
                .count();
        return Optional.of(new Line((int) ahead, own.promisedUntil()));
    }

    private List<Waiting> rows(List<SignOffRequest> requests) {
        if (requests.isEmpty()) {
            return List.of();
        }
        Set<UUID> learners = requests.stream().map(SignOffRequest::employeeId).collect(Collectors.toSet());
        Map<UUID, Employee> names = people.byIds(learners);
        Map<UUID, String> units = organisation.unitNamesOf(learners);
        Set<String> askedBefore = records.askedBefore(learners);
        return requests.stream()
                .map(request -> new Waiting(
                        request,
                        names.get(request.employeeId()).name(),
                        units.get(request.employeeId()),
                        catalogs.current().skill(request.skill()).title(),
                        askedBefore.contains(request.employeeId() + request.skill())))
                .toList();
    }
}
