package org.shuhari.exchange.competencies;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A filter as 1EdTech writes one: {@code field='text'} with {@code =}, {@code !=}, {@code >}, {@code >=}, {@code <},
 * {@code <=} or {@code ~} (contains), and at most two of them joined by {@code AND} or {@code OR}. Letters are compared
 * without their case; of a list, any member.
 */
final class DocumentFilter {

    private static final String ONE = "\\s*(\\w+)\\s*(=|!=|>=|<=|>|<|~)\\s*'([^']*)'\\s*";
    private static final Pattern FORM = Pattern.compile(ONE + "(?:(AND|OR)" + ONE + ")?");

    private DocumentFilter() {}

    /** @throws org.shuhari.shared.Problem 400 when it is not in that form or names an unknown field */
    static Predicate<JsonNode> of(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw CompetencyRefusals.selection(
                    "filter",
                    "Write the filter as field='text', with =, !=, >, >=, <, <= or ~, for example title~'lean'.");
        }
        Predicate<JsonNode> first = one(parts.group(1), parts.group(2), parts.group(3));
        if (parts.group(4) == null) {
            return first;
        }
        Predicate<JsonNode> second = one(parts.group(5), parts.group(6), parts.group(7));
        return parts.group(4).equals("AND") ? first.and(second) : first.or(second);
    }

    private static Predicate<JsonNode> one(String field, String operator, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        DocumentQuery.known("filter", field);
        if (operator.equals("!=")) {
            return document -> texts(document.path(field)).noneMatch(wanted::equals);
        }
        return document -> texts(document.path(field)).anyMatch(is -> holds(is, operator, wanted));
    }

    private static boolean holds(String is, String operator, String wanted) {
        int order = is.compareTo(wanted);
        return switch (operator) {
            case "=" -> order == 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            default -> is.contains(wanted);
        };
    }

    private static Stream<String> texts(JsonNode value) {
        Stream<JsonNode> values = value.isArray() ? value.valueStream() : Stream.of(value);
        return values.filter(JsonNode::isString).map(text -> text.stringValue().toLowerCase(Locale.ROOT));
    }
}
