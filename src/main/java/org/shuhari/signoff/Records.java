package org.shuhari.signoff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.shared.Problem;

/** Requests, sign-offs, revocations and claims as they are stored; the use cases of this feature share it. */
@Dependent
class Records {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Catalogs catalogs;

    /**
     * Whose request it is, without reading the rest: that is read once the learner's row is locked.
     *
     * @throws Problem 404 when there is no such request
     */
    UUID learnerOfRequest(UUID request) {
        return first(em.createQuery("select r.employeeId from SignOffRequest r where r.id = :id", UUID.class)
                        .setParameter("id", request)
                        .getResultList())
                .orElseThrow(Problem::notFound);
    }

    /** @throws Problem 404 when there is no such sign-off */
    UUID learnerOfSignOff(UUID signOff) {
        return first(em.createQuery("select s.employeeId from SignOff s where s.id = :id", UUID.class)
                        .setParameter("id", signOff)
                        .getResultList())
                .orElseThrow(Problem::notFound);
    }

    /** @throws Problem 404 when there is no such claim */
    UUID learnerOfClaim(UUID claim) {
        return first(em.createQuery("select c.employeeId from Claim c where c.id = :id", UUID.class)
                        .setParameter("id", claim)
                        .getResultList())
                .orElseThrow(Problem::notFound);
    }

    Optional<SignOffRequest> request(UUID id) {
        return Optional.ofNullable(em.find(SignOffRequest.class, id));
    }

    Optional<SignOff> signOff(UUID id) {
        return Optional.ofNullable(em.find(SignOff.class, id));
    }

    Optional<Claim> claim(UUID id) {
        return Optional.ofNullable(em.find(Claim.class, id));
    }

    Optional<SignOffRequest> waiting(UUID learner, String skill) {
        return first(em.createQuery(
                        "select r from SignOffRequest r where r.employeeId = :learner and r.skill = :skill"
                                + " and r.state = :waiting",
                        SignOffRequest.class)
                .setParameter("learner", learner)
                .setParameter("skill", skill)
                .setParameter("waiting", RequestState.WAITING)
                .getResultList());
    }

    /** Everything that waits, the longest wait first. */
    List<SignOffRequest> allWaiting() {
        return em.createQuery(
                        "select r from SignOffRequest r where r.state = :waiting order by r.requestedAt, r.id",
                        SignOffRequest.class)
                .setParameter("waiting", RequestState.WAITING)
                .getResultList();
    }

    List<SignOffRequest> waitingAmong(Collection<UUID> requests) {
        if (requests.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select r from SignOffRequest r where r.id in :ids and r.state = :waiting",
                        SignOffRequest.class)
                .setParameter("ids", requests)
                .setParameter("waiting", RequestState.WAITING)
                .getResultList();
    }

    /** The learners and skills of an earlier "not yet", each as the learner's id followed by the skill. */
    Set<String> askedBefore(Collection<UUID> learners) {
        return em
                .createQuery(
                        "select r from SignOffRequest r where r.employeeId in :learners and r.state = :notYet",
                        SignOffRequest.class)
                .setParameter("learners", learners)
                .setParameter("notYet", RequestState.NOT_YET)
                .getResultList()
                .stream()
                .map(request -> request.employeeId() + request.skill())
                .collect(Collectors.toSet());
    }

    /** A learner's requests, the oldest first. */
    List<SignOffRequest> requestsOf(UUID learner) {
        return em.createQuery(
                        "select r from SignOffRequest r where r.employeeId = :learner order by r.requestedAt, r.id",
                        SignOffRequest.class)
                .setParameter("learner", learner)
                .getResultList();
    }

