package org.shuhari.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.ReaderLanguage;

/** Days as people read them, in their language and the organisation's zone. A day is a {@link LocalDate} or an {@link Instant}. */
@Named
@ApplicationScoped
public class Days {

    @Inject
    private OrganisationClock clock;

    @Inject
    private ReaderLanguage reader;

    /** This moment, for machines. */
    public String getNow() {
        return clock.now().toString();
    }

    /** The organisation's zone, for machines. */
    public String getZone() {
        return clock.zone().getId();
    }

    /** 14 December; with the year when it is not this one. */
    public String full(Object day) {
        return written(day, "d MMMM");
    }

    /** 14 Dec; with the year when it is not this one. */
    public String brief(Object day) {
        return written(day, "d MMM");
    }

    /** 14 Dec, without a year: for a day less than a year away, where there is little room. */
    public String near(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMM", reader.now()));
    }

    /** 14 December, 09:05; with the year when it is not this one. */
    public String time(Instant moment) {
        return full(moment) + at(moment, ", HH:mm");
    }

    /** 14 Dec 2026, 09:05:30. */
    public String second(Instant moment) {
        return at(moment, "d MMM yyyy, HH:mm:ss");
    }

    private String at(Instant moment, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, reader.now())
                .withZone(clock.zone())
                .format(moment);
    }

    /** 2026-12-14, for machines. */
    public String iso(Object day) {
        return day == null ? "" : dayOf(day).toString();
    }

    /** How many days ago it was; 0 is today. */
    public long since(Object day) {
        return ChronoUnit.DAYS.between(dayOf(day), clock.today());
    }

    private String written(Object day, String pattern) {
        if (day == null) {
            return "";
        }
        LocalDate date = dayOf(day);
        String whole = date.getYear() == clock.today().getYear() ? pattern : pattern + " yyyy";
        return date.format(DateTimeFormatter.ofPattern(whole, reader.now()));
    }

    private LocalDate dayOf(Object day) {
        return day instanceof Instant instant ? clock.dayOf(instant) : (LocalDate) day;
    }
}
