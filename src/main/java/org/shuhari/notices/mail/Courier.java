package org.shuhari.notices.mail;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/** Takes the mail to the mail server, round by round. */
@UseCase
class Courier {

    private static final Logger LOG = Logger.getLogger(Courier.class.getName());

    /** A round ends after that long, for the next one to see what is new; a letter under way is brought to its end. */
    private static final Duration ROUND = Duration.ofMinutes(2);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MailReading reading;

    @Inject
    private TimedNews timed;

    @Inject
    private Letters letters;

    @Inject
    private Instance<Post> posts;

    @Inject
    private MailSettings settings;

    @Inject
    private OrganisationClock clock;

    /** One round, unless another node is on its way or the mail server is left in peace. */
    public void round() {
        Optional<MailRound> held = hold();
        if (held.isEmpty() || held.get().pauses(clock.now())) {
            return;
        }
        MailRound round = held.get();
        Instant began = round.began(clock.now());
        byItself("The ledger could not be read for mail", () -> readAll(began));
        byItself("What the day brings could not be looked through for mail", () -> lookAtToday(round));
        letters.giveUp();
        takeOut(round);
    }

    /** What cannot be gathered now holds up nothing that is there to send; the next round tries again. */
    private static void byItself(String fault, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, fault + "; the next round tries again.", e);
        }
    }

    private void readAll(Instant began) {
        while (reading.read(began)) {
            // batch by batch
        }
    }

    private void lookAtToday(MailRound round) {
        LocalDate today = clock.today();
        if (Mornings.hasComeBy(clock.now(), clock.zone()) && !round.hasLookedOn(today)) {
            timed.look();
            round.lookedOn(today);
        }
    }

    /** Where nobody was there the last time, items become letters only when somebody is: one letter then, not one a knock. */
    private void takeOut(MailRound round) {
        Post post = posts.get();
        try (post) {
            if (round.hasMissed()) {
                post.knock();
                round.reached();
            }
            letters.gather();
            deliver(round, post);
        } catch (MessagingException e) {
            Instant until = round.missed(clock.now(), settings.pause());
            LOG.log(Level.WARNING, "The mail server cannot be used; it is left in peace until " + until + ".", e);
        } finally {
            posts.destroy(post);
        }
    }

    /** A letter is noted as sent by itself, so that what comes next takes nothing back. */
    private void deliver(MailRound round, Post post) throws MessagingException {
        Instant end = clock.now().plus(ROUND);
        for (UUID letter : letters.due()) {
            if (clock.now().isAfter(end)) {
                break;
            }
            if (attempt(letter, post)) {
                round.reached();
            }
        }
    }

    /** A letter that cannot be written holds up no other. */
    private boolean attempt(UUID letter, Post post) throws MessagingException {
        try {
            return deliver(letter, post);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The letter " + letter + " could not be written; it is tried again later.", e);
            letters.putOff(letter);
            return false;
        }
    }

    /** Whether the mail server was asked. */
    private boolean deliver(UUID letter, Post post) throws MessagingException {
        Optional<WrittenLetter> written = letters.write(letter);
        if (written.isEmpty()) {
            return false;
        }
        switch (post.send(written.get())) {
            case TAKEN -> letters.sent(letter);
            case REFUSED -> letters.refused(letter, written.get().address());
            default -> letters.putOff(letter);
        }
        return true;
    }

    /** The row of whoever sends, until the end of this transaction; empty while another node has it. */
    private Optional<MailRound> hold() {
        return em.createNativeQuery("select id from mail_round where id = 1 for update skip locked")
                        .getResultList()
                        .isEmpty()
                ? Optional.empty()
                : Optional.of(em.find(MailRound.class, MailRound.ONLY));
    }
}
