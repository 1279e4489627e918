package org.shuhari.ledger;

import java.time.Instant;
import java.util.UUID;

/**
 * A chain of entries outside the application, from the first one on: for an organisation that is generated into an empty
 * database. Inside, {@link Ledger} alone appends.
 */
public final class Chain {

    private long seq;
    private String hash = Hashes.GENESIS;

    /** One entry with its body, as the tables keep them. */
    public record Link(
            long seq,
            Instant at,
            UUID actor,
            UUID subject,
            String kind,
            String digest,
            String hash,
            String salt,
            String body) {}

    /** @param salt 32 hexadecimal digits */
    public Link append(Instant at, Fact fact, String salt) {
        String body = CanonicalJson.write(fact.body());
        String digest = Hashes.digest(salt, body);
        seq++;
        hash = Hashes.entry(seq, at, fact.actor(), fact.subject(), fact.kind(), digest, hash);
        return new Link(seq, at, fact.actor(), fact.subject(), fact.kind(), digest, hash, salt, body);
    }

    /** The number of the newest entry; 0 before the first. */
    public long seq() {
        return seq;
    }

    /** The hash of the newest entry. */
    public String hash() {
        return hash;
    }
}
