package org.shuhari.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.shuhari.catalog.CatalogAccepted;
import org.shuhari.catalog.Skill;
import org.shuhari.catalog.SkillChange;
import org.shuhari.ledger.Fact;
import org.shuhari.ledger.Ledger;

/** Tells the ledger that a catalog took the place of another, whoever accepted it, in the transaction that does. */
@ApplicationScoped
class AcceptedEntry {

    @Inject
    private Ledger ledger;

    /** The first catalog of a database takes no place of another: it changes nobody's standing and makes no entry. */
    void tell(@Observes CatalogAccepted accepted) {
        if (accepted.before() == null) {
            return;
        }
        CatalogChanges changes = CatalogChanges.between(accepted.before(), accepted.now());
        ledger.append(Fact.of("catalog.accepted", accepted.by(), null)
                .with("catalog", accepted.now().id())
                .with("before", accepted.before().id())
                .with("version", accepted.now().version())
                .with("added", changes.added().stream().map(Skill::id).toList())
                .with("changed", ids(changes.changed()))
                .with("retired", ids(changes.retired()))
                .with("returned", ids(changes.returned()))
                .with("templates", changes.templates().size())
                .with("jobRoles", changes.jobRoles().size()));
    }

    private static List<String> ids(List<SkillChange> changes) {
        return changes.stream().map(change -> change.after().id()).toList();
    }
}
