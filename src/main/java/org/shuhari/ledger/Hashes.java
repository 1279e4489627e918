package org.shuhari.ledger;

import java.time.Instant;
import java.util.UUID;
import org.shuhari.shared.Sha256;

/** The hashes of the chain; see the package's decisions for what goes into them. */
final class Hashes {

    /** The hash before the first entry. */
    static final String GENESIS = "0".repeat(64);

    private Hashes() {}

    static String digest(String salt, String body) {
        return Sha256.of(salt + body);
    }

    static String entry(long seq, Instant at, UUID actor, UUID subject, String kind, String digest, String before) {
        return Sha256.of(String.join(
                "|", Long.toString(seq), Timestamps.text(at), text(actor), text(subject), kind, digest, before));
    }

    private static String text(UUID id) {
        return id == null ? "" : id.toString();
    }
}
