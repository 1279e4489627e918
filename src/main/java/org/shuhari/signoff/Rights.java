package org.shuhari.signoff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.mastery.Basis;
import org.shuhari.mastery.Coaches;
import org.shuhari.mastery.Deciding;
import org.shuhari.shared.Problem;

/** Who may see and decide a request (R6, R13): the questions of this feature put to {@link Coaches}. */
@Dependent
class Rights {

    @Inject
    private Coaches coaches;

    /** Who may decide these requests, in a number of queries that does not grow with them; by request. */
    Map<UUID, Map<UUID, Basis>> mayDecide(
            Collection<SignOffRequest> requests, Map<UUID, List<SignOff>> signOffsByRequest) {
        Map<UUID, Deciding> questions = new HashMap<>();
        requests.forEach(request -> questions.put(
                request.id(), question(request, signOffsByRequest.getOrDefault(request.id(), List.of()))));
        Map<Deciding, Map<UUID, Basis>> answers = coaches.mayDecide(Set.copyOf(questions.values()));
        return questions.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, question -> answers.getOrDefault(question.getValue(), Map.of())));
    }

    /**
     * Why this coach may decide the request.
     *
     * @throws Problem 403 on oneself, and where the request is visible but not theirs to decide; 404 where it is not
     *     visible; 409 {@code already-decided} when it waits no longer
     */
    Basis toDecide(UUID coach, SignOffRequest request, List<SignOff> signOffs) {
        if (request.employeeId().equals(coach)) {
            throw SignOffRefusals.notOnOneself();
        }
        Optional<Basis> basis = basis(coach, request, signOffs);
        if (basis.isEmpty() && !mayRead(coach, request.employeeId(), request.skill())) {
            throw Problem.notFound();
        }
        request.needsWaiting();
        return basis.orElseThrow(SignOffRefusals::notThisCoach);
    }

    /** Whether somebody sees the request with its evidence and words: the learner, and coaches with R6 rights (R13). */
    boolean maySee(UUID who, SignOffRequest request, List<SignOff> signOffs) {
        return request.employeeId().equals(who)
                || basis(who, request, signOffs).isPresent()
                || mayRead(who, request.employeeId(), request.skill());
    }

    boolean mayRead(UUID coach, UUID learner, String skill) {
        return coaches.mayRead(coach, learner, skill);
    }

    /** Of these skills of a learner, those a coach has R6 rights for, in a constant number of queries. */
    Set<String> readable(UUID coach, UUID learner, Set<String> skills) {
        return coaches.readable(coach, learner, skills);
    }

    /** Of these claims, those of somebody for whom a coach has R6 rights for the skill; constant queries. */
    List<Claim> readable(UUID coach, Collection<Claim> claims) {
        Set<Deciding> questions = claims.stream()
                .map(claim -> Deciding.inGeneral(claim.employeeId(), claim.skill()))
                .collect(Collectors.toSet());
        Map<Deciding, Map<UUID, Basis>> answers = coaches.mayDecide(questions);
        return claims.stream()
                .filter(claim -> !claim.employeeId().equals(coach))
                .filter(claim -> answers.get(Deciding.inGeneral(claim.employeeId(), claim.skill()))
                        .containsKey(coach))
                .toList();
    }

    /** Why a coach may decide a request; empty for the learner and for who may not. */
    Optional<Basis> basis(UUID coach, SignOffRequest request, List<SignOff> signOffs) {
        return Optional.ofNullable(
                coaches.mayDecide(question(request, signOffs)).get(coach));
    }

    private static Deciding question(SignOffRequest request, List<SignOff> signOffs) {
        Set<UUID> signed = signOffs.stream().map(SignOff::coachId).collect(Collectors.toSet());
        Set<UUID> excluded = request.excludedCoachId() == null ? Set.of() : Set.of(request.excludedCoachId());
        int needed = Math.max(1, request.coachesNeeded() - signed.size());
        return new Deciding(request.employeeId(), request.skill(), needed, signed, excluded, request.promisedUntil());
    }
}
