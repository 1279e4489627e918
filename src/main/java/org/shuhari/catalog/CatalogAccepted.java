package org.shuhari.catalog;

import java.util.UUID;

/**
 * A catalog is in force from now on. Told inside the transaction that accepts it, as its last step.
 *
 * @param before the one in force until now; null in a database that had none
 * @param by who accepted it; null when a start did
 */
public record CatalogAccepted(Catalog before, Catalog now, UUID by) {}
