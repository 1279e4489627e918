package org.shuhari.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.shuhari.shared.Problem;

/** The places of a node for imports of any kind: files of whole organisations are held in memory, not many at once. */
@ApplicationScoped
public class ImportPlaces {

    private static final int PLACES = 2;
    private static final long PATIENCE_SECONDS = 30;

    private final Semaphore places = new Semaphore(PLACES, true);

    /**
     * Waits for a place, works, and gives the place back.
     *
     * @throws Problem 503 {@code busy} when none gets free in half a minute
     */
    public <T> T in(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw ImportRefusals.busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ImportRefusals.busy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
