package org.shuhari.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuhari.ledger.Fact;
import org.shuhari.ledger.Ledger;
import org.shuhari.notices.mail.MailItems;
import org.shuhari.notices.mail.MailSettings;
import org.shuhari.notices.mail.Mailboxes;
import org.shuhari.people.Employee;
import org.shuhari.people.People;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;

/** Making one-time links, for one person or for a whole sheet. */
@UseCase
public class InvitationSheets {

    /** The most that one request makes: what one print job and one page can hold. */
    public static final int AT_ONCE = 1_000;

    /** How long an ended one is known. */
    private static final Duration KNOWN = Duration.ofDays(90);

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private WithoutPassword withoutPassword;

    @Inject
    private Accounts accounts;

    @Inject
    private MailSettings mail;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private MailItems items;

    @Inject
    private Ledger ledger;

    @Inject
    private Ids ids;

    @Inject
    private OrganisationClock clock;

    @Inject
    private SignedIn signedIn;

    /**
     * A new link, in clear: shown once and kept nowhere.
     *
     * @param key null when the link goes out by mail
     * @param mailedTo the address that the link is mailed to; null when it is handed over
     * @param again whether the person had a password already; it holds until the link is used
     */
    public record Made(
            UUID employee, String name, String username, String key, String mailedTo, Instant until, boolean again) {

        public boolean mailed() {
            return mailedTo != null;
        }
    }

    /**
     * Makes a link for one person, with a password or without; the one before is dead.
     *
     * @param sheet made by the sender, so that the same request twice makes nothing twice
     * @param byMail sends the link to the person's e-mail, instead of showing it
     * @throws Problem 403 for who may not, also for HR when the person is HR or ADMIN, and for oneself; 404 for somebody unknown
     *     or gone; 409 when this sheet was made already; 422 when no mail reaches the person
     */
    public Made invite(UUID sheet, UUID person, boolean byMail) {
        signedIn.needs(Role.HR, Role.ADMIN);
        needsMail(byMail);
        Employee employee = people.lock(person);
        if (!employee.worksHere(clock.today())) {
            throw Problem.notFound();
        }
        if (person.equals(signedIn.id())) {
            throw AccessRefusals.ownPassword();
        }
        if (!mayInvite(employee)) {
            throw AccessRefusals.administratorsAccount();
        }
        if (byMail && mailboxes.reached(List.of(employee)).isEmpty()) {
            throw AccessRefusals.noAddress();
        }
        Made made = make(sheet, List.of(employee), byMail).get(0);
        ledger.append(Fact.of(made.again() ? "account.reset" : "account.invited", signedIn.id(), person)
                .with("until", made.until())
                .with("mailed", made.mailed() ? true : null));
        return made;
    }

    /**
     * Makes links for everybody in a unit and below, or everywhere, who has no password so far; in order of name. For HR,
     * people who are HR or ADMIN are left out: an administrator invites those.
     *
     * @param unit null for everybody
     * @param byMail sends the links of those who have an e-mail there, instead of showing them
     * @throws Problem 403 for who may not, 409 when this sheet was made already, 422 when there are more than
     *     {@value #AT_ONCE}, or no mail goes out from here
     */
    public List<Made> inviteAll(UUID sheet, UUID unit, boolean byMail) {
        signedIn.needs(Role.HR, Role.ADMIN);
        needsMail(byMail);
        Collection<UUID> waiting = withoutPassword.in(unit);
        if (waiting.size() > AT_ONCE) {
            throw Problem.invalid(
                    "unit", "These are more than " + AT_ONCE + " people. Choose a smaller unit, one after the other.");
        }
        people.lock(waiting);
        Map<UUID, Account> known = accountsOf(waiting);
        List<Employee> invited = people.byIds(waiting).values().stream()
                .filter(this::mayInvite)
                .filter(employee -> !employee.id().equals(signedIn.id()))
                .filter(employee -> known.get(employee.id()) == null
                        || known.get(employee.id()).passwordHash() == null)
                .sorted(Comparator.comparing(Employee::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Employee::id))
                .toList();
        if (invited.isEmpty()) {
            return List.of();
        }
        List<Made> made = make(sheet, invited, byMail);
        ledger.append(Fact.of("account.invited", signedIn.id(), null)
                .with("people", made.stream().map(Made::employee).toList())
                .with("mailed", byMail ? mailed(made) : null)
                .with("until", made.get(0).until()));
        return made;
    }

    private static List<UUID> mailed(List<Made> made) {
        return made.stream().filter(Made::mailed).map(Made::employee).toList();
    }

    private void needsMail(boolean byMail) {
        if (byMail && !mail.isOn()) {
            throw AccessRefusals.noMail();
        }
    }

    /** How many people have no password so far, of those this person may invite. */
    public int waiting() {
        return withoutPassword.in(null).size();
    }

    private boolean mayInvite(Employee employee) {
        return signedIn.has(Role.ADMIN) || !(employee.has(Role.HR) || employee.has(Role.ADMIN));
    }

    private List<Made> make(UUID sheet, List<Employee> invited, boolean byMail) {
        Instant now = clock.now();
        List<UUID> who = invited.stream().map(Employee::id).toList();
        if (em.createQuery("select count(i) from Invitation i where i.sheet = :sheet", Long.class)
                        .setParameter("sheet", sheet)
                        .getSingleResult()
                > 0) {
            throw AccessRefusals.sheetMade();
        }
        accounts.giveMissing(invited);
        accounts.endInvitations(who);
        em.createQuery("delete from Invitation i where i.employeeId in :ids and i.untilAt < :before")
                .setParameter("ids", who)
                .setParameter("before", now.minus(KNOWN))
                .executeUpdate();
        Map<UUID, Account> known = accountsOf(who);
        Set<UUID> mailed = byMail ? mailboxes.reached(invited) : Set.of();
        items.invite(sheet, mailed);
        List<Made> made = new ArrayList<>();
        for (Employee employee : invited) {
            made.add(make(sheet, employee, known.get(employee.id()), mailed.contains(employee.id()), now));
        }
        return made;
    }

    /** The key of a mailed one opens nothing anybody has: its links are made when the mail goes out. */
    private Made make(UUID sheet, Employee employee, Account account, boolean mailed, Instant now) {
        boolean again = account.passwordHash() != null;
        LinkKey key = LinkKey.random(random, LinkKey.FOR_PAPER);
        Invitation invitation =
                new Invitation(ids.next(), employee.id(), key, sheet, now, again ? Invitation.AGAIN : Invitation.FIRST);
        em.persist(invitation);
        return new Made(
                employee.id(),
                employee.name(),
                account.username(),
                mailed ? null : key.text(),
                mailed ? employee.email() : null,
                invitation.untilAt(),
                again);
    }

    private Map<UUID, Account> accountsOf(Collection<UUID> employees) {
        return employees.isEmpty()
                ? Map.of()
                : em
                        .createQuery("select a from Account a where a.employeeId in :ids", Account.class)
                        .setParameter("ids", employees)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(Account::employeeId, Function.identity()));
    }
}
