package org.shuhari.catalog.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small catalog without faults in a folder of its own, to be spoilt file by file. */
final class CatalogFiles {

    static final String WASTE = "skills/see/seeing-waste.yaml";
    static final String GEMBA = "skills/see/going-to-gemba.yaml";
    static final String WALK = "templates/walk.yaml";
    static final String ROLE = "job-roles/associate.yaml";

    private final Path folder;

    CatalogFiles(Path folder) {
        this.folder = folder;
        write("catalog.yaml", """
                id: small
                title: Small
                version: 1
                coachRequires: [seeing-waste]
                groups:
                  - {id: see, title: See}
                  - {id: solve, title: Solve}
                """);
        write(GEMBA, skill("going-to-gemba", ""));
        write(WASTE, skill("seeing-waste", "going-to-gemba"));
        write(WALK, """
                id: walk
                title: Walk
                fields:
                  - {id: saw, label: Saw, kind: long-text, required: true, max: 500}
                  - id: kinds
                    label: Kinds
                    kind: choices
                    required: false
                    min: 1
                    max: 2
                    options:
                      - {id: one, label: One}
                      - {id: two, label: Two}
                  - id: table
                    label: Table
                    kind: rows
                    required: false
                    columns:
                      - {id: what, label: What, kind: text, required: true}
                      - {id: share, label: Share, kind: number, required: true, min: 0, max: 0.50}
                """);
        write(ROLE, """
                id: associate
                title: Associate
                customer: Whoever calls.
                skills:
                  - seeing-waste
                """);
    }

    /** Lines that tests name: 7 requires, 8 practice, 11 days, 12 observed, 13 criteria, 14 to 16 one each. */
    static String skill(String id, String requires) {
        return """
                id: %s
                title: The skill %1$s
                group: see
                version: 1
                summary: What it is.
                whyItMatters: Why it matters.
                requires: [%s]
                practice:
                  template: walk
                  minimum: 3
                  days: 2
                  observed: 1
                criteria:
                  - {id: first, text: Does one, lookFor: One, notYet: None}
                  - {id: second, text: Does two, lookFor: Two, notYet: None}
                  - {id: third, text: Does three, lookFor: Three, notYet: None}
                refreshMonths: 12
                """.formatted(id, requires);
    }

    void write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes another text in place of the only one like it. */
    void change(String file, String from, String to) {
        String text = text(file);
        if (text.indexOf(from) < 0 || text.indexOf(from) != text.lastIndexOf(from)) {
            throw new IllegalArgumentException("not there once: " + from);
        }
        write(file, text.replace(from, to));
    }

    void remove(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    CatalogReading read() {
        return new CatalogReader().read(folder);
    }

    List<String> faults() {
        return read().faults().stream().map(Fault::toString).toList();
    }
}
