package org.shuhari.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** From this instant on, until the next, a catalog was in force. */
@Entity
@Table(name = "catalog_acceptance")
class CatalogAcceptance {

    @Id
    private int number;

    private String catalog;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    protected CatalogAcceptance() {}

    CatalogAcceptance(int number, String catalog, Instant acceptedAt) {
        this.number = number;
        this.catalog = catalog;
        this.acceptedAt = acceptedAt;
    }
}
