package org.shuhari.catalog.file;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.CatalogContent;

/** {@code scripts/catalog-check}: for those who write a catalog, before anybody is asked to take it. */
public final class CatalogCheck {

    private final CatalogReader reader = new CatalogReader();
    private final PrintStream out;

    CatalogCheck(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new CatalogCheck(out).run(List.of(arguments)));
    }

    /** @return the exit status: 0 without a fault, 1 with any, 2 when the arguments are not understood */
    int run(List<String> arguments) {
        if (arguments.size() == 1) {
            return check(Path.of(arguments.get(0)), Optional.empty());
        }
        if (arguments.size() == 3 && arguments.get(1).equals("--against")) {
            return against(Path.of(arguments.get(0)), Path.of(arguments.get(2)));
        }
        out.println("Use: catalog-check FOLDER [--against FOLDER]");
        return 2;
    }

    private int against(Path folder, Path other) {
        CatalogReading accepted = reader.read(other);
        print(other, accepted);
        return accepted.content().isPresent() ? check(folder, accepted.content().map(CatalogContent::catalog)) : 1;
    }

    private int check(Path folder, Optional<Catalog> accepted) {
        CatalogReading reading =
                accepted.map(catalog -> reader.read(folder, catalog)).orElseGet(() -> reader.read(folder));
        print(folder, reading);
        reading.content().map(CatalogCheck::counts).ifPresent(out::println);
        return reading.content().isPresent() ? 0 : 1;
    }

    /** Faults first; a text that is not translated is a note and no reason to end with 1. */
    private void print(Path folder, CatalogReading reading) {
        reading.faults().forEach(fault -> out.println(folder + "/" + fault));
        reading.notes().forEach(note -> out.println(folder + "/" + note));
    }

    private static String counts(CatalogContent content) {
        return "No faults: " + content + ", " + content.groups().size() + " groups, "
                + content.skills().size() + " skills, " + content.templates().size() + " templates, "
                + content.jobRoles().size() + " job roles, in "
                + String.join(", ", content.catalog().languages()) + ".";
    }
}
