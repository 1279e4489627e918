package org.shuhari.people;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.shuhari.ledger.Fact;
import org.shuhari.ledger.Ledger;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;
import org.shuhari.shared.sheet.Sheet;
import org.shuhari.shared.sheet.SheetForm;

/**
 * The import of people from a file: all of it or nothing, with one entry in the ledger. Rights are the caller's to check: a
 * job has nobody signed in.
 */
@UseCase
public class Imports implements FileImport<ImportResult> {

    @Inject
    private ImportPlaces places;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ImportTables tables;

    @Inject
    private People people;

    @Inject
    private Ledger ledger;

    @Inject
    private Ids ids;

    @Override
    public String kind() {
        return "people-import";
    }

    @Override
    public String page() {
        return "/people/import.xhtml";
    }

    @Override
    public SheetForm form() {
        return ImportColumn.KIND;
    }

    @Override
    public ImportResult outcome(JsonObject told) {
        return ImportResult.of(told);
    }

    @Override
    public ImportResult preview(ImportFile file, Progress progress) {
        return places.in(() -> {
            ImportResult result =
                    plan(file.importer(), file.sheet(), progress, 0, 1).result();
            progress.complete(result.json());
            return result;
        });
    }

    /** @throws Problem 409 {@code changed-meanwhile} when people were changed at the same moment */
    @Override
    public ImportResult run(ImportFile file, Progress progress) {
        return places.in(() -> {
            try {
                return imported(file.importer(), file.sheet(), progress);
            } catch (RuntimeException e) {
                throw breaksConstraint(e) ? ImportRefusals.changedMeanwhile() : e;
            }
        });
    }

    private ImportResult imported(UUID importer, Sheet table, Progress progress) {
        em.find(UnitTree.class, UnitTree.ONLY, LockModeType.PESSIMISTIC_WRITE);
        ImportPlan plan = plan(importer, table, progress, 0, 0.25);
        Set<UUID> locked = changed(plan);
        if (plan.faults().none() && !locked.isEmpty()) {
            people.lockAll(locked);
            // Judged again: what stood may have changed until the locks held.
            plan = plan(importer, table, progress, 0.25, 0.5);
        }
        ImportResult result = plan.result();
        if (plan.faults().none() && !plan.changesNothing()) {
            if (!locked.containsAll(changed(plan))) {
                throw ImportRefusals.changedMeanwhile();
            }
            UUID id = ids.next();
            tables.write(plan, id, share -> progress.at(0.5 + share / 2));
            progress.complete(result.json());
            ledger.append(said(id, importer, table, result));
        } else {
            progress.complete(result.json());
        }
        return result;
    }

    private static Set<UUID> changed(ImportPlan plan) {
        List<UUID> people =
                plan.changed().stream().map(ImportPlan.PersonRow::id).toList();
        return new HashSet<>(people);
    }

    private ImportPlan plan(UUID importer, Sheet table, Progress progress, double from, double to) {
        double rows = Math.max(1, table.rows().size());
        return new ImportRules(table, tables.world(importer), ids::next)
                .plan(gone -> progress.at(from + (to - from) * gone / rows));
    }

    private static Fact said(UUID id, UUID importer, Sheet table, ImportResult result) {
        return Fact.of("people.imported", importer, null)
                .with("import", id)
                .with("file", table.sha256())
                .with("added", result.added())
                .with("changed", result.changed())
                .with("left", result.left())
                .with("unchanged", result.unchanged())
                .with("unitsAdded", result.unitsAdded().size());
    }

    /** Somebody took a staff number or user name, or closed a unit, that this import needs: SQL's class 23. */
    private static boolean breaksConstraint(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith("23")) {
                return true;
            }
        }
        return false;
    }
}
