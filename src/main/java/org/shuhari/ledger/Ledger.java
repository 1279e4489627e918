package org.shuhari.ledger;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuhari.shared.JsonParts;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/** The chain of entries: appending as the last step of a use case, and reading in order. */
@UseCase
public class Ledger {

    private static final int SALT_BYTES = 16;
    private static final String BODIES_ABOUT =
            " from ledger_body where seq in (select e.seq from ledger_entry e where e.subject = ?1)";

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationClock clock;

    /**
     * Appends a fact inside the caller's transaction. The facts are flushed first, then the head is locked until the
     * commit, so nothing else may be locked after this.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public LedgerEntry append(Fact fact) {
        em.flush();
        LedgerHead head = em.find(LedgerHead.class, LedgerHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        String body = CanonicalJson.write(fact.body());
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        String saltText = HexFormat.of().formatHex(salt);
        LedgerEntry entry = LedgerEntry.after(head, clock.now(), fact, Hashes.digest(saltText, body));
        em.persist(entry);
        em.persist(new LedgerBody(entry.seq(), saltText, body));
        head.moveTo(entry);
        return entry;
    }

    /**
     * The entries after a number, in order, with what they say.
     *
     * @param limit the most entries to give
     */
    public List<LedgerLine> after(long seq, int limit) {
        List<LedgerEntry> entries = em.createQuery(
                        "select e from LedgerEntry e where e.seq > :seq order by e.seq", LedgerEntry.class)
                .setParameter("seq", seq)
                .setMaxResults(limit)
                .getResultList();
        if (entries.isEmpty()) {
            return List.of();
        }
        Map<Long, LedgerBody> bodies = em
                .createQuery("select b from LedgerBody b where b.seq > :seq and b.seq <= :last", LedgerBody.class)
                .setParameter("seq", seq)
                .setParameter("last", entries.get(entries.size() - 1).seq())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(LedgerBody::seq, Function.identity()));
        return entries.stream()
                .map(entry -> line(entry, bodies.get(entry.seq())))
                .toList();
    }

    /**
     * Erases what the entries about these people say; the entries and their digests stay, and so does the chain (R15).
     *
     * @return how many bodies went
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int eraseBodiesAbout(Collection<UUID> subjects) {
        em.flush();
        int erased = 0;
        for (UUID subject : subjects) {
            erased += em.createNativeQuery("delete" + BODIES_ABOUT)
                    .setParameter(1, subject)
                    .executeUpdate();
        }
        return erased;
    }

    /** How many bodies stand about these people. */
    public int bodiesAbout(Collection<UUID> subjects) {
        int bodies = 0;
        for (UUID subject : subjects) {
            bodies += ((Number) em.createNativeQuery("select count(*)" + BODIES_ABOUT)
                            .setParameter(1, subject)
                            .getSingleResult())
                    .intValue();
        }
        return bodies;
    }

    /** Number and hash of the newest entry. */
    public Verification.Head head() {
        LedgerHead head = em.find(LedgerHead.class, LedgerHead.ONLY);
        return new Verification.Head(head.seq(), head.hash());
    }

    private static LedgerLine line(LedgerEntry entry, LedgerBody body) {
        if (body == null) {
            return new LedgerLine(entry, null, false);
        }
        boolean fits = Hashes.digest(body.salt(), body.body()).equals(entry.digest());
        return new LedgerLine(entry, read(body.body()), fits);
    }

    private static JsonObject read(String body) {
        return JsonParts.read(body);
    }
}
