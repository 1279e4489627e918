package org.shuhari.catalog.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shuhari.catalog.Catalog;

/** Finds and reads the files of a catalog's folder, and nothing outside it. */
final class CatalogFolder {

    static final int MAX_FILES = 2_000;
    private static final int MAX_DEPTH = 6;

    /** Not of the catalog itself: schemas for editors, the lean assessment in any language. */
    private static final Pattern PASSED_OVER = Pattern.compile("schema|([a-z]{2}/)?assessment\\.yaml");

    private final Path root;
    private final Consumer<Fault> faults;
    private final Set<Path> entered = new HashSet<>();
    private final Set<String> names = new TreeSet<>();
    private final SourceFiles files;

    private CatalogFolder(Path root, Consumer<Fault> faults) {
        this.root = root;
        this.faults = faults;
        this.files = new SourceFiles(faults);
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
        return files.all();
    }

    /** The names of all files, also of those that could not be read. */
    Set<String> names() {
        return names;
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
            if (!hidden && !PASSED_OVER.matcher(name).matches()) {
                find(entry, name, depth);
            }
        }
    }

    private void find(Path entry, String name, int depth) {
        Path real;
        try {
            real = entry.toRealPath();
        } catch (IOException e) {
            fault(name, "This link leads nowhere: put the file itself here, or take the link out.");
            return;
        }
        if (!real.startsWith(root)) {
            fault(name, "This link leads out of the catalog's folder: put the file itself here.");
            return;
        }
        try {
            if (Files.isDirectory(real)) {
                folder(real, name, depth);
            } else if (name.matches(".*\\.ya?ml")) {
                file(real, name);
            }
        } catch (IOException e) {
            fault(name, "This cannot be read: check its rights.");
        }
    }

    private void folder(Path real, String name, int depth) throws IOException {
        if (name.equals(Catalog.ORIGINAL.getLanguage())) {
            fault(name, "The catalog itself is in English: write these texts there and take this folder out.");
        } else if (depth == MAX_DEPTH) {
            fault(name, "Folders are nested too deep here: keep to skills/<group>, templates and job-roles.");
        } else if (entered.add(real)) {
            enter(real, name + "/", depth + 1);
        } else {
            fault(name, "This folder is read already under another name: take this link out.");
        }
    }

    private void file(Path real, String name) throws IOException {
        FileKind kind = FileKind.at(name).orElse(null);
        if (kind == null) {
            fault(
                    name,
                    "Nobody reads a file at this place: move it to skills/<group>/<id>.yaml, templates/<id>.yaml"
                            + " or job-roles/<id>.yaml (a translation: to the same below its language, nl/…), or take"
                            + " it out.");
        } else if (names.size() == MAX_FILES) {
            fault(name, "There are more than " + MAX_FILES + " files: take some out.");
        } else if (!Files.isRegularFile(real)) {
            fault(name, "This is no file that can be read: put one here.");
        } else {
            names.add(name);
            files.read(kind, name, real);
        }
    }

    private void fault(String name, String message) {
        faults.accept(new Fault(name, 1, message));
    }
}
