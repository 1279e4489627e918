package org.shuhari.gaps;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.shuhari.ledger.Change;
import org.shuhari.people.Settings;

/** What entries of the ledger mean for the matrix: whose rows are read again. */
final class MatrixNews {

    private static final List<String> LEARNING = List.of("practice.", "sign-off.", "skill.");

    private final Set<UUID> learned = new HashSet<>();
    private final Set<UUID> moved = new HashSet<>();
    private final Set<UUID> imports = new HashSet<>();
    private final Set<UUID> units = new HashSet<>();
    private boolean tree;
    private boolean everything;

    /** @param node the one that asks */
    MatrixNews(List<Change> changes, UUID node) {
        changes.forEach(change -> take(change, node));
        learned.removeAll(moved);
    }

    private void take(Change change, UUID node) {
        if (change.subject() != null) {
            (LEARNING.stream().anyMatch(change.kind()::startsWith) ? learned : moved).add(change.subject());
        } else if (change.kind().equals("people.imported")) {
            tree = true;
            change.id("import").ifPresentOrElse(imports::add, () -> everything = true);
        } else if (change.kind().startsWith("unit.")) {
            tree = true;
            change.id("into").ifPresent(units::add);
            everything |= change.body() == null;
        } else if (change.kind().equals(Rebuilds.REBUILT)) {
            everything |= change.id("node").filter(node::equals).isEmpty();
        } else if (change.kind().equals("settings.changed")) {
            everything |= change.body() == null || change.names(Settings.ZONE);
        }
    }

    /** Whose practice, requests or confirmations have changed, and nothing else. */
    Set<UUID> learned() {
        return learned;
    }

    /** Of whom anything else may have changed. */
    Set<UUID> moved() {
        return moved;
    }

    /** By which imports people were changed. */
    Set<UUID> imports() {
        return imports;
    }

    /** Into which units others were merged. */
    Set<UUID> units() {
        return units;
    }

    /** Whether the tree of units has changed. */
    boolean tree() {
        return tree;
    }

    /**
     * Whether every row is to be read again: somebody asked for it on another node, the days have another zone, or it is not known any
     * more whom an entry was about.
     */
    boolean everything() {
        return everything;
    }
}
