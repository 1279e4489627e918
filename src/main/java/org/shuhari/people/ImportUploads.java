package org.shuhari.people;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/** Keeps a file from its preview until it is imported, for a day at most, so that exactly what was looked at is imported. */
@UseCase
public class ImportUploads {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int LONGEST_NAME = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Ids ids;

    @Inject
    private OrganisationClock clock;

    /** A kept file, with the name it had. */
    public record Kept(UUID id, String name, byte[] bytes) {}

    public UUID keep(UUID owner, String name, byte[] bytes) {
        em.createQuery("delete from ImportUpload u where u.uploadedAt < :limit")
                .setParameter("limit", clock.now().minus(KEPT))
                .executeUpdate();
        UUID id = ids.next();
        em.persist(new ImportUpload(id, owner, shortened(name), bytes, clock.now()));
        return id;
    }

    private static String shortened(String name) {
        String shown = name == null ? "" : name.replaceAll("\\p{Cntrl}", " ");
        return shown.codePointCount(0, shown.length()) <= LONGEST_NAME
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, LONGEST_NAME));
    }

    /** One of somebody's own; empty once it is dropped. */
    public Optional<Kept> find(UUID id, UUID owner) {
        return Optional.ofNullable(em.find(ImportUpload.class, id))
                .filter(upload -> upload.ownerId().equals(owner))
                .map(upload -> new Kept(id, upload.name(), upload.bytes()));
    }

    /** What one of somebody's own was called; empty once it is dropped. */
    public Optional<String> name(UUID id, UUID owner) {
        return em
                .createQuery("select u.name from ImportUpload u where u.id = :id and u.ownerId = :owner", String.class)
                .setParameter("id", id)
                .setParameter("owner", owner)
                .getResultList()
                .stream()
                .findFirst();
    }

    public void drop(UUID id, UUID owner) {
        em.createQuery("delete from ImportUpload u where u.id = :id and u.ownerId = :owner")
                .setParameter("id", id)
                .setParameter("owner", owner)
                .executeUpdate();
    }
}
