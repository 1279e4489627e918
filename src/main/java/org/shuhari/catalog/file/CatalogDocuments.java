package org.shuhari.catalog.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All documents of a folder that are YAML, perhaps with faults.
 *
 * @param of the documents of each kind
 * @param ids the ids of each kind, also those promised by the names of files that could not be read, so that one fault
 *     does not bring up others
 * @param files the names of all files, also of those that could not be read
 */
record CatalogDocuments(Map<FileKind, List<YamlDocument>> of, Map<FileKind, Set<String>> ids, Set<String> files) {

    Stream<YamlDocument> all(FileKind kind) {
        return of.getOrDefault(kind, List.of()).stream();
    }

    Optional<YamlDocument> catalog() {
        return all(FileKind.CATALOG).findFirst();
    }

    boolean knows(FileKind kind, String id) {
        return ids.getOrDefault(kind, Set.of()).contains(id);
    }

    /** The languages somebody began to translate into. */
    Stream<String> languages() {
        return files.stream().flatMap(file -> FileKind.language(file).stream()).distinct();
    }
}
