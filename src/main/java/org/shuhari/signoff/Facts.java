package org.shuhari.signoff;

import java.util.List;
import java.util.UUID;
import org.shuhari.ledger.Fact;

/** What this feature tells the ledger; {@link ConfirmationReplay} and the notices read it again. Never a word anybody wrote. */
final class Facts {

    static final String CONFIRMED = "mastery.confirmed";
    static final String REVOKED = "mastery.revoked";

    private Facts() {}

    static Fact requested(SignOffRequest request, UUID actor) {
        return about(request, "sign-off.requested", actor)
                .with("version", request.skillVersion())
                .with("catalog", request.catalogId())
                .with("coach", request.wishCoachId())
                .with("secondLook", request.secondLook())
                .with("claim", request.claimId())
                .with("carried", request.carried().isEmpty() ? null : request.carried());
    }

    static Fact withdrawn(SignOffRequest request) {
        return about(request, "sign-off.withdrawn", request.employeeId());
    }

    static Fact closed(SignOffRequest request) {
        return about(request, "sign-off.closed", null);
    }

    static Fact decided(SignOffRequest request, SignOff signOff) {
        return about(request, "sign-off." + signOff.decision().slug(), signOff.coachId())
                .with("signOff", signOff.id())
                .with("version", signOff.skillVersion())
                .with("state", signOff.answeredState().slug())
                .with("basis", signOff.basis().slug());
    }

    static Fact confirmed(SignOffRequest request, SignOff last, ConfirmationRow row, List<String> renewed) {
        return about(request, CONFIRMED, last.coachId())
                .with("confirmation", row.id())
                .with("signOff", last.id())
                .with("version", row.skillVersion())
                .with("confirmedOn", row.confirmedOn())
                .with("refreshMonths", row.refreshMonths())
                .with("recognised", row.recognised())
                .with("renewed", renewed);
    }

    static Fact signOffRevoked(SignOffRequest request, SignOff signOff, Revocation revocation) {
        return about(request, "sign-off.revoked", revocation.revokedBy())
                .with("signOff", signOff.id())
                .with(
                        "cause",
                        revocation.cause() == null ? null : revocation.cause().slug());
    }

    static Fact confirmationRevoked(SignOffRequest request, UUID confirmation, UUID actor) {
        return about(request, REVOKED, actor).with("confirmation", confirmation);
    }

    static Fact claimed(Claim claim, UUID actor) {
        return about("claim.made", claim, actor);
    }

    static Fact claimWithdrawn(Claim claim, UUID actor) {
        return about("claim.withdrawn", claim, actor);
    }

    private static Fact about(String kind, Claim claim, UUID actor) {
        return Fact.of(kind, actor, claim.employeeId())
                .with("claim", claim.id())
                .with("skill", claim.skill());
    }

    private static Fact about(SignOffRequest request, String kind, UUID actor) {
        return Fact.of(kind, actor, request.employeeId())
                .with("request", request.id())
                .with("skill", request.skill());
    }
}
