package org.shuhari.mastery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One person's facts while their rows come in. */
final class FactReading {

    private final UUID employee;
    private final List<Pull> pulls = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Asking> askings = new ArrayList<>();
    private final Map<UUID, Confirmation> confirmations = new LinkedHashMap<>();
    private final List<Renewal> renewals = new ArrayList<>();
    private final List<Away> away = new ArrayList<>();

    FactReading(UUID employee) {
        this.employee = employee;
    }

    /** A row of pulls, evidence and askings, after its kind and its person. */
    void learning(String what, Row row) {
        UUID id = row.id();
        String skill = row.text();
        String word = row.text();
        var first = row.instant();
        var later = row.instant();
        var ended = row.instant();
        var day = row.day();
        switch (what) {
            case "pull" -> pulls.add(new Pull(id, skill, Pull.Kind.of(word), first));
            case "evidence" -> evidence.add(new Evidence(id, skill, day, first, later, ended));
            default ->
                askings.add(new Asking(
                        id,
                        skill,
                        first,
                        day,
                        row.flag(),
                        row.flag(),
                        row.number(),
                        later,
                        ended,
                        word == null ? null : Outcome.valueOf(word)));
        }
    }

    /** A confirmation with one of its renewals or none, after its person. */
    void confirming(Row row) {
        Confirmation confirmation = new Confirmation(
                row.id(),
                row.text(),
                row.id(),
                row.id(),
                row.number(),
                row.instant(),
                row.day(),
                row.number(),
                Basis.valueOf(row.text()),
                row.flag(),
                row.instant());
        confirmations.putIfAbsent(confirmation.id(), confirmation);
        UUID renewal = row.id();
        if (renewal != null) {
            renewals.add(new Renewal(renewal, confirmation.id(), row.id(), row.instant(), row.day(), row.instant()));
        }
    }

    void away(Row row) {
        away.add(new Away(row.day(), row.day(), row.instant(), row.instant()));
    }

    Facts facts() {
        return new Facts(
                employee,
                List.copyOf(pulls),
                List.copyOf(evidence),
                List.copyOf(askings),
                List.copyOf(confirmations.values()),
                List.copyOf(renewals),
                List.copyOf(away));
    }
}
