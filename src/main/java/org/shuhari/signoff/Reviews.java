package org.shuhari.signoff;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.catalog.Catalogs;
import org.shuhari.people.Employee;
import org.shuhari.people.Organisation;
import org.shuhari.people.People;
import org.shuhari.people.RecordViews;
import org.shuhari.people.Unit;
import org.shuhari.practice.Practices;
import org.shuhari.practice.RecordedPractice;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;

/** Reading one request with its evidence and criteria. */
@UseCase
public class Reviews {

    @Inject
    private Catalogs catalogs;

    @Inject
    private Records records;

    @Inject
    private Rights rights;

    @Inject
    private People people;

    @Inject
    private Organisation organisation;

    @Inject
    private RecordViews recordViews;

    @Inject
    private Practices practices;

    @Inject
    private Paces paces;

    /**
     * The request with everything that belongs to it; the learner is shown who opened it.
     *
     * @throws Problem 404 for anybody but the learner and coaches with R6 rights (R13)
     */
    public Review of(UUID who, UUID requestId) {
        SignOffRequest request = records.request(requestId).orElseThrow(Problem::notFound);
        List<SignOff> signOffs = records.signOffsOf(requestId);
        if (!rights.maySee(who, request, signOffs)) {
            throw Problem.notFound();
        }
        recordViews.viewed(who, request.employeeId(), RecordViews.EVIDENCE);
        List<SignOff> all = records.signOffsOf(request.employeeId(), request.skill());
        Map<UUID, Revocation> revoked = records.revocationsOf(all);
        List<SignOff> before = all.stream()
                .filter(signOff -> !signOff.requestId().equals(requestId)
                        && signOff.decidedAt().isBefore(request.requestedAt()))
                .toList();
        return new Review(
                request,
                people.get(request.employeeId()),
                unitOf(request.employeeId()),
                records.skillOf(request),
                evidence(request, since(before, revoked)),
                signOffs,
                before,
                names(all),
                revoked,
                changed(request, before, revoked),
                request.isWaiting() && rights.basis(who, request, signOffs).isPresent());
    }

    /**
     * The same for somebody who begins to look: a coach's own median counts from here.
     *
     * @throws Problem 404 for anybody but the learner and coaches with R6 rights (R13)
     */
    public Review open(UUID who, UUID requestId) {
        Review review = of(who, requestId);
        if (review.mayDecide()) {
            paces.opened(who, requestId);
        }
        return review;
    }

    /** The criteria that the learner's last confirmation that stands says nothing about (R14). */
    private Set<String> changed(SignOffRequest request, List<SignOff> before, Map<UUID, Revocation> revoked) {
        return before.stream()
                .filter(signOff -> signOff.confirms() && !revoked.containsKey(signOff.id()))
                .findFirst()
                .map(signOff -> catalogs.unseen(request.skill(), signOff.skillVersion(), request.skillVersion()))
                .orElse(Set.of());
    }

    /** When the last confirmation was given that stands; practices before it were used by it (R3). */
    private static Instant since(List<SignOff> before, Map<UUID, Revocation> revoked) {
        Set<UUID> revokedRequests = before.stream()
                .filter(signOff -> revoked.containsKey(signOff.id()))
                .map(SignOff::requestId)
                .collect(Collectors.toSet());
        return before.stream()
                .filter(signOff -> signOff.confirms() && !revokedRequests.contains(signOff.requestId()))
                .map(SignOff::decidedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    /** Read as the learner's own: whoever got here may see this request with its evidence, an offered one too (R6). */
    private List<RecordedPractice> evidence(SignOffRequest request, Instant since) {
        return practices.list(request.employeeId(), request.employeeId(), request.skill()).stream()
                .filter(practice ->
                        practice.withdrawnAt() == null && practice.recordedAt().isAfter(since))
                .toList();
    }

    private String unitOf(UUID learner) {
        return organisation
                .assignmentOf(learner)
                .flatMap(assignment -> organisation.unit(assignment.unitId()))
                .map(Unit::name)
                .orElse(null);
    }

    private Map<UUID, String> names(List<SignOff> signOffs) {
        Set<UUID> coaches = signOffs.stream().map(SignOff::coachId).collect(Collectors.toSet());
        return people.byIds(coaches).values().stream().collect(Collectors.toMap(Employee::id, Employee::name));
    }
}
