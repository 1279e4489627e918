package org.shuhari.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** An accepted catalog as it is kept: for ever, and never changed. */
@Entity
@Table(name = "catalog_version")
class CatalogVersion {

    @Id
    private String id;

    private String slug;
    private String title;
    private int version;

    @Lob
    private String content;

    protected CatalogVersion() {}

    CatalogVersion(CatalogContent content) {
        this.id = content.hash();
        this.slug = content.id();
        this.title = content.title();
        this.version = content.version();
        this.content = content.text();
    }

    Catalog catalog() {
        return CatalogContent.parse(content).catalog(id);
    }
}
