package org.shuhari.signoff;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.shuhari.ledger.LedgerEntry;
import org.shuhari.ledger.LedgerLine;
import org.shuhari.ledger.Replay;

/**
 * The confirmations as the entries tell them. Where retention erased a body, the entry still says whose confirmation it
 * was: as many of that person's rows are taken on trust.
 */
class RebuiltConfirmations implements Replay.Rebuilding {

    private final Supplier<List<ConfirmationRow>> table;
    private final LongFunction<List<LedgerLine>> newerEntries;
    private final Map<UUID, Told> told = new LinkedHashMap<>();
    private final Set<UUID> toldRevoked = new HashSet<>();
    private final Map<UUID, Integer> erasedConfirmed = new HashMap<>();
    private final Map<UUID, Integer> erasedRevoked = new HashMap<>();
    private long last;

    /**
     * @param table reads what is stored now
     * @param newerEntries reads what was appended after an entry while the verification ran
     */
    RebuiltConfirmations(Supplier<List<ConfirmationRow>> table, LongFunction<List<LedgerLine>> newerEntries) {
        this.table = table;
        this.newerEntries = newerEntries;
    }

    /** What one entry says of a confirmation; the row's {@code revoked} is not part of it. */
    private record Told(long seq, ConfirmationRow row) {}

    @Override
    public void entry(LedgerEntry entry, JsonObject body) {
        take(entry.seq(), entry.kind(), entry.subject(), body);
    }

    void take(long seq, String kind, UUID subject, JsonObject body) {
        last = seq;
        boolean confirmed = Facts.CONFIRMED.equals(kind);
        if (!confirmed && !Facts.REVOKED.equals(kind)) {
            return;
        }
        if (body == null) {
            (confirmed ? erasedConfirmed : erasedRevoked).merge(subject, 1, Integer::sum);
        } else if (confirmed) {
            ConfirmationRow row = read(subject, body);
            told.put(row.id(), new Told(seq, row));
        } else {
            toldRevoked.add(UUID.fromString(body.getString("confirmation")));
        }
    }

    private static ConfirmationRow read(UUID subject, JsonObject body) {
        return new ConfirmationRow(
                UUID.fromString(body.getString("confirmation")),
                subject,
                body.getString("skill"),
                UUID.fromString(body.getString("request")),
                body.getInt("version"),
                LocalDate.parse(body.getString("confirmedOn")),
                body.getInt("refreshMonths"),
                body.getBoolean("recognised"),
                false);
    }

    @Override
    public List<String> differences() {
        List<ConfirmationRow> rows = table.get();
        Set<UUID> changing = peopleInNewerEntries();
        List<String> differences = new ArrayList<>();
        for (ConfirmationRow row : rows) {
            Told entry = told.remove(row.id());
            if (!changing.contains(row.employee())) {
                compare(row, entry, differences);
            }
        }
        told.values().stream()
                .filter(entry -> !changing.contains(entry.row().employee()))
                .forEach(entry -> differences.add("Entry " + entry.seq() + " confirms " + words(entry.row())
                        + ", but the table has no such confirmation."));
        return differences;
    }

    private void compare(ConfirmationRow row, Told entry, List<String> differences) {
        if (entry == null) {
            if (!takenOnTrust(erasedConfirmed, row.employee())) {
                differences.add("The table has " + words(row) + ", but no entry confirms it.");
                return;
            }
        } else {
            compareValues(row, entry, differences);
        }
        boolean revoked = toldRevoked.contains(row.id());
        if (revoked && !row.revoked()) {
            differences.add("The ledger says that " + words(row) + " was revoked, the table does not.");
        } else if (row.revoked() && !revoked && !takenOnTrust(erasedRevoked, row.employee())) {
            differences.add("The table says that " + words(row) + " was revoked, the ledger does not.");
        }
    }

    private static void compareValues(ConfirmationRow row, Told entry, List<String> differences) {
        ConfirmationRow said = entry.row();
        Map<String, Object[]> values = new LinkedHashMap<>();
        values.put("employee", new Object[] {said.employee(), row.employee()});
        values.put("skill", new Object[] {said.skill(), row.skill()});
        values.put("request", new Object[] {said.request(), row.request()});
        values.put("version", new Object[] {said.skillVersion(), row.skillVersion()});
        values.put("day", new Object[] {said.confirmedOn(), row.confirmedOn()});
        values.put("refresh months", new Object[] {said.refreshMonths(), row.refreshMonths()});
        values.put("recognised", new Object[] {said.recognised(), row.recognised()});
        values.forEach((name, pair) -> {
            if (!Objects.equals(pair[0], pair[1])) {
                differences.add("Of " + words(row) + ", entry " + entry.seq() + " says " + name + " " + pair[0]
                        + ", the table says " + pair[1] + ".");
            }
        });
    }

    private static boolean takenOnTrust(Map<UUID, Integer> erased, UUID person) {
        int left = erased.getOrDefault(person, 0);
        erased.put(person, Math.max(0, left - 1));
        return left > 0;
    }

    /** Their rows may have been read before or after an entry that this verification no longer took in. */
    private Set<UUID> peopleInNewerEntries() {
        Set<UUID> people = new HashSet<>();
        long after = last;
        List<LedgerLine> page = newerEntries.apply(after);
        while (!page.isEmpty()) {
            page.forEach(line -> people.add(line.entry().subject()));
            after = page.get(page.size() - 1).entry().seq();
            page = newerEntries.apply(after);
        }
        return people;
    }

    private static String words(ConfirmationRow row) {
        return "confirmation " + row.id() + " of " + row.skill() + " for employee " + row.employee();
    }
}
