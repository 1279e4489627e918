package org.shuhari.mastery;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuhari.catalog.Skill;

/**
 * All that is known about one person's learning. Nothing else goes into a state (R1). The instants of one person's
 * facts strictly increase ({@link #next}), so that "since" and "latest" have one meaning whatever the clock did.
 */
record Facts(
        UUID employee,
        List<Pull> pulls,
        List<Evidence> evidence,
        List<Asking> askings,
        List<Confirmation> confirmations,
        List<Renewal> renewals,
        List<Away> away) {

    static Facts none(UUID employee) {
        return new Facts(employee, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Null for what became known at {@code end} or later. */
    static Instant knownBefore(Instant at, Instant end) {
        return at != null && at.isBefore(end) ? at : null;
    }

    /** What was known before an instant. */
    Facts before(Instant end) {
        return new Facts(
                employee,
                pulls.stream().filter(p -> p.at().isBefore(end)).toList(),
                evidence.stream()
                        .filter(e -> e.recordedAt().isBefore(end))
                        .map(e -> e.before(end))
                        .toList(),
                askings.stream()
                        .filter(a -> a.askedAt().isBefore(end))
                        .map(a -> a.before(end))
                        .toList(),
                confirmations.stream()
                        .filter(c -> c.confirmedAt().isBefore(end))
                        .map(c -> c.before(end))
                        .toList(),
                renewals.stream()
                        .filter(r -> r.renewedAt().isBefore(end))
                        .map(r -> r.before(end))
                        .toList(),
                away.stream()
                        .filter(a -> a.recordedAt().isBefore(end))
                        .map(a -> a.before(end))
                        .toList());
    }

    /** These facts after an event: a row with a known id takes the place of the one before. */
    Facts with(Collection<FactRow> rows) {
        return new Facts(
                employee,
                merged(Pull.class, pulls, rows),
                merged(Evidence.class, evidence, rows),
                merged(Asking.class, askings, rows),
                merged(Confirmation.class, confirmations, rows),
                merged(Renewal.class, renewals, rows),
                away);
    }

    private static <T extends FactRow> List<T> merged(Class<T> type, List<T> known, Collection<FactRow> rows) {
        Map<UUID, T> byId = known.stream()
                .collect(Collectors.toMap(FactRow::id, Function.identity(), (a, b) -> b, LinkedHashMap::new));
        rows.stream().filter(type::isInstance).map(type::cast).forEach(row -> byId.put(row.id(), row));
        return List.copyOf(byId.values());
    }

    /** Whether a row with that id is known. */
    boolean knows(FactRow row) {
        return rows().anyMatch(known ->
                known.getClass() == row.getClass() && known.id().equals(row.id()));
    }

    private Stream<FactRow> rows() {
        return Stream.of(pulls, evidence, askings, confirmations, renewals).flatMap(List::stream);
    }

    /** The instant of the next fact: now, or just after the latest one. */
    Instant next(Instant now) {
        Instant latest = Stream.of(
                        pulls.stream().map(Pull::at),
                        evidence.stream().flatMap(e -> Stream.of(e.recordedAt(), e.withdrawnAt())),
                        askings.stream().flatMap(a -> Stream.of(a.askedAt(), a.signedAt(), a.closedAt())),
                        confirmations.stream().flatMap(c -> Stream.of(c.confirmedAt(), c.revokedAt())))
                .flatMap(Function.identity())
                .filter(at -> at != null)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        return now.isAfter(latest) ? now : latest.plusMillis(1);
    }

    /** The parts that speak of one skill each. */
    Map<String, SkillFacts> bySkill(Collection<Skill> skills) {
        List<Away> standing = away.stream().filter(Away::stands).toList();
        Map<String, List<Pull>> pullsOf = pulls.stream().collect(Collectors.groupingBy(Pull::skill));
        Map<String, List<Evidence>> evidenceOf = evidence.stream().collect(Collectors.groupingBy(Evidence::skill));
        Map<String, List<Asking>> askingsOf = askings.stream().collect(Collectors.groupingBy(Asking::skill));
        Map<String, List<Confirmation>> confirmationsOf =
                confirmations.stream().collect(Collectors.groupingBy(Confirmation::skill));
        return skills.stream()
                .map(Skill::id)
                .collect(Collectors.toMap(
                        Function.identity(),
                        skill -> new SkillFacts(
                                pullsOf.getOrDefault(skill, List.of()),
                                evidenceOf.getOrDefault(skill, List.of()),
                                askingsOf.getOrDefault(skill, List.of()),
                                confirmationsOf.getOrDefault(skill, List.of()),
                                renewals,
                                standing)));
    }
}
