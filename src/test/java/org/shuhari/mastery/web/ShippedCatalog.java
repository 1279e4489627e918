package org.shuhari.mastery.web;

import java.nio.file.Path;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.CatalogContent;
import org.shuhari.catalog.file.CatalogReader;

/** The catalog that ships with the product: what the pages are really drawn from. */
final class ShippedCatalog {

    static final Catalog CATALOG = read();

    private ShippedCatalog() {}

    private static Catalog read() {
        CatalogContent content =
                new CatalogReader().read(Path.of("skills-catalog")).content().orElseThrow();
        return new Catalog(
                "shipped",
                content.id(),
                content.title(),
                content.version(),
                content.coachRequires(),
                content.groups(),
                content.skills(),
                content.templates(),
                content.jobRoles());
    }
}
