package org.shuhari.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/**
 * The time, and the day in the organisation's zone. Everything that asks for the time asks here.
 *
 * <p>The clock can be moved for the current thread alone ({@link #at}); the demo organisation's year of history is made
 * that way, through the real use cases.
 */
@ApplicationScoped
public class OrganisationClock {

    private final Clock clock = Clock.systemUTC();
    private final ThreadLocal<Instant> moved = new ThreadLocal<>();
    private volatile ZoneId zone = ZoneOffset.UTC;

    /** This instant, in milliseconds. */
    public Instant now() {
        Instant at = moved.get();
        return (at == null ? clock.instant() : at).truncatedTo(ChronoUnit.MILLIS);
    }

    /** Today's date in the organisation's zone. */
    public LocalDate today() {
        return dayOf(now());
    }

    /** The date of an instant in the organisation's zone. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** The first instant of the day after, so that everything before it was known at the end of {@code day}. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public ZoneId zone() {
        return zone;
    }

    /** Sets the organisation's zone: at the start and when the setting changes. */
    public void use(ZoneId organisationZone) {
        zone = organisationZone;
    }

    /** Does something at another time, in this thread alone, and comes back to the present. */
    public <T> T at(Instant instant, Supplier<T> work) {
        Instant before = moved.get();
        moved.set(instant);
        try {
            return work.get();
        } finally {
            if (before == null) {
                moved.remove();
            } else {
                moved.set(before);
            }
        }
    }
}
