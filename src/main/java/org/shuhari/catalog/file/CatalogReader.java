package org.shuhari.catalog.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.CatalogContent;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads a catalog's folder and reports every fault at once. */
public final class CatalogReader {

    private final Schemas schemas = new Schemas();

    /** Reads a folder by itself. */
    public CatalogReading read(Path folder) {
        return read(folder, Optional.empty());
    }

    /** Reads a folder that is to take the place of a catalog in force. */
    public CatalogReading read(Path folder, Catalog accepted) {
        return read(folder, Optional.of(accepted));
    }

    private CatalogReading read(Path folder, Optional<Catalog> accepted) {
        List<Fault> faults = new ArrayList<>();
        CatalogDocuments documents;
        try {
            documents = documents(folder, faults);
        } catch (IOException e) {
            return faulty(List.of(new Fault(
                    "catalog.yaml", 1, "The folder " + folder + " cannot be read: check its name and its rights.")));
        }
        CatalogRules.faults(documents).forEach(faults::add);
        accepted.map(CatalogComparison::new)
                .ifPresent(comparison -> comparison.faults(documents).forEach(faults::add));
        return faults.isEmpty()
                ? new CatalogReading(List.of(), Optional.of(CatalogContent.of(members(documents))))
                : faulty(faults);
    }

    private static CatalogReading faulty(List<Fault> faults) {
        return new CatalogReading(faults.stream().distinct().sorted().toList(), Optional.empty());
    }

    private CatalogDocuments documents(Path folder, List<Fault> faults) throws IOException {
        CatalogFolder found = CatalogFolder.read(folder, faults::add);
        Map<FileKind, List<YamlDocument>> documents = new EnumMap<>(FileKind.class);
        for (SourceFile file : found.files()) {
            List<Fault> unreadable = new ArrayList<>();
            YamlReader.read(file, unreadable::add).ifPresent(document -> {
                documents.computeIfAbsent(file.kind(), k -> new ArrayList<>()).add(document);
                schemas.faults(file.kind(), document)
                        .filter(fault -> unreadable.stream().noneMatch(u -> u.line() == fault.line()))
                        .forEach(faults::add);
            });
            faults.addAll(unreadable);
        }
        Map<FileKind, Set<String>> ids = new EnumMap<>(FileKind.class);
        for (FileKind kind : FileKind.values()) {
            Stream<String> written =
                    documents.getOrDefault(kind, List.of()).stream().map(d -> d.text("/id"));
            Stream<String> promised = found.names(kind).stream().map(SourceFile::idIn);
            ids.put(kind, Stream.concat(written, promised).collect(Collectors.toSet()));
        }
        return new CatalogDocuments(documents, ids);
    }

    /** One JSON object of all files, with what may be left out in them. */
    private static ObjectNode members(CatalogDocuments documents) {
        ObjectNode catalog =
                (ObjectNode) documents.catalog().orElseThrow().json().deepCopy();
        catalog.set("skills", list(documents, FileKind.SKILL));
        catalog.set("templates", list(documents, FileKind.TEMPLATE));
        catalog.set("jobRoles", list(documents, FileKind.JOB_ROLE));
        for (var skill : catalog.path("skills")) {
            ObjectNode members = (ObjectNode) skill;
            members.putIfAbsent("signOffs", members.numberNode(1));
            members.putIfAbsent("refreshPractices", members.numberNode(1));
        }
        return catalog;
    }

    private static ArrayNode list(CatalogDocuments documents, FileKind kind) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        documents.all(kind).forEach(document -> list.add(document.json().deepCopy()));
        return list;
    }
}
