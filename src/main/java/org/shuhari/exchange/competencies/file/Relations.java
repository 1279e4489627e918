package org.shuhari.exchange.competencies.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuhari.catalog.PrerequisiteGraph;
import org.shuhari.exchange.competencies.file.Items.Kind;

/** What a package's associations say: what is below what, what comes before what, and what a job role needs. */
final class Relations {

    private static final String ORIGIN = "originNodeURI";
    private static final String DESTINATION = "destinationNodeURI";
    private static final Set<String> USED = Set.of("isChildOf", "precedes", "isRelatedTo");

    private final String document;
    private final List<Part> inOrder;
    private final Items items;
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, Set<String>> requires = new LinkedHashMap<>();
    private final Map<String, Set<String>> needs = new LinkedHashMap<>();
    private final Map<String, Integer> notUsed = new TreeMap<>();

    Relations(Framework framework, Consumer<PackageFault> faults) {
        document = Framework.identifier(framework.document());
        inOrder = framework.associations().stream()
                .sorted(Comparator.comparingLong(Part::sequence))
                .toList();
        framework.associations().forEach(association -> ends(association, framework.items(), faults));
        of("isChildOf").forEach(association -> parents.putIfAbsent(origin(association), destination(association)));
        items = new Items(framework.items(), Set.copyOf(parents.values()), faults);
        readPrecedences();
        readNeeds();
        inOrder.stream()
                .filter(association -> !USED.contains(association.word("associationType")))
                .forEach(association -> passOver(association.word("associationType")));
        rings(parents.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue()))))
                .forEach(ring -> faults.accept(ringOf("isChildOf", ring)));
        Map<String, List<String>> arrows = new LinkedHashMap<>();
        requires.forEach((skill, before) -> arrows.put(skill, List.copyOf(before)));
        rings(arrows).forEach(ring -> faults.accept(ringOf("precedes", ring)));
    }

    Items items() {
        return items;
    }

    /** The identifiers of the skills before a skill. */
    List<String> requires(String skill) {
        return List.copyOf(requires.getOrDefault(skill, Set.of()));
    }

    /** The identifiers of the skills a job role needs. */
    List<String> needs(String role) {
        return List.copyOf(needs.getOrDefault(role, Set.of()));
    }

    /** The nearest group above a skill; null when only the document is. Holds without rings alone. */
    String groupOf(String skill) {
        String above = parents.get(skill);
        while (above != null && !items.is(above, Kind.GROUP)) {
            above = parents.get(above);
        }
        return above;
    }

    /** How many associations of which type a catalog has no place for. */
    Map<String, Integer> notUsed() {
        return notUsed;
    }

    private void readPrecedences() {
        for (Part association : of("precedes").toList()) {
            String before = origin(association);
            String after = destination(association);
            if (items.is(before, Kind.SKILL) && items.is(after, Kind.SKILL)) {
                requires.computeIfAbsent(before, s -> new LinkedHashSet<>());
                requires.computeIfAbsent(after, s -> new LinkedHashSet<>()).add(before);
            } else {
                passOver("precedes between others than skills");
            }
        }
    }

    private void readNeeds() {
        for (Part association : of("isRelatedTo").toList()) {
            if (items.is(origin(association), Kind.JOB_ROLE) && items.is(destination(association), Kind.SKILL)) {
                needs.computeIfAbsent(origin(association), r -> new LinkedHashSet<>())
                        .add(destination(association));
            } else {
                passOver("isRelatedTo");
            }
        }
    }

    private void passOver(String what) {
        notUsed.merge(Framework.shortened(what), 1, Integer::sum);
    }

    private Stream<Part> of(String type) {
        return inOrder.stream()
                .filter(association -> association.word("associationType").equals(type));
    }

    /** An association that a catalog is made of must begin and end in the package. */
    private void ends(Part association, Map<String, Part> all, Consumer<PackageFault> faults) {
        String type = association.word("associationType");
        if (type.isEmpty()) {
            faults.accept(association.fault("'associationType' is missing: write isChildOf, precedes or another one."));
        }
        for (String end : List.of(ORIGIN, DESTINATION)) {
            String identifier = Framework.linked(association, end);
            if (identifier.isEmpty()) {
                faults.accept(association.fault("'" + end + "' names no identifier: write that of an item."));
            } else if (List.of("isChildOf", "precedes").contains(type)
                    && !identifier.equals(document)
                    && !all.containsKey(identifier)) {
                faults.accept(association.fault("'" + end + "' is " + Framework.shortened(identifier)
                        + ", and no item of this package: add the item, or take the association out."));
            }
        }
    }

    private static List<List<String>> rings(Map<String, List<String>> arrows) {
        return PrerequisiteGraph.rings(arrows);
    }

    private PackageFault ringOf(String type, List<String> ring) {
        List<String> names = new ArrayList<>(ring.stream()
                .map(item -> items.has(item) ? items.slug(item) : item)
                .toList());
        names.add(names.get(0));
        Part arrow = of(type).filter(association -> joins(type, association, ring.get(0), ring.get(1 % ring.size())))
                .findFirst()
                .orElseThrow();
        return type.equals("precedes")
                ? arrow.fault("These skills require each other in a ring, so that none would ever open: "
                        + String.join(" → ", names) + ". Take one of these associations out.")
                : arrow.fault("These items stand below each other in a ring: " + String.join(" → ", names)
                        + ". Take one of these associations out.");
    }

    /** A ring of requirements goes against the arrows of {@code precedes}. */
    private static boolean joins(String type, Part association, String from, String to) {
        return type.equals("precedes")
                ? destination(association).equals(from) && origin(association).equals(to)
                : origin(association).equals(from) && destination(association).equals(to);
    }

    private static String origin(Part association) {
        return Framework.linked(association, ORIGIN);
    }

    private static String destination(Part association) {
        return Framework.linked(association, DESTINATION);
    }
}
