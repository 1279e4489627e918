package org.shuhari.gaps;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.people.Erased;
import org.shuhari.people.Progress;
import org.shuhari.people.Retained;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/**
 * The files of finished exports, for a day: in the database, so that every node can hand them out, and whole or not at all. They
 * hold no person's name and are nobody's data; the job says whose they are.
 */
@UseCase
class ExportFiles implements Retained {

    static final Duration KEPT = Duration.ofDays(1);

    /** Of compressed bytes: small enough to hold in memory, large enough for few rows. */
    private static final int PART = 384 * 1024;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationClock clock;

    /** Keeps a file and ends its job in the same transaction: a job that was stopped before leaves nothing. */
    public void keep(UUID job, Path file, JsonObject result, Progress progress) {
        drop();
        Instant now = clock.now();
        byte[] bytes = new byte[PART];
        try (InputStream in = Files.newInputStream(file)) {
            int number = 0;
            for (int length = in.readNBytes(bytes, 0, PART); length > 0; length = in.readNBytes(bytes, 0, PART)) {
                em.persist(new ExportPart(job, number++, bytes, length, now));
                em.flush();
                em.clear();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        progress.complete(result);
    }

    /** One part; empty after the last one, and once the day is over. */
    public Optional<byte[]> part(UUID job, int number) {
        return em.createQuery(
                        "select p from ExportPart p where p.place.job = :job and p.place.number = :number and p.madeAt > :limit",
                        ExportPart.class)
                .setParameter("job", job)
                .setParameter("number", number)
                .setParameter("limit", limit())
                .getResultStream()
                .findFirst()
                .map(ExportPart::bytes);
    }

    /** Whether it can still be fetched. */
    public boolean has(UUID job) {
        return em.createQuery(
                                "select count(p) from ExportPart p where p.place.job = :job and p.place.number = 0 and p.madeAt > :limit",
                                Long.class)
                        .setParameter("job", job)
                        .setParameter("limit", limit())
                        .getSingleResult()
                > 0;
    }

    /** Every night. */
    @Override
    public Erased sweep() {
        drop();
        return Erased.NOTHING;
    }

    private void drop() {
        em.createQuery("delete from ExportPart p where p.madeAt <= :limit")
                .setParameter("limit", limit())
                .executeUpdate();
    }

    private Instant limit() {
        return clock.now().minus(KEPT);
    }
}
