package org.shuhari.access;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Argon2id hash in the usual text form {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}.
 *
 * <p>New hashes take OWASP's first choice for Argon2id (Password Storage Cheat Sheet): 19 MiB of memory, 2 passes, 1 lane.
 */
record PasswordHash(int memory, int passes, int lanes, byte[] salt, byte[] hash) {

    /** KiB. */
    static final int MEMORY = 19 * 1024;

    static final int PASSES = 2;
    static final int LANES = 1;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    static PasswordHash of(String password, SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] hash = derive(password, MEMORY, PASSES, LANES, salt, HASH_BYTES);
        return new PasswordHash(MEMORY, PASSES, LANES, salt, hash);
    }

    /** Fits no password, and costs as much to try as any: what is tried for a name that nobody has. */
    static PasswordHash ofNobody() {
        return new PasswordHash(MEMORY, PASSES, LANES, new byte[SALT_BYTES], new byte[HASH_BYTES]);
    }

    static Optional<PasswordHash> parse(String text) {
        Matcher form = FORM.matcher(text == null ? "" : text);
        if (!form.matches()) {
            return Optional.empty();
        }
        Base64.Decoder base64 = Base64.getDecoder();
        return Optional.of(new PasswordHash(
                Integer.parseInt(form.group(1)),
                Integer.parseInt(form.group(2)),
                Integer.parseInt(form.group(3)),
                base64.decode(form.group(4)),
                base64.decode(form.group(5))));
    }

    /** Compares in constant time. */
    boolean fits(String password) {
        return MessageDigest.isEqual(hash, derive(password, memory, passes, lanes, salt, hash.length));
    }

    /** Whether it was made with other parameters than today's. */
    boolean outdated() {
        return memory != MEMORY || passes != PASSES || lanes != LANES || hash.length != HASH_BYTES;
    }

    String text() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + memory + ",t=" + passes + ",p=" + lanes + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(hash);
    }

    private static byte[] derive(String password, int memory, int passes, int lanes, byte[] salt, int length) {
        return Argon2Function.getInstance(memory, passes, lanes, length, Argon2.ID, Argon2Function.ARGON2_VERSION_13)
                .hash(password.getBytes(StandardCharsets.UTF_8), salt)
                .getBytes();
    }
}
