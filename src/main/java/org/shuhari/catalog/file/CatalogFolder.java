package org.shuhari.catalog.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds and reads the files of a catalog's folder, and nothing outside it. */
final class CatalogFolder {

    static final long MAX_BYTES = 2L * 1024 * 1024;
    static final int MAX_FILES = 2_000;
    private static final int MAX_DEPTH = 6;

    /** Not of the catalog itself: schemas for editors, translations, the lean assessment. */
    private static final Pattern PASSED_OVER = Pattern.compile("schema|[a-z]{2}(-[A-Z]{2})?|assessment\\.yaml");

    private final Path root;
    private final Consumer<Fault> faults;
    private final Set<Path> entered = new HashSet<>();
    private final Set<String> names = new TreeSet<>();
    private final List<SourceFile> files = new ArrayList<>();

    private CatalogFolder(Path root, Consumer<Fault> faults) {
        this.root = root;
        this.faults = faults;
    }

    /**
     * Reads what is there; every file that cannot be read is a fault.
     *
     * @throws IOException when the folder itself is not there or cannot be read
     */
    static CatalogFolder read(Path folder, Consumer<Fault> faults) throws IOException {
        CatalogFolder found = new CatalogFolder(folder.toRealPath(), faults);
        found.enter(found.root, "", 0);
        if (!found.names.contains("catalog.yaml")) {
            faults.accept(
                    new Fault("catalog.yaml", 1, "This file is missing: add it, with id, title, version and groups."));
        }
        return found;
    }

    List<SourceFile> files() {
        return files;
    }

    /** The names of all files of a kind, also of those that could not be read. */
    List<String> names(FileKind kind) {
        return names.stream()
                .filter(name -> FileKind.at(name).filter(kind::equals).isPresent())
                .toList();
    }

    private void enter(Path folder, String below, int depth) throws IOException {
        List<Path> entries;
        try (Stream<Path> listed = Files.list(folder)) {
            entries = listed.sorted().toList();
        }
        for (Path entry : entries) {
            String name = below + entry.getFileName();
            boolean hidden = entry.getFileName().toString().startsWith(".");
            if (!hidden && !(depth == 0 && PASSED_OVER.matcher(name).matches())) {
                take(entry, name, depth);
            }
        }
    }

    private void take(Path entry, String name, int depth) throws IOException {
        Path real;
        try {
            real = entry.toRealPath();
        } catch (IOException e) {
            fault(name, "This link leads nowhere: put the file itself here, or take the link out.");
            return;
        }
        if (!real.startsWith(root)) {
            fault(name, "This link leads out of the catalog's folder: put the file itself here.");
        } else if (!Files.isDirectory(real)) {
            file(real, name);
        } else if (depth == MAX_DEPTH) {
            fault(name, "Folders are nested too deep here: keep to skills/<group>, templates and job-roles.");
        } else if (entered.add(real)) {
            enter(real, name + "/", depth + 1);
        } else {
            fault(name, "This folder is read already under another name: take this link out.");
        }
    }

    private void file(Path real, String name) throws IOException {
        if (!name.matches(".*\\.ya?ml")) {
            return;
        }
        FileKind kind = FileKind.at(name).orElse(null);
        if (kind == null) {
            fault(
                    name,
                    "Nobody reads a file at this place: move it to skills/<group>/<id>.yaml, templates/<id>.yaml"
                            + " or job-roles/<id>.yaml, or take it out.");
        } else if (names.size() == MAX_FILES) {
            fault(name, "There are more than " + MAX_FILES + " files: take some out.");
        } else {
            names.add(name);
            if (Files.size(real) > MAX_BYTES) {
                fault(name, "This file is larger than 2 MB: shorten it.");
            } else {
                decode(kind, name, Files.readAllBytes(real));
            }
        }
    }

    private void decode(FileKind kind, String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            files.add(new SourceFile(kind, name, text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            fault(name, "This file is not in UTF-8: save it in that encoding.");
        }
    }

    private void fault(String name, String message) {
        faults.accept(new Fault(name, 1, message));
    }
}
