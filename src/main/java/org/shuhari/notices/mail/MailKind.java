package org.shuhari.notices.mail;

import java.util.Locale;
import java.util.Optional;
import org.shuhari.notices.NoticeKind;

/** What a mail can tell. */
enum MailKind {
    /** A one-time link, asked for by HR or an administrator. */
    INVITATION,
    /** Somebody asks for a sign-off that the reader may decide. */
    ASKED,
    /** A coach has answered the reader; how, stands in the app. */
    ANSWERED,
    /** Somebody wrote in a dialogue of the reader. */
    MESSAGE,
    /** A confirmation of the reader was revoked. */
    REVOKED,
    /** Somebody named the reader as observer. */
    OBSERVE,
    /** Somebody watched the reader practise and asks whether it was so. */
    WATCHED,
    /** A skill of the reader holds until a day that comes near. */
    REFRESH,
    /** A request that the reader may decide waits longer than was promised. */
    PROMISE_OVER,
    /** The reader's own request does. */
    PROMISE_OVER_OWN;

    /** What is also told by mail. */
    static Optional<MailKind> of(NoticeKind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case ASKED -> ASKED;
                    case SIGNED, MASTERED, NOT_YET -> ANSWERED;
                    case MESSAGE -> MESSAGE;
                    case REVOKED -> REVOKED;
                    case OBSERVE -> OBSERVE;
                    case WATCHED -> WATCHED;
                    default -> null;
                });
    }

    boolean isAboutRequest() {
        return this == ASKED || this == PROMISE_OVER || this == PROMISE_OVER_OWN;
    }

    /** As the texts name it: {@code promise-over}. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
