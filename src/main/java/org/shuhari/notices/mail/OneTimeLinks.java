package org.shuhari.notices.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The links of invitations, which {@code access} makes, at the moment in which a mail is written. */
public interface OneTimeLinks {

    /**
     * A link that opens somebody's way in, once.
     *
     * @param url as good as a password: it is written into the mail and kept nowhere
     */
    record Link(String url, String username, Instant until) {}

    /** One more link for an invitation; empty when that was used, replaced, or is over. */
    Optional<Link> make(UUID person, UUID sheet);
}
