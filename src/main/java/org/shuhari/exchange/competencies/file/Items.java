package org.shuhari.exchange.competencies.file;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What each item of a package is in a catalog, and the id it gets there. */
final class Items {

    /** What an item becomes. */
    enum Kind {
        GROUP,
        SKILL,
        JOB_ROLE
    }

    private static final Map<String, Kind> TYPES =
            Map.of("skill group", Kind.GROUP, "skill", Kind.SKILL, "job role", Kind.JOB_ROLE);

    /** Nobody's code, but a way out of a folder. */
    private static final Pattern WAY_OUT =
            Pattern.compile("(^|.*[/\\\\])\\.\\.([/\\\\].*|$)|[/\\\\].*|[A-Za-z]:\\\\.*");

    private static final int LONGEST_TITLE = 120;

    private final Map<String, Part> items;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();
    private final Map<String, String> slugs = new HashMap<>();

    /** @param parents the identifiers of items that have others below them */
    Items(Map<String, Part> items, Set<String> parents, Consumer<PackageFault> faults) {
        this.items = items;
        items.forEach((identifier, item) -> kinds.put(identifier, kind(item, parents.contains(identifier))));
        Map<Kind, Slugs> given = new EnumMap<>(Kind.class);
        List.of(Kind.values()).forEach(kind -> given.put(kind, new Slugs()));
        items.forEach((identifier, item) -> takeCode(identifier, item, given, faults));
        items.forEach((identifier, item) -> slugs.computeIfAbsent(
                identifier,
                i -> given.get(kinds.get(i))
                        .make(
                                title(item),
                                kinds.get(i).name().toLowerCase(Locale.ROOT).replace("_", "-"))));
    }

    private static Kind kind(Part item, boolean hasOthersBelow) {
        Kind named = TYPES.get(item.word("CFItemType").toLowerCase(Locale.ROOT));
        return named != null ? named : hasOthersBelow ? Kind.GROUP : Kind.SKILL;
    }

    /** A code that has the form of an id is the id; one that leads out of the folder is a fault. */
    private void takeCode(String identifier, Part item, Map<Kind, Slugs> given, Consumer<PackageFault> faults) {
        String code = item.word("humanCodingScheme");
        if (WAY_OUT.matcher(code).matches()) {
            faults.accept(item.fault("The humanCodingScheme '" + Framework.shortened(code)
                    + "' leads out of a folder: write a plain code, or take it out."));
        } else if (Slugs.isSlug(code)) {
            if (given.get(kinds.get(identifier)).take(code)) {
                slugs.put(identifier, code);
            } else {
                faults.accept(item.fault("The humanCodingScheme '" + code
                        + "' is already that of another item of this kind: give one of them another code."));
            }
        }
    }

    boolean is(String identifier, Kind kind) {
        return kinds.get(identifier) == kind;
    }

    boolean has(String identifier) {
        return items.containsKey(identifier);
    }

    Part part(String identifier) {
        return items.get(identifier);
    }

    /** The id in the catalog. */
    String slug(String identifier) {
        return slugs.get(identifier);
    }

    /** All of a kind, in the package's order. */
    List<String> all(Kind kind) {
        return kinds.keySet().stream()
                .filter(identifier -> is(identifier, kind))
                .toList();
    }

    String title(String identifier) {
        return title(items.get(identifier));
    }

    /** The short statement, else the statement itself; cut where a heading ends. */
    private static String title(Part item) {
        String words = List.of("abbreviatedStatement", "alternativeLabel", "fullStatement").stream()
                .map(item::word)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return cut(words.replaceAll("\\s+", " "));
    }

    static String cut(String title) {
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(0, LONGEST_TITLE - 1).strip() + "…";
    }

    /** The text of a member, when there is any. */
    Optional<String> text(String identifier, String member) {
        return Optional.of(items.get(identifier).text(member)).filter(text -> !text.isBlank());
    }
}
