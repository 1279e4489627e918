package org.shuhari.curation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.file.Fault;

/**
 * What the folder holds now, beside the catalog in force.
 *
 * @param since when the one in force was accepted
 * @param faults all of them; any: there is nothing to take
 * @param found the folder's catalog; null with a fault
 * @param changes null with a fault
 * @param affected by the id of a changed or retired skill
 */
public record Candidate(
        Catalog inForce,
        Instant since,
        List<Fault> faults,
        Catalog found,
        CatalogChanges changes,
        Map<String, Affected> affected) {

    /** By its SHA-256, the very content that was shown is taken, or none. */
    public String hash() {
        return found == null ? null : found.id();
    }

    /** The folder says what is in force. */
    public boolean same() {
        return found != null && found.id().equals(inForce.id());
    }

    /** There is something to take. */
    public boolean takeable() {
        return found != null && !same();
    }
}
