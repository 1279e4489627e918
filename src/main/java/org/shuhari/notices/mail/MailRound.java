package org.shuhari.notices.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** The one row that whoever sends holds: how it went with the mail server, and what was looked through. */
@Entity
@Table(name = "mail_round")
class MailRound {

    static final int ONLY = 1;

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    @Id
    private int id;

    @Column(name = "began_at")
    private Instant beganAt;

    private int failures;

    @Column(name = "pause_until")
    private Instant pauseUntil;

    @Column(name = "looked_on")
    private LocalDate lookedOn;

    protected MailRound() {}

    /** Whether the mail server is left in peace. */
    boolean pauses(Instant now) {
        return pauseUntil != null && now.isBefore(pauseUntil);
    }

    /** When mail was first sent from here, which is now if never before. */
    Instant began(Instant now) {
        if (beganAt == null) {
            beganAt = now;
        }
        return beganAt;
    }

    boolean hasLookedOn(LocalDate day) {
        return day.equals(lookedOn);
    }

    void lookedOn(LocalDate day) {
        lookedOn = day;
    }

    /** Whether nobody was there the last time. */
    boolean hasMissed() {
        return failures > 0;
    }

    void reached() {
        failures = 0;
        pauseUntil = null;
    }

    /** The mail server was not there, or did not want to speak with us. */
    Instant missed(Instant now, Duration firstPause) {
        failures++;
        pauseUntil = now.plus(Pauses.after(failures, firstPause, LONGEST_PAUSE));
        return pauseUntil;
    }
}
