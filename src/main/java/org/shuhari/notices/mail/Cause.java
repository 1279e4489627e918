package org.shuhari.notices.mail;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.mastery.Refreshes;
import org.shuhari.notices.News;
import org.shuhari.signoff.SignOffRequest;

/**
 * Why somebody is written to. The same cause is told to the same person once.
 *
 * @param name one for each cause, the same at all times and on every node
 * @param seq the entry of the ledger; null for what the time brings
 * @param person who did it, or whose request it is; null for nobody
 * @param target the request, practice or sheet of invitations; may be null
 * @param day the refresh date; may be null
 */
record Cause(
        String name, UUID recipient, MailKind kind, Long seq, UUID person, String skill, UUID target, LocalDate day) {

    /** Empty for what mail does not tell. */
    static Optional<Cause> of(News news) {
        return MailKind.of(news.kind())
                .map(kind -> new Cause(
                        "ledger-" + news.seq(),
                        news.recipient(),
                        kind,
                        news.seq(),
                        news.person(),
                        news.skill(),
                        news.target(),
                        null));
    }

    /** @param days before the refresh date, as told: 60 or 14 */
    static Cause refresh(Refreshes.Due due, int days) {
        return new Cause(
                refreshName(due.skill(), days) + due.until(),
                due.employee(),
                MailKind.REFRESH,
                null,
                null,
                due.skill(),
                null,
                due.until());
    }

    /** What the names of a skill's refreshes begin with. */
    static String refreshName(String skill, int days) {
        return "refresh-" + days + "-" + skill + "-";
    }

    static Cause promiseOver(SignOffRequest request, UUID recipient) {
        boolean own = recipient.equals(request.employeeId());
        return new Cause(
                "promise-over-" + request.id(),
                recipient,
                own ? MailKind.PROMISE_OVER_OWN : MailKind.PROMISE_OVER,
                null,
                request.employeeId(),
                request.skill(),
                request.id(),
                null);
    }

    static Cause invitation(UUID sheet, UUID recipient) {
        return new Cause("invitation-" + sheet, recipient, MailKind.INVITATION, null, null, null, sheet, null);
    }
}
