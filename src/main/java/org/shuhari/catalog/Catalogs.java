package org.shuhari.catalog;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.ReaderLanguage;
import org.shuhari.shared.UseCase;

/**
 * The accepted catalogs, each in the language of the one who reads. What was read once is kept in memory: an accepted
 * catalog never changes.
 */
@UseCase
public class Catalogs {

    private final Map<String, Catalog> known = new ConcurrentHashMap<>();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationClock clock;

    @Inject
    private ReaderLanguage reader;

    @Inject
    private Event<CatalogAccepted> accepted;

    /**
     * The catalog in force: the one accepted last. One small query each time, because another node may have accepted one.
     *
     * @throws IllegalStateException before the first one is accepted, which the start sees to
     */
    public Catalog current() {
        return find().orElseThrow(() -> new IllegalStateException("no catalog is accepted yet"));
    }

    /** The catalog in force, or empty in a database that has none yet. */
    public Optional<Catalog> find() {
        return first(em.createQuery("select a.catalog from CatalogAcceptance a order by a.number desc", String.class));
    }

    /**
     * Since when the catalog in force is in force.
     *
     * @throws IllegalStateException before the first one is accepted, which the start sees to
     */
    public Instant currentSince() {
        return em
                .createQuery("select a.acceptedAt from CatalogAcceptance a order by a.number desc", Instant.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no catalog is accepted yet"));
    }

    /** The catalog in force at an instant; the first one accepted when the instant is before it. */
    public Catalog at(Instant instant) {
        return first(em.createQuery(
                                "select a.catalog from CatalogAcceptance a where a.acceptedAt <= :instant"
                                        + " order by a.number desc",
                                String.class)
                        .setParameter("instant", instant))
                .or(() -> first(
                        em.createQuery("select a.catalog from CatalogAcceptance a order by a.number", String.class)))
                .orElseGet(this::current);
    }

    /** An accepted catalog by its id, the SHA-256 of its content. */
    public Optional<Catalog> byId(String id) {
        return original(id).map(catalog -> catalog.in(reader.now()));
    }

    private Optional<Catalog> original(String id) {
        Catalog here = known.get(id);
        if (here != null) {
            return Optional.of(here);
        }
        Optional<Catalog> stored =
                Optional.ofNullable(em.find(CatalogVersion.class, id)).map(CatalogVersion::catalog);
        stored.ifPresent(catalog -> known.put(id, catalog));
        return stored;
    }

    /** The catalog in force as its files say it, whoever reads: what is compared or written is of this language. */
    public Catalog original() {
        return history().get(0).catalog();
    }

    /** The catalogs that were in force, the newest first, as their files say them. */
    public List<InForce> history() {
        return em
                .createQuery(
                        "select a.catalog, a.acceptedAt from CatalogAcceptance a order by a.number desc",
                        Object[].class)
                .getResultList()
                .stream()
                .map(row -> new InForce(original((String) row[0]).orElseThrow(), (Instant) row[1]))
                .toList();
    }

    /** A catalog and since when it was in force. */
    public record InForce(Catalog catalog, Instant since) {}

    /** A skill as it was under one of its versions, as its file said it; empty when no accepted catalog holds that version. */
    public Optional<Skill> skill(String skill, int version) {
        return history().stream()
                .flatMap(each -> each.catalog().find(skill).stream())
                .filter(known -> known.version() == version)
                .findFirst();
    }

    /**
     * The ids of the criteria that are new or have other words in a version of a skill than in one before it (R14); none where
     * either is not known.
     */
    public Set<String> unseen(String skill, int before, int after) {
        if (before >= after) {
            return Set.of();
        }
        return skill(skill, before)
                .flatMap(then -> skill(skill, after).map(now -> new SkillChange(then, now).unseen()))
                .orElse(List.of())
                .stream()
                .map(Criterion::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Takes a faultless catalog as the one in force from now on, and tells {@link CatalogAccepted}. Nothing changes when it
     * already is.
     *
     * @param inForce the id of the catalog the caller compared it with; null: there was none
     * @param by who accepts it; null for a start
     * @throws jakarta.persistence.PersistenceException or its wrapper, at the commit, when another node accepted the first
     *     one at the same moment
     * @throws IllegalStateException when another one was accepted since the caller looked
     */
    public void accept(CatalogContent content, String inForce, UUID by) {
        // The first acceptance is the lock for all that follow; the database asks who came before only after it.
        em.find(CatalogAcceptance.class, 1, LockModeType.PESSIMISTIC_WRITE);
        String id = content.hash();
        Catalog now = find().flatMap(each -> original(each.id())).orElse(null);
        if (now != null && id.equals(now.id())) {
            return;
        }
        if (now != null && !now.id().equals(inForce)) {
            throw new IllegalStateException("another catalog was accepted meanwhile");
        }
        if (em.find(CatalogVersion.class, id) == null) {
            em.persist(new CatalogVersion(content));
        }
        int last = em.createQuery("select coalesce(max(a.number), 0) from CatalogAcceptance a", Integer.class)
                .getSingleResult();
        em.persist(new CatalogAcceptance(last + 1, id, clock.now()));
        accepted.fire(new CatalogAccepted(now, content.catalog(), by));
    }

    private Optional<Catalog> first(TypedQuery<String> ids) {
        return ids.setMaxResults(1).getResultList().stream().findFirst().flatMap(this::byId);
    }
}
