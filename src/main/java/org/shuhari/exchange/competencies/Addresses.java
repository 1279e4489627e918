package org.shuhari.exchange.competencies;

import java.util.UUID;
import org.shuhari.shared.Ids;

/**
 * The ids of a framework's parts, made of the names of what they stand for, and the addresses they are read at.
 *
 * @param catalog the id of the catalog as a whole
 * @param base where the interface begins
 */
record Addresses(UUID catalog, String base) {

    /** The space of the names of all catalogs. For ever the same: every id ever given out hangs on it. */
    private static final UUID CATALOGS = UUID.fromString("6f1f5b0e-3c8f-4b5e-9a53-7a1c9d0e42b6");

    static Addresses of(String slug, String base) {
        return new Addresses(Ids.named(CATALOGS, slug), base);
    }

    /** The id of a part. */
    String id(String... names) {
        return Ids.named(catalog, String.join("/", names)).toString();
    }

    String uri(String collection, String id) {
        return base + "/" + collection + "/" + id;
    }

    /** A link to a part. */
    Link link(String title, String collection, String... names) {
        String id = id(names);
        return new Link(title, id, uri(collection, id));
    }

    /** A link to the document ({@code CFDocuments}) or the package of the same id ({@code CFPackages}). */
    Link whole(String title, String collection) {
        return new Link(title, catalog.toString(), uri(collection, catalog.toString()));
    }
}
