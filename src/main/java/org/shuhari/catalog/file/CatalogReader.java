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

/** Reads a catalog's folder and reports every fault and every missing translation at once. */
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
        List<Note> notes = new ArrayList<>();
        CatalogDocuments documents;
        try {
            documents = documents(folder, faults);
        } catch (IOException e) {
            return reading(
                    List.of(new Fault(
                            "catalog.yaml",
                            1,
                            "The folder " + folder + " cannot be read: check its name and its rights.")),
                    List.of(),
                    Optional.empty());
        }
        CatalogRules.faults(documents).forEach(faults::add);
        new Translations(documents, faults::add, notes::add).check();
        accepted.map(CatalogComparison::new)
                .ifPresent(comparison -> comparison.faults(documents).forEach(faults::add));
        return reading(
                faults,
                notes,
                faults.isEmpty() ? Optional.of(new CatalogMembers(documents).content()) : Optional.empty());
    }

    private static CatalogReading reading(List<Fault> faults, List<Note> notes, Optional<CatalogContent> content) {
        return new CatalogReading(
                faults.stream().distinct().sorted().toList(),
                notes.stream().distinct().sorted().toList(),
                content);
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
        return new CatalogDocuments(documents, ids, found.names());
    }
}
