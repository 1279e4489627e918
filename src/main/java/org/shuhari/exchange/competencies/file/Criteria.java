package org.shuhari.exchange.competencies.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The criteria of each skill, out of a package's rubrics. */
final class Criteria {

    private final Map<String, List<Part>> ofItem = new HashMap<>();
    private int withoutItem;
    private int levelsBetween;

    Criteria(PackageFile file, Framework framework, Consumer<PackageFault> faults) {
        for (Part rubric : framework.rubrics()) {
            for (Part criterion : file.parts(rubric, "CFRubricCriteria", faults)) {
                String item = Framework.linked(criterion, "CFItemURI");
                if (framework.items().containsKey(item)) {
                    ofItem.computeIfAbsent(item, i -> new ArrayList<>()).add(criterion);
                } else if (item.isEmpty()) {
                    withoutItem++;
                } else {
                    faults.accept(criterion.fault("'CFItemURI' is " + Framework.shortened(item)
                            + ", and no item of this package: add the item, or take the criterion out."));
                }
            }
        }
    }

    /** How many criteria name no item and so belong to no skill. */
    int withoutItem() {
        return withoutItem;
    }

    /** How many levels stand between the lowest and the highest of their criterion: a catalog knows two. */
    int levelsBetween() {
        return levelsBetween;
    }

    /** As a skill's file writes them; what the package does not say is left out. */
    ArrayNode of(String item) {
        ArrayNode criteria = JsonNodeFactory.instance.arrayNode();
        Slugs slugs = new Slugs();
        ofItem.getOrDefault(item, List.of()).stream()
                .sorted(Comparator.comparingLong(criterion -> number(criterion.json(), "position")))
                .forEach(criterion -> criteria.add(criterion(criterion, slugs)));
        return criteria;
    }

    private ObjectNode criterion(Part part, Slugs slugs) {
        String own = Part.text(part.own().path("id"));
        String text = part.text("description").isEmpty() ? part.text("category") : part.text("description");
        ObjectNode criterion = JsonNodeFactory.instance.objectNode();
        criterion.put("id", Slugs.isSlug(own) && slugs.take(own) ? own : slugs.make(firstWords(text), "criterion"));
        put(criterion, "text", Optional.of(text));
        List<JsonNode> levels = part.json()
                .path("CFRubricCriterionLevels")
                .valueStream()
                .sorted(Comparator.comparingDouble(Criteria::score))
                .toList();
        levelsBetween += Math.max(0, levels.size() - 2);
        put(criterion, "lookFor", level(levels, levels.size() - 1));
        put(criterion, "notYet", levels.size() < 2 ? Optional.empty() : level(levels, 0));
        return criterion;
    }

    private static String firstWords(String text) {
        String[] words = text.split("\\s+", 7);
        return String.join(" ", List.of(words).subList(0, Math.min(6, words.length)));
    }

    private static Optional<String> level(List<JsonNode> levels, int index) {
        return index < 0
                ? Optional.empty()
                : Optional.of(Part.text(levels.get(index).path("description")));
    }

    static void put(ObjectNode members, String name, Optional<String> text) {
        text.filter(t -> !t.isBlank()).ifPresent(t -> members.put(name, t));
    }

    private static double score(JsonNode level) {
        JsonNode score = level.path("score").isNumber() ? level.path("score") : level.path("position");
        return score.isNumber() ? score.doubleValue() : 0;
    }

    private static long number(JsonNode of, String member) {
        JsonNode number = of.path(member);
        return number.canConvertToLong() ? number.longValue() : Long.MAX_VALUE;
    }
}
