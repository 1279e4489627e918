package org.shuhari.notices;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.shuhari.ledger.LedgerLine;
import org.shuhari.shared.Ids;

/**
 * What one entry of the ledger is to somebody.
 *
 * @param recipient whom it is told; for {@link NoticeKind#ASKED} the coach wished for, or null; null for {@link
 *     NoticeKind#MESSAGE}, whose audience is found when it is told
 * @param person who did it; of a request whose it is
 * @param skill or the job role that a proposal is about
 * @param target the request, practice, watch, proposal, message, cycle or calibration
 */
public record News(NoticeKind kind, long seq, Instant at, UUID recipient, UUID person, String skill, UUID target) {

    /** The same, told to one person. */
    News to(UUID reader) {
        return new News(kind, seq, at, reader, person, skill, target);
    }

    /** Whether whom it is told is found when it is told. */
    boolean isToBeAddressed() {
        return kind == NoticeKind.ASKED || kind == NoticeKind.MESSAGE;
    }

    /** Empty for an entry that nobody is told of, and for one whose body was erased. */
    static Optional<News> of(LedgerLine line) {
        if (line.erased()) {
            return Optional.empty();
        }
        var entry = line.entry();
        return of(entry.kind(), line.body())
                .map(kind -> new News(
                        kind,
                        entry.seq(),
                        entry.at(),
                        recipient(kind, entry.subject(), line.body()),
                        kind == NoticeKind.ASKED ? entry.subject() : entry.actor(),
                        line.body().getString("skill", line.body().getString("target", null)),
                        target(line.body())))
                .filter(news -> news.isToBeAddressed() || news.recipient() != null)
                .filter(news -> !Objects.equals(news.recipient(), news.person()));
    }

    static Optional<NoticeKind> of(String kind, JsonObject body) {
        return Optional.ofNullable(
                switch (kind) {
                    case "sign-off.requested" -> NoticeKind.ASKED;
                    case "sign-off.mastered" ->
                        "awaiting-sign-off".equals(body.getString("state", null))
                                ? NoticeKind.SIGNED
                                : NoticeKind.MASTERED;
                    case "sign-off.not-yet" -> NoticeKind.NOT_YET;
                    case "mastery.revoked" -> NoticeKind.REVOKED;
                    case "practice.recorded", "practice.observer-changed" ->
                        body.containsKey("observer") ? NoticeKind.OBSERVE : null;
                    case "dialogue.written" -> NoticeKind.MESSAGE;
                    case "coaching-cycle.asked" -> NoticeKind.CYCLE_ASKED;
                    case "coaching-cycle.noted" -> NoticeKind.CYCLE_NOTED;
                    case "calibration.proposed" -> NoticeKind.CALIBRATE;
                    case "calibration.judged" -> NoticeKind.CALIBRATED;
                    case "practice.observed" -> body.containsKey("author") ? null : NoticeKind.OBSERVED;
                    case "watch.asked" -> NoticeKind.WATCHED;
                    case "watch.agreed" -> NoticeKind.WATCH_AGREED;
                    case "watch.declined" -> NoticeKind.WATCH_DECLINED;
                    case "proposal.accepted" -> NoticeKind.PROPOSAL_ACCEPTED;
                    case "proposal.not-taken" -> NoticeKind.PROPOSAL_NOT_TAKEN;
                    case "proposal.commented" -> NoticeKind.PROPOSAL_COMMENTED;
                    default -> null;
                });
    }

    private static UUID recipient(NoticeKind kind, UUID subject, JsonObject body) {
        return switch (kind) {
            case MESSAGE -> null;
            case ASKED, CYCLE_ASKED, CYCLE_NOTED, CALIBRATE, CALIBRATED -> id(body, "coach");
            case OBSERVE -> id(body, "observer");
            case WATCH_AGREED, WATCH_DECLINED -> id(body, "watcher");
            default -> subject;
        };
    }

    private static UUID target(JsonObject body) {
        return Stream.of("message", "cycle", "calibration", "watch", "practice", "proposal", "request")
                .filter(body::containsKey)
                .findFirst()
                .map(member -> id(body, member))
                .orElse(null);
    }

    private static UUID id(JsonObject body, String member) {
        return Ids.parse(body.getString(member, null)).orElse(null);
    }
}
