package org.shuhari.mastery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.shuhari.people.OrganisationSettings;

/**
 * Until which day one person's practices were needed: a pure function of the facts.
 *
 * <p>A practice supports the confirmation that used it (R3: recorded after the confirmation before, and by the day of this
 * one) as long as that is the one that counts and holds. A recognition stands on a claim and uses none (R16).
 */
final class EvidenceNeed {

    private final Facts facts;
    private final OrganisationSettings settings;
    private final LocalDate today;

    EvidenceNeed(Facts facts, OrganisationSettings settings, LocalDate today) {
        this.facts = facts;
        this.settings = settings;
        this.today = today;
    }

    /**
     * By practice, the last day it was needed: today while it supports a current confirmation or a request waits, else the
     * last such day; the day it was recorded for one that never supported any, withdrawn ones too.
     */
    Map<UUID, LocalDate> lastDays() {
        Map<UUID, LocalDate> days = new LinkedHashMap<>();
        for (Evidence evidence : facts.evidence()) {
            days.put(evidence.id(), lastDay(evidence));
        }
        return days;
    }

    private LocalDate lastDay(Evidence evidence) {
        boolean waits = facts.askings().stream()
                .anyMatch(asking -> asking.waits() && asking.skill().equals(evidence.skill()));
        if (waits && evidence.stands()) {
            return today;
        }
        return facts.confirmations().stream()
                .filter(confirmation -> used(evidence, confirmation))
                .map(this::lastDay)
                .reduce(dayOf(evidence.recordedAt()), EvidenceNeed::later);
    }

    private boolean used(Evidence evidence, Confirmation by) {
        if (!evidence.skill().equals(by.skill()) || !evidence.stands() || by.recognised()) {
            return false;
        }
        Instant since = others(by)
                .filter(before -> before.confirmedAt().isBefore(by.confirmedAt()))
                .filter(before -> before.stands() || before.revokedAt().isAfter(by.confirmedAt()))
                .map(Confirmation::confirmedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return evidence.recordedAt().isAfter(since) && !evidence.recordedAt().isAfter(by.confirmedAt());
    }

    /** The last day on which a confirmation counted and held, today at the latest. */
    private LocalDate lastDay(Confirmation confirmation) {
        LocalDate until = Holding.of(confirmation, facts.renewals(), facts.away(), settings.refreshNotice())
                .until();
        LocalDate held = until == null ? today : earlier(until, today);
        Optional<LocalDate> ended = confirmation.stands()
                ? others(confirmation)
                        .filter(Confirmation::stands)
                        .map(Confirmation::confirmedAt)
                        .filter(confirmation.confirmedAt()::isBefore)
                        .min(Comparator.naturalOrder())
                        .map(this::dayOf)
                : Optional.of(dayOf(confirmation.revokedAt()));
        return ended.map(day -> earlier(day, held)).orElse(held);
    }

    private Stream<Confirmation> others(Confirmation one) {
        return facts.confirmations().stream()
                .filter(other ->
                        other.skill().equals(one.skill()) && !other.id().equals(one.id()));
    }

    private LocalDate dayOf(Instant instant) {
        ZoneId zone = settings.zone();
        return instant.atZone(zone).toLocalDate();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The practices last needed on a day or before. */
    List<UUID> notNeededSince(LocalDate day) {
        return lastDays().entrySet().stream()
                .filter(each -> !each.getValue().isAfter(day))
                .map(Map.Entry::getKey)
                .toList();
    }
}