    /** The sign-offs of these requests in the order they were given, by request; none for who has none. */
    Map<UUID, List<SignOff>> signOffsOf(Collection<UUID> requests) {
        if (requests.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "select s from SignOff s where s.requestId in :requests order by s.decidedAt, s.id",
                        SignOff.class)
                .setParameter("requests", requests)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(SignOff::requestId));
    }

    List<SignOff> signOffsOf(UUID request) {
        return signOffsOf(List.of(request)).getOrDefault(request, List.of());
    }

    /** A learner's sign-offs of one skill, the newest first. */
    List<SignOff> signOffsOf(UUID learner, String skill) {
        return em.createQuery(
                        "select s from SignOff s where s.employeeId = :learner and s.skill = :skill"
                                + " order by s.decidedAt desc, s.id",
                        SignOff.class)
                .setParameter("learner", learner)
                .setParameter("skill", skill)
                .getResultList();
    }

    /** All sign-offs of a learner, the oldest first. */
    List<SignOff> signOffsFor(UUID learner) {
        return em.createQuery(
                        "select s from SignOff s where s.employeeId = :learner order by s.decidedAt, s.id",
                        SignOff.class)
                .setParameter("learner", learner)
                .getResultList();
    }

    /** All sign-offs a coach gave, the oldest first. */
    List<SignOff> signOffsBy(UUID coach) {
        return em.createQuery(
                        "select s from SignOff s where s.coachId = :coach order by s.decidedAt, s.id", SignOff.class)
                .setParameter("coach", coach)
                .getResultList();
    }

    /** The revocations of these sign-offs, by sign-off. */
    Map<UUID, Revocation> revocationsOf(Collection<SignOff> signOffs) {
        if (signOffs.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery("select r from Revocation r where r.signOffId in :ids", Revocation.class)
                .setParameter("ids", signOffs.stream().map(SignOff::id).toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Revocation::signOffId, Function.identity()));
    }

    Optional<Claim> openClaim(UUID learner, String skill) {
        return first(em.createQuery(
                        "select c from Claim c where c.employeeId = :learner and c.skill = :skill"
                                + " and c.settledAt is null and c.withdrawnAt is null order by c.claimedAt",
                        Claim.class)
                .setParameter("learner", learner)
                .setParameter("skill", skill)
                .getResultList());
    }

    /** A learner's claims that wait for a coach, the oldest first. */
    List<Claim> openClaims(UUID learner) {
        return em.createQuery(
                        "select c from Claim c where c.employeeId = :learner and c.settledAt is null"
                                + " and c.withdrawnAt is null order by c.claimedAt, c.id",
                        Claim.class)
                .setParameter("learner", learner)
                .getResultList();
    }

    /** The criteria that requests left out because they stood confirmed, by request, where there are any (R14). */
    Map<UUID, List<String>> carriedBy(Collection<SignOff> signOffs) {
        if (signOffs.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "select r from SignOffRequest r where r.id in :ids and r.carried is not null",
                        SignOffRequest.class)
                .setParameter("ids", signOffs.stream().map(SignOff::requestId).collect(Collectors.toSet()))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(SignOffRequest::id, SignOffRequest::carried));
    }

    /** What these people claim already, each as a person and a skill. */
    Set<Map.Entry<UUID, String>> claimed(Collection<UUID> learners) {
        return em
                .createQuery(
                        "select c.employeeId, c.skill from Claim c where c.employeeId in :learners and c.settledAt is null"
                                + " and c.withdrawnAt is null",
                        Object[].class)
                .setParameter("learners", learners)
                .getResultList()
                .stream()
                .map(row -> Map.entry((UUID) row[0], (String) row[1]))
                .collect(Collectors.toSet());
    }

    /** Stores many at once; what was read before is read anew afterwards. */
    void addAll(Collection<Claim> claims) {
        claims.forEach(em::persist);
        em.flush();
        em.clear();
    }

    /** Open claims of people in these units on a day, the oldest first. */
    List<Claim> openClaimsIn(Collection<UUID> units, LocalDate day) {
        if (units.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select c from Claim c where c.settledAt is null and c.withdrawnAt is null and exists"
                                + " (select a from Assignment a where a.employeeId = c.employeeId and a.unitId in :units"
                                + " and a.fromOn <= :day and (a.toOn is null or a.toOn >= :day))"
                                + " order by c.claimedAt, c.id",
                        Claim.class)
                .setParameter("units", units)
                .setParameter("day", day)
                .getResultList();
    }

    /** Open claims of anybody, the oldest first. */
    List<Claim> oldestOpenClaims(int most) {
        return em.createQuery(
                        "select c from Claim c where c.settledAt is null and c.withdrawnAt is null"
                                + " order by c.claimedAt, c.id",
                        Claim.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** The waiting requests that stand on these claims, by claim. */
    Map<UUID, SignOffRequest> waitingOn(Collection<Claim> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "select r from SignOffRequest r where r.claimId in :claims and r.state = :waiting",
                        SignOffRequest.class)
                .setParameter("claims", claims.stream().map(Claim::id).toList())
                .setParameter("waiting", RequestState.WAITING)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(SignOffRequest::claimId, Function.identity()));
    }

    /** The skill as it stood when the request was made (R14). */
    Skill skillOf(SignOffRequest request) {
        return catalogs.byId(request.catalogId()).orElseGet(catalogs::current).skill(request.skill());
    }

    void add(Object record) {
        em.persist(record);
    }

    private static <T> Optional<T> first(List<T> found) {
        return found.stream().findFirst();
    }
}
