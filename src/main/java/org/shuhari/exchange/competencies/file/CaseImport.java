package org.shuhari.exchange.competencies.file;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code scripts/case-import}: a package of CASE as a new catalog's folder, or all that keeps it from becoming one. */
public final class CaseImport {

    private final PrintStream out;

    CaseImport(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new CaseImport(out).run(List.of(arguments)));
    }

    /** @return the exit status: 0 when the folder is written, 1 with any fault, 2 when the arguments are not understood */
    int run(List<String> arguments) {
        if (arguments.size() != 2) {
            out.println("Use: case-import PACKAGE.json FOLDER");
            return 2;
        }
        Path folder = Path.of(arguments.get(1));
        try {
            if (!DraftFolder.isFree(folder)) {
                out.println(folder + " is there already and not empty: name a new folder.");
                return 1;
            }
            Optional<CatalogDraft> draft = read(Path.of(arguments.get(0)));
            if (draft.isEmpty()) {
                out.println("Nothing was written.");
                return 1;
            }
            DraftFolder.write(draft.get(), folder);
            tell(draft.get(), folder);
            return 0;
        } catch (IOException e) {
            out.println("The folder " + folder
                    + " cannot be written: check its name, its rights and the room on the disk.");
            return 1;
        }
    }

    private Optional<CatalogDraft> read(Path file) {
        List<PackageFault> faults = new ArrayList<>();
        Optional<CatalogDraft> draft = PackageFile.read(file, faults::add).flatMap(read -> draft(read, faults));
        faults.stream()
                .distinct()
                .sorted(Comparator.comparingInt(PackageFault::line))
                .forEach(fault -> out.println(file + ":" + fault));
        return faults.isEmpty() ? draft : Optional.empty();
    }

    private static Optional<CatalogDraft> draft(PackageFile file, List<PackageFault> faults) {
        Optional<Framework> framework = Framework.of(file, faults::add);
        if (framework.isEmpty()) {
            return Optional.empty();
        }
        Relations relations = new Relations(framework.get(), faults::add);
        Criteria criteria = new Criteria(file, framework.get(), faults::add);
        return faults.isEmpty() ? Optional.of(Drafting.of(framework.get(), relations, criteria)) : Optional.empty();
    }

    private void tell(CatalogDraft draft, Path folder) {
        out.println("Written to " + folder + ": " + count(draft, "skills/") + " skills, " + count(draft, "templates/")
                + " templates, " + count(draft, "job-roles/") + " job roles.");
        draft.notes().forEach(out::println);
    }

    private static long count(CatalogDraft draft, String below) {
        return Stream.of(draft.files().keySet().toArray(String[]::new))
                .filter(file -> file.startsWith(below))
                .count();
    }
}
