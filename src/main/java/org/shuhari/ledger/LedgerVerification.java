package org.shuhari.ledger;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shuhari.shared.UseCase;

/** Goes through the whole ledger: the chain, the bodies, and what the features rebuild from them (R15). */
@UseCase
public class LedgerVerification {

    private static final int PAGE = 2_000;

    @Inject
    private Ledger ledger;

    @Inject
    @Any
    private Instance<Replay> replays;

    public Verification verify() {
        Verification.Head head = ledger.head();
        Walk walk = new Walk(replays.stream().map(Replay::begin).toList());
        List<LedgerLine> page = ledger.after(0, PAGE);
        while (!page.isEmpty()) {
            page.stream().filter(line -> line.entry().seq() <= head.seq()).forEach(walk::take);
            page = ledger.after(page.get(page.size() - 1).entry().seq(), PAGE);
        }
        return walk.result(head);
    }

    /** One pass, entry by entry. */
    private static final class Walk {

        private final List<Replay.Rebuilding> rebuildings;
        private String before = Hashes.GENESIS;
        private long last;
        private long erased;
        private Verification.Broken broken;

        Walk(List<Replay.Rebuilding> rebuildings) {
            this.rebuildings = rebuildings;
        }

        void take(LedgerLine line) {
            LedgerEntry entry = line.entry();
            if (broken == null) {
                broken =
                        why(line).map(why -> Verification.Broken.of(entry, why)).orElse(null);
            }
            if (line.erased()) {
                erased++;
            }
            rebuildings.forEach(rebuilding -> rebuilding.entry(entry, line.body()));
            last = entry.seq();
            before = entry.hash();
        }

        private Optional<Verification.Why> why(LedgerLine line) {
            LedgerEntry entry = line.entry();
            if (entry.seq() != last + 1) {
                return Optional.of(Verification.Why.GAP);
            }
            if (!entry.hashAfter(before).equals(entry.hash())) {
                return Optional.of(Verification.Why.ENTRY);
            }
            return line.erased() || line.bodyFits() ? Optional.empty() : Optional.of(Verification.Why.BODY);
        }

        Verification result(Verification.Head head) {
            if (broken == null && !(head.seq() == last && head.hash().equals(before))) {
                broken = Verification.Broken.atEnd(last + 1);
            }
            List<String> differences = new ArrayList<>();
            rebuildings.forEach(rebuilding -> differences.addAll(rebuilding.differences()));
            boolean intact = broken == null && differences.isEmpty();
            Long firstBroken = broken == null ? null : broken.seq();
            return new Verification(last, intact, erased, firstBroken, broken, differences, head);
        }
    }
}
