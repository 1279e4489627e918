package org.shuhari.notices.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When the daily letter is written: at seven in the organisation's zone. */
final class Mornings {

    private static final int HOUR = 7;

    private Mornings() {}

    static boolean hasComeBy(Instant now, ZoneId zone) {
        return now.atZone(zone).getHour() >= HOUR;
    }

    /** The next one after an instant. */
    static Instant after(Instant now, ZoneId zone) {
        LocalDate day = now.atZone(zone).toLocalDate();
        ZonedDateTime morning = day.atTime(HOUR, 0).atZone(zone);
        return (morning.toInstant().isAfter(now)
                        ? morning
                        : day.plusDays(1).atTime(HOUR, 0).atZone(zone))
                .toInstant();
    }
}
