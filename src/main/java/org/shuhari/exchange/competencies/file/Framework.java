package org.shuhari.exchange.competencies.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The parts of a package that a catalog is made of.
 *
 * @param items by their identifiers, in the package's order
 */
record Framework(
        Part document, Map<String, Part> items, List<Part> associations, List<Part> rubrics, List<Part> concepts) {

    /** Far more than a catalog holds; beyond it, something else was exported. */
    static final int MAX_ITEMS = 1_900;

    /** Takes the parts out of a file; empty when there is no document. Each fault goes to {@code faults}. */
    static Optional<Framework> of(PackageFile file, Consumer<PackageFault> faults) {
        Part whole = file.whole();
        Optional<Part> document = file.object(whole, "CFDocument");
        if (document.isEmpty()) {
            faults.accept(
                    whole.fault("There is no CFDocument: this is no package of CASE. Export the whole CFPackage."));
            return Optional.empty();
        }
        List<Part> items = file.parts(whole, "CFItems", faults);
        List<Part> associations = file.parts(whole, "CFAssociations", faults);
        List<Part> rubrics = file.parts(whole, "CFRubrics", faults);
        List<Part> concepts = file.object(whole, "CFDefinitions")
                .map(definitions -> file.parts(definitions, "CFConcepts", faults))
                .orElse(List.of());
        if (items.isEmpty() || items.size() > MAX_ITEMS) {
            faults.accept(
                    whole.fault("There are " + items.size() + " CFItems: a catalog holds 1 to " + MAX_ITEMS + "."));
        }
        List<Part> named = new ArrayList<>(items);
        named.add(0, document.get());
        needIdentifiers(named, faults);
        named.addAll(associations);
        named.addAll(rubrics);
        identifiersDiffer(named, faults);
        return Optional.of(new Framework(document.get(), byIdentifier(items), associations, rubrics, concepts));
    }

    /** The identifier of a part, in one form: UUIDs are written in large letters too. */
    static String identifier(Part part) {
        return part.word("identifier").toLowerCase(Locale.ROOT);
    }

    static String linked(Part part, String member) {
        return part.linked(member).toLowerCase(Locale.ROOT);
    }

    private static Map<String, Part> byIdentifier(List<Part> items) {
        Map<String, Part> byIdentifier = new LinkedHashMap<>();
        items.forEach(item -> byIdentifier.putIfAbsent(identifier(item), item));
        byIdentifier.remove("");
        return byIdentifier;
    }

    private static void needIdentifiers(List<Part> parts, Consumer<PackageFault> faults) {
        parts.stream()
                .filter(part -> identifier(part).isEmpty())
                .forEach(part -> faults.accept(part.fault("'identifier' is missing: write the part's UUID.")));
    }

    private static void identifiersDiffer(List<Part> parts, Consumer<PackageFault> faults) {
        Map<String, Part> first = new HashMap<>();
        for (Part part : parts) {
            String identifier = identifier(part);
            Part other = identifier.isEmpty() ? null : first.putIfAbsent(identifier, part);
            if (other != null) {
                faults.accept(part.fault("The identifier " + shortened(identifier) + " is already that of "
                        + other.pointer() + " in line " + other.line() + ": each part needs its own."));
            }
        }
    }

    /** Enough of a stranger's text to find it by. */
    static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
