package org.shuhari.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.shuhari.ledger.Chain;
import org.shuhari.ledger.Fact;

/** Tells a generated history to the ledger, in the order of time, with the chain's own hashes. */
final class SyntheticLedger {

    private final String catalog;
    private final ZoneId zone;
    private final SyntheticTables tables;
    private final RandomGenerator random;
    private final List<SyntheticEvent> events = new ArrayList<>();
    private final Chain chain = new Chain();

    SyntheticLedger(String catalog, ZoneId zone, SyntheticTables tables, RandomGenerator random) {
        this.catalog = catalog;
        this.zone = zone;
        this.tables = tables;
        this.random = random;
    }

    static void declare(SyntheticTables tables) {
        tables.declare("ledger_entry", "seq", "at", "actor", "subject", "kind", "digest", "hash");
        tables.declare("ledger_body", "seq", "salt", "body");
    }

    void take(SyntheticEvent event) {
        events.add(event);
    }

    /** Writes all entries and moves the head and every reader to the newest: nobody is told of what is long past. */
    void write() {
        // Stable: a decision stays before the confirmation of the same instant.
        events.sort(Comparator.comparing(SyntheticEvent::at));
        for (SyntheticEvent event : events) {
            Chain.Link link = chain.append(event.at(), fact(event), salt());
            tables.row(
                    "ledger_entry",
                    link.seq(),
                    link.at(),
                    link.actor(),
                    link.subject(),
                    link.kind(),
                    link.digest(),
                    link.hash());
            tables.row("ledger_body", link.seq(), link.salt(), link.body());
        }
        tables.run("update ledger_head set seq = ?, hash = ?", chain.seq(), chain.hash());
        tables.run("update ledger_cursor set seq = ?", chain.seq());
    }

    long entries() {
        return chain.seq();
    }

    private String salt() {
        return "%016x%016x".formatted(random.nextLong(), random.nextLong());
    }

    private Fact fact(SyntheticEvent event) {
        LocalDate day = event.at().atZone(zone).toLocalDate();
        return switch (event.kind()) {
            case PRACTISED ->
                about("practice.recorded", event)
                        .with("practice", event.what())
                        .with("catalog", catalog)
                        .with("doneOn", day);
            case OBSERVED ->
                about("practice.observed", event).with("practice", event.what()).with("confirmed", true);
            case ASKED ->
                about("sign-off.requested", event)
                        .with("request", event.what())
                        .with("catalog", catalog)
                        .with("secondLook", false);
            case DECIDED ->
                about("sign-off.mastered", event)
                        .with("request", event.what())
                        .with("signOff", event.signOff())
                        .with("state", "mastered")
                        .with("basis", "appointed");
            case CONFIRMED ->
                about("mastery.confirmed", event)
                        .with("request", event.what())
                        .with("signOff", event.signOff())
                        .with("confirmation", event.confirmation())
                        .with("confirmedOn", day)
                        .with("refreshMonths", event.skill().refreshMonths())
                        .with("recognised", false)
                        .with("renewed", event.renewed());
        };
    }

    private static Fact about(String kind, SyntheticEvent event) {
        return Fact.of(kind, event.actor(), event.subject())
                .with("skill", event.skill().id())
                .with("version", event.skill().version());
    }
}
