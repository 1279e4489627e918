package org.shuhari.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** The hashes of the chain; see the package's decisions for what goes into them. */
final class Hashes {

    /** The hash before the first entry. */
    static final String GENESIS = "0".repeat(64);

    private Hashes() {}

    static String digest(String salt, String body) {
        return sha256(salt + body);
    }

    static String entry(long seq, Instant at, UUID actor, UUID subject, String kind, String digest, String before) {
        return sha256(String.join(
                "|", Long.toString(seq), Timestamps.text(at), text(actor), text(subject), kind, digest, before));
    }

    private static String text(UUID id) {
        return id == null ? "" : id.toString();
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
