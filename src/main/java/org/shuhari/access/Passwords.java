package org.shuhari.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Hashes passwords, a few at a time: each takes 19 MiB and a core, and a burst must exhaust neither. */
@ApplicationScoped
class Passwords {

    private static final long PATIENCE_SECONDS = 10;

    private final SecureRandom random = new SecureRandom();
    private final Semaphore places =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    String hash(String password) {
        return atATime(() -> newHash(password));
    }

    /** A new hash of a password, for a caller that holds a place already. */
    String newHash(String password) {
        return PasswordHash.of(password, random).text();
    }

    /**
     * Does work that hashes once a place is free.
     *
     * @throws org.shuhari.shared.Problem 503 when none is free in time
     */
    <T> T atATime(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw AccessRefusals.busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw AccessRefusals.busy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
