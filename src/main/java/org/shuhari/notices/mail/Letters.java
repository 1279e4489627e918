package org.shuhari.notices.mail;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.people.Employee;
import org.shuhari.people.Language;
import org.shuhari.people.People;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.ReaderLanguage;
import org.shuhari.shared.UseCase;

/** The letters: putting items into them, writing them down, and noting what became of them; each step by itself. */
@UseCase
class Letters {

    /** Items looked at in one step. */
    private static final int ITEMS = 1_000;

    /** Letters of one round. */
    private static final int LETTERS = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private Pieces pieces;

    @Inject
    private LetterWriting writing;

    @Inject
    private MailSettings settings;

    @Inject
    private People people;

    @Inject
    private ReaderLanguage reader;

    @Inject
    private OrganisationClock clock;

    /** Puts what is to be told by now into letters, one for each person; an invitation has its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void gather() {
        List<MailItem> items = toTellNow();
        List<UUID> readers =
                items.stream().map(MailItem::recipientId).distinct().toList();
        Map<UUID, Employee> persons = people.byIds(readers);
        Map<UUID, Mailbox> boxes = mailboxes.of(readers);
        Map<List<Object>, List<MailItem>> letters = new LinkedHashMap<>();
        for (MailItem item : items) {
            Employee person = persons.get(item.recipientId());
            Mailbox box = boxes.getOrDefault(item.recipientId(), new Mailbox(item.recipientId()));
            if (person == null || !isWrittenTo(person, box, item)) {
                item.drop(clock.now());
                continue;
            }
            Object alone = item.kind() == MailKind.INVITATION ? item.cause() : "";
            letters.computeIfAbsent(List.of(item.recipientId(), alone), k -> new ArrayList<>())
                    .add(item);
        }
        letters.values().forEach(this::put);
    }

    /**
     * As many as are looked at in one step, but all of one person: whoever a full page cuts off comes with the next round, with one
     * letter.
     */
    private List<MailItem> toTellNow() {
        List<MailItem> page = waiting("").setMaxResults(ITEMS).getResultList();
        if (page.size() < ITEMS) {
            return page;
        }
        UUID last = page.get(ITEMS - 1).recipientId();
        List<MailItem> whole =
                page.stream().filter(item -> !item.recipientId().equals(last)).toList();
        return whole.isEmpty()
                ? waiting(" and i.recipientId = :only")
                        .setParameter("only", last)
                        .getResultList()
                : whole;
    }

    private TypedQuery<MailItem> waiting(String whose) {
        return em.createQuery(
                        "select i from MailItem i where i.letterId is null and i.droppedAt is null and (i.dailyAt <= :now"
                                + " or i.kind = :invitation or exists (select m from Mailbox m where"
                                + " m.employeeId = i.recipientId and m.rhythm = :atOnce))"
                                + whose + " order by i.recipientId, i.madeAt, i.cause",
                        MailItem.class)
                .setParameter("now", clock.now())
                .setParameter("invitation", MailKind.INVITATION)
                .setParameter("atOnce", Rhythm.AT_ONCE);
    }

    private boolean isWrittenTo(Employee person, Mailbox box, MailItem item) {
        return person.worksHere(clock.today())
                && person.email() != null
                && !box.refuses(person.email())
                && (item.kind() == MailKind.INVITATION || box.rhythm() != Rhythm.NONE);
    }

    /** One with this id may be there already, after a database was put back: it tells the same. */
    private void put(List<MailItem> items) {
        UUID recipient = items.get(0).recipientId();
        UUID id = MailLetter.idOf(recipient, items);
        MailLetter letter = em.find(MailLetter.class, id);
        if (letter == null) {
            letter = new MailLetter(id, recipient, clock.now());
            em.persist(letter);
        }
        for (MailItem item : items) {
            item.tellIn(letter);
        }
    }

    /** The letters to send now, the longest waiting first. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<UUID> due() {
        return em.createQuery(
                        "select l.id from MailLetter l where l.state = :waiting and l.nextAt <= :now"
                                + " order by l.nextAt, l.id",
                        UUID.class)
                .setParameter("waiting", MailLetter.State.WAITING)
                .setParameter("now", clock.now())
                .setMaxResults(LETTERS)
                .getResultList();
    }

    /** The letter as it goes out; empty when there is nothing left to tell, or nobody to tell it to. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<WrittenLetter> write(UUID id) {
        MailLetter letter = em.find(MailLetter.class, id);
        Optional<WrittenLetter> written = people.find(letter.recipientId()).flatMap(to -> write(letter, to));
        if (written.isEmpty()) {
            letter.end(MailLetter.State.DROPPED, clock.now());
        }
        return written;
    }

    private Optional<WrittenLetter> write(MailLetter letter, Employee to) {
        Mailbox box = mailboxes.of(List.of(to.id())).getOrDefault(to.id(), new Mailbox(to.id()));
        reader.use(Optional.ofNullable(to.language()).orElse(Language.ENGLISH).locale());
        try {
            List<MailItem> items = itemsOf(letter).stream()
                    .filter(item -> isWrittenTo(to, box, item))
                    .toList();
            List<Piece> told = pieces.of(to, items);
            return told.isEmpty()
                    ? Optional.empty()
                    : Optional.of(writing.write(letter, to, told, settings.origin() + "/access/account.xhtml"));
        } finally {
            reader.use(ReaderLanguage.ORIGINAL);
        }
    }

    private List<MailItem> itemsOf(MailLetter letter) {
        return em.createQuery(
                        "select i from MailItem i where i.letterId = :letter order by i.madeAt, i.cause",
                        MailItem.class)
                .setParameter("letter", letter.id())
                .getResultList();
    }

    /** The mail server has taken it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void sent(UUID id) {
        em.find(MailLetter.class, id).end(MailLetter.State.SENT, clock.now());
    }

    /** The mail server takes nothing for this address, for good. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refused(UUID id, String address) {
        MailLetter letter = em.find(MailLetter.class, id);
        letter.end(MailLetter.State.REFUSED, clock.now());
        mailboxes.refuse(letter.recipientId(), address);
    }

    /** It could not be sent now, and is tried again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void putOff(UUID id) {
        em.find(MailLetter.class, id).putOff(clock.now(), settings.pause());
    }

    /** Gives up what has waited for longer than it is worth, while there was no mail server. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void giveUp() {
        Instant now = clock.now();
        Instant oldest = now.minus(MailLetter.LIFE);
        em.createQuery("select l from MailLetter l where l.state = :waiting and l.madeAt < :oldest", MailLetter.class)
                .setParameter("waiting", MailLetter.State.WAITING)
                .setParameter("oldest", oldest)
                .getResultList()
                .forEach(letter -> letter.end(MailLetter.State.OVER, now));
        em.createQuery("update MailItem i set i.droppedAt = :now where i.letterId is null and i.droppedAt is null"
                        + " and i.dailyAt < :oldest")
                .setParameter("now", now)
                .setParameter("oldest", oldest)
                .executeUpdate();
    }
}
