package org.shuhari.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.shuhari.shared.Texts;
import org.shuhari.shared.sheet.Sheet;
import org.shuhari.shared.sheet.SheetFaults;
import org.shuhari.shared.sheet.SheetRow;

/**
 * What a file of people changes: row by row against what stands, and the rows against each other. Touches no database.
 */
final class ImportRules {

    private final Sheet table;
    private final ImportWorld world;
    private final Supplier<UUID> ids;
    private final SheetFaults faults;
    private final ImportPlan plan;
    private final Map<String, Integer> rowOfStaffNumber = new HashMap<>();
    private final Map<String, Integer> rowOfUsername = new HashMap<>();
    private final Map<UUID, String> usernameKeys = new HashMap<>();
    private final List<NamedRow> named = new ArrayList<>();

    /** A row and the user name it comes to. */
    private record NamedRow(int number, UUID person, String key) {}

    ImportRules(Sheet table, ImportWorld world, Supplier<UUID> ids) {
        this.table = table;
        this.world = world;
        this.ids = ids;
        this.faults = new SheetFaults(table.faults());
        this.plan = new ImportPlan(world.units(), table, faults);
    }

    /** @param gone told the rows gone through, now and then */
    ImportPlan plan(IntConsumer gone) {
        int done = 0;
        for (SheetRow row : table.rows()) {
            take(row);
            if (++done % 500 == 0) {
                gone.accept(done);
            }
        }
        named.forEach(this::needsFreeName);
        return plan;
    }

    private void take(SheetRow row) {
        String staffNumber = staffNumber(row);
        if (staffNumber == null) {
            return;
        }
        KnownPerson known = world.people().get(staffNumber);
        UUID id = known == null ? ids.get() : known.id();
        int before = faults.count();
        WantedPerson wanted = new ImportCells(row, known, world, faults).read(staffNumber);
        name(row, id, wanted.username() == null && known != null ? known.username() : wanted.username());
        if (faults.count() == before) {
            new PersonImport(id, known, wanted, world, plan, ids).apply();
        }
    }

    /** Null when the row cannot be matched. */
    private String staffNumber(SheetRow row) {
        String cell = row.cell(ImportColumn.STAFF_NUMBER);
        if (cell == null) {
            faults.add(row.number(), ImportColumn.STAFF_NUMBER, "Fill this in: it is needed.");
            return null;
        }
        String staffNumber = cell.strip();
        var wrong = Texts.fault(staffNumber, ImportColumn.STAFF_NUMBER.longest());
        if (wrong.isPresent()) {
            faults.add(row.number(), ImportColumn.STAFF_NUMBER, wrong.get());
            return null;
        }
        Integer first = rowOfStaffNumber.putIfAbsent(staffNumber, row.number());
        if (first != null) {
            faults.add(
                    row.number(),
                    ImportColumn.STAFF_NUMBER,
                    "Row " + first + " has the same staff number. Leave one of the two rows out.");
            return null;
        }
        return staffNumber;
    }

    private void name(SheetRow row, UUID person, String username) {
        if (username == null) {
            return;
        }
        String key = UserNames.key(username);
        Integer first = rowOfUsername.putIfAbsent(key, row.number());
        if (first != null) {
            faults.add(
                    row.number(),
                    ImportColumn.USERNAME,
                    "Row " + first
                            + " has the same user name (upper and lower case count as the same). Give each person"
                            + " one of their own.");
            return;
        }
        usernameKeys.put(person, key);
        named.add(new NamedRow(row.number(), person, key));
    }

    /** Another's name is free when this very file gives that person another one. */
    private void needsFreeName(NamedRow row) {
        UUID holder = world.usernameHolders().get(row.key());
        if (holder == null || holder.equals(row.person())) {
            return;
        }
        if (usernameKeys.getOrDefault(holder, row.key()).equals(row.key())) {
            faults.add(
                    row.number(),
                    ImportColumn.USERNAME,
                    "Somebody else has this user name already (upper and lower case count as the same). Give another one.");
        } else {
            plan.moved().add(holder);
        }
    }
}
