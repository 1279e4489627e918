package org.shuhari.gaps.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.gaps.GapQuery;

/**
 * What the page of the gaps shows: all of it stands in its address, so every link says it whole.
 *
 * @param unit null for the whole organisation
 * @param open units whose parts are shown
 * @param folded groups of skills shown as one column
 * @param group null for all
 * @param jobRole null for all
 * @param site null for all
 * @param onlyGaps without the rows and columns where nobody is short
 * @param asOf null for today
 */
public record GapAddress(
        UUID unit,
        Set<UUID> open,
        Set<String> folded,
        String group,
        String jobRole,
        String site,
        boolean onlyGaps,
        LocalDate asOf) {

    /** An address, sent again as the referrer, has to stay below what a server reads of a request's head. */
    static final int MOST_OPEN = 60;

    GapQuery query(LocalDate today) {
        return new GapQuery(unit, open, group, jobRole, site, asOf == null ? today : asOf);
    }

    /** The same without what was refused, named as {@link #query} names it. */
    GapAddress without(Collection<String> refused) {
        return new GapAddress(
                refused.contains("unit") ? null : unit,
                open,
                folded,
                refused.contains("group") ? null : group,
                refused.contains("jobRole") ? null : jobRole,
                refused.contains("site") ? null : site,
                onlyGaps,
                refused.contains("asOf") ? null : asOf);
    }

    /** The same about one unit, closed; null for the whole organisation. */
    GapAddress within(UUID other) {
        return new GapAddress(other, Set.of(), folded, group, jobRole, site, onlyGaps, asOf);
    }

    /** The same with just these units open. */
    GapAddress showing(Set<UUID> units) {
        return new GapAddress(unit, units, folded, group, jobRole, site, onlyGaps, asOf);
    }

    /** The same with one unit more or less open; of too many, those opened first close. */
    GapAddress turned(UUID other) {
        Set<UUID> units = new LinkedHashSet<>(open);
        if (!units.remove(other)) {
            units.add(other);
        }
        return showing(units.stream()
                .skip(Math.max(0, units.size() - MOST_OPEN))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** The same with one group of skills more or less folded. */
    GapAddress folding(String other) {
        Set<String> groups = new LinkedHashSet<>(folded);
        if (!groups.remove(other)) {
            groups.add(other);
        }
        return new GapAddress(unit, open, groups, group, jobRole, site, onlyGaps, asOf);
    }

    /** As the page's parameter: the ids with commas between. */
    public String openIds() {
        return joined(open);
    }

    /** As the page's parameter: the groups with commas between. */
    public String foldedIds() {
        return joined(folded);
    }

    /** The page itself. */
    public String page() {
        Map<String, Object> query = filters();
        query.put("onlyGaps", onlyGaps ? "true" : null);
        query.put("closed", foldedIds());
        query.put("open", openIds());
        return address("gaps.xhtml", query);
    }

    /** The people behind a cell. */
    String cell(UUID of, boolean direct, String skill) {
        return cells(of, direct) + skill;
    }

    /** The people behind the cells of a row, up to where the skill's id is added: it needs no escaping. */
    String cells(UUID of, boolean direct) {
        Map<String, Object> query = filters();
        query.put("unit", of);
        query.put("direct", direct ? "true" : null);
        query.remove("group");
        String row = address("cell.xhtml", query);
        return row + (row.contains("?") ? "&" : "?") + "skill=";
    }

    /** A team's matrix. */
    String team(UUID of) {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("unit", of);
        query.put("asOf", asOf);
        return address("team.xhtml", query);
    }

    /** A list of risks. */
    public String risks(String kind) {
        Map<String, Object> query = filters();
        query.put("kind", kind);
        return address("risks.xhtml", query);
    }

    /** The same part of the organisation as a file, with all its units. @param kind {@code xlsx} or {@code csv} */
    public String download(String kind) {
        return address("../api/v1/gaps." + kind, filters());
    }

    /** Where the same file is ordered, for an organisation too large to wait for it. */
    public String exports() {
        return address("exports.xhtml", filters());
    }

    private Map<String, Object> filters() {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("unit", unit);
        query.put("group", group);
        query.put("jobRole", jobRole);
        query.put("site", site);
        query.put("asOf", asOf);
        return query;
    }

    /** Parameters that are null or empty are left out. */
    static String address(String page, Map<String, ?> parameters) {
        String query = parameters.entrySet().stream()
                .filter(each -> !Objects.toString(each.getValue(), "").isEmpty())
                .map(each -> each.getKey() + "="
                        + URLEncoder.encode(each.getValue().toString(), StandardCharsets.UTF_8)
                                .replace("%2C", ","))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? page : page + "?" + query;
    }

    private static String joined(Collection<?> words) {
        return words.stream().map(Object::toString).collect(Collectors.joining(","));
    }
}
