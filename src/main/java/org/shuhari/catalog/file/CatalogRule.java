package org.shuhari.catalog.file;

import java.util.stream.Stream;

/** What a schema cannot say. A rule copes with parts that are missing or of another type: the schema reports those. */
@FunctionalInterface
interface CatalogRule {

    Stream<Fault> faults(CatalogDocuments documents);
}
