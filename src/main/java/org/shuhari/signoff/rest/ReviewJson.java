package org.shuhari.signoff.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shuhari.practice.RecordedPractice;
import org.shuhari.signoff.Line;
import org.shuhari.signoff.Review;
import org.shuhari.signoff.SignOff;
import org.shuhari.signoff.SignOffRequest;

/**
 * A request with its criteria, its evidence and what coaches answered.
 *
 * @param ahead for its learner, while it waits: how many requests stand before it in line
 */
public record ReviewJson(
        UUID id,
        String skill,
        int version,
        PersonJson employee,
        String unit,
        String state,
        Instant requestedAt,
        LocalDate promisedUntil,
        UUID coach,
        boolean secondLook,
        boolean claimed,
        int coachesNeeded,
        boolean newOnly,
        boolean mayDecide,
        List<CriterionJson> criteria,
        List<RecordedPractice> evidence,
        List<SignOffJson> signOffs,
        List<SignOffJson> before,
        Integer ahead) {

    /** One statement to see at the workplace. */
    public record CriterionJson(String id, String text, String lookFor, String notYet) {}

    static ReviewJson of(Review review, Line line) {
        SignOffRequest request = review.request();
        return new ReviewJson(
                request.id(),
                request.skill(),
                request.skillVersion(),
                new PersonJson(review.learner().id(), review.learner().name()),
                review.unit(),
                request.state().slug(),
                request.requestedAt(),
                request.promisedUntil(),
                request.wishCoachId(),
                request.secondLook(),
                request.claimed(),
                request.coachesNeeded(),
                review.newOnly(),
                review.mayDecide(),
                review.criteria().stream()
                        .map(c -> new CriterionJson(c.id(), c.text(), c.lookFor(), c.notYet()))
                        .toList(),
                review.evidence(),
                signOffs(review, review.signOffs()),
                signOffs(review, review.before()),
                line == null ? null : line.ahead());
    }

    private static List<SignOffJson> signOffs(Review review, List<SignOff> signOffs) {
        return signOffs.stream()
                .map(signOff -> SignOffJson.of(
                        signOff,
                        review.names().get(signOff.coachId()),
                        review.revoked().containsKey(signOff.id())))
                .toList();
    }
}
