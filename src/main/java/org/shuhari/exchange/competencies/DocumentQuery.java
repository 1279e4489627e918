package org.shuhari.exchange.competencies;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.shuhari.shared.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which documents are asked for, in which order, which page of them, and which of their fields. */
public final class DocumentQuery {

    private static final int USUAL_LIMIT = 100;
    private static final Set<String> FIELDS = Set.of(
            "identifier",
            "uri",
            "frameworkType",
            "caseVersion",
            "creator",
            "title",
            "lastChangeDateTime",
            "officialSourceURL",
            "publisher",
            "description",
            "subject",
            "subjectURI",
            "language",
            "version",
            "adoptionStatus",
            "statusStartDate",
            "statusEndDate",
            "licenseURI",
            "notes",
            "CFPackageURI",
            "extensions");

    private final int limit;
    private final int offset;
    private final Map<String, String> given = new LinkedHashMap<>();

    /**
     * @param parameters a parameter's value by its name; null when it is not given
     * @throws Problem 400 when a limit or an offset is no number, or an order is neither of the two
     */
    public DocumentQuery(UnaryOperator<String> parameters) {
        for (String name : List.of("sort", "orderBy", "filter", "fields")) {
            String value = parameters.apply(name);
            if (value != null) {
                given.put(name, value);
            }
        }
        limit = number("limit", parameters.apply("limit"), 1, USUAL_LIMIT);
        offset = number("offset", parameters.apply("offset"), 0, 0);
        if (!List.of("asc", "desc").contains(given.getOrDefault("orderBy", "asc"))) {
            throw CompetencyRefusals.selection("orderBy", "Write asc or desc.");
        }
    }

    /**
     * One page.
     *
     * @param documents those on it
     * @param total how many there are on all pages
     * @param links the address of each other page by its relation: {@code first}, {@code prev}, {@code next}, {@code last}
     */
    public record Page(List<ObjectNode> documents, int total, Map<String, String> links) {

        /** The answer as CASE writes it. */
        public Map<String, Object> answer() {
            return Map.of("CFDocuments", documents);
        }

        /** The header {@code Link} (RFC 8288). */
        public String header() {
            return links.entrySet().stream()
                    .map(link -> "<" + link.getValue() + ">; rel=\"" + link.getKey() + "\"")
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * @param address of the list, without parameters
     * @throws Problem 400 when a field is named that a document cannot have
     */
    public Page of(List<ObjectNode> all, String address) {
        List<ObjectNode> found = new ArrayList<>(all);
        if (given.containsKey("filter")) {
            found.removeIf(DocumentFilter.of(given.get("filter")).negate());
        }
        if (given.containsKey("sort")) {
            found.sort(order(given.get("sort")));
        }
        Set<String> fields = fields();
        List<ObjectNode> page = found.stream()
                .skip(offset)
                .limit(limit)
                .map(document -> document.deepCopy().retain(fields))
                .toList();
        return new Page(page, found.size(), links(address, found.size()));
    }

    private Comparator<ObjectNode> order(String field) {
        if (!FIELDS.contains(field)) {
            throw CompetencyRefusals.sorting("sort", unknown(field));
        }
        Comparator<String> direction =
                "desc".equals(given.get("orderBy")) ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(document -> text(document.path(field)), direction);
    }

    private Set<String> fields() {
        if (!given.containsKey("fields")) {
            return FIELDS;
        }
        Set<String> named = Arrays.stream(given.get("fields").split(",", -1))
                .map(String::strip)
                .collect(Collectors.toSet());
        named.forEach(field -> known("fields", field));
        return named;
    }

    /** @throws Problem 400 when a document cannot have the field */
    static void known(String parameter, String field) {
        if (!FIELDS.contains(field)) {
            throw CompetencyRefusals.selection(parameter, unknown(field));
        }
    }

    private static String unknown(String field) {
        return field.isEmpty()
                ? "Name at least one field, for example title."
                : "A CFDocument has no field of that name. Check its spelling; capital letters matter.";
    }

    private Map<String, String> links(String address, int total) {
        int last = total == 0 ? 0 : (total - 1) / limit * limit;
        Map<String, String> links = new LinkedHashMap<>();
        links.put("first", page(address, 0));
        if (offset > 0) {
            links.put("prev", page(address, Math.min(Math.max(0, offset - limit), last)));
        }
        if (offset + (long) limit < total) {
            links.put("next", page(address, offset + limit));
        }
        links.put("last", page(address, last));
        return links;
    }

    private String page(String address, int from) {
        String others = given.entrySet().stream()
                .map(one -> "&" + one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        return address + "?limit=" + limit + "&offset=" + from + others;
    }

    private static int number(String name, String value, int least, int absent) {
        if (value == null) {
            return absent;
        }
        if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < least) {
            throw CompetencyRefusals.selection(name, "Write a whole number from " + least + " on.");
        }
        return Integer.parseInt(value);
    }

    private static String text(JsonNode value) {
        return (value.isString() ? value.stringValue() : value.toString()).toLowerCase(Locale.ROOT);
    }
}
