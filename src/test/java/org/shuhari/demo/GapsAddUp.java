package org.shuhari.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shuhari.support.Client;
import org.shuhari.support.Samples;

/**
 * The organisation's gaps against the matrices of its teams, cell by cell: the former come from memory, the latter from each
 * person's facts.
 */
final class GapsAddUp {

    private static final List<String> COUNTED =
            List.of("required", "mastered", "refreshDue", "lapsed", "awaiting", "practising");

    private final Client hr;
    private final Map<String, Set<String>> needs = new HashMap<>();
    private int teams;

    GapsAddUp(Client hr) {
        this.hr = hr;
        hr.get("/catalog")
                .json()
                .getJsonArray("jobRoles")
                .getValuesAs(JsonObject.class)
                .forEach(role -> needs.put(
                        role.getString("id"),
                        role.getJsonArray("skills").getValuesAs(JsonString.class).stream()
                                .map(JsonString::getString)
                                .collect(Collectors.toSet())));
    }

    /** Today, and on days of the year before it. */
    void check() {
        LocalDate today = LocalDate.now(Samples.ZONE);
        for (int back : new int[] {0, 1, 45, 160, 300}) {
            teams = 0;
            check("", "asOf=" + today.minusDays(back));
            assertThat(teams).as("teams compared").isGreaterThanOrEqualTo(8);
        }
    }

    private void check(String unit, String day) {
        JsonObject gaps = hr.get("/gaps?" + day + unit).json();
        JsonArray rows = gaps.getJsonArray("rows");
        assertThat(sum(rows))
                .as(unit + " " + day)
                .isEqualTo(cells(gaps.getJsonObject("total").getJsonArray("cells")));
        for (JsonObject row : rows.getValuesAs(JsonObject.class)) {
            String id = row.getJsonObject("unit").getString("id");
            if (row.getBoolean("direct", false)) {
                teams += unit.isEmpty() ? 0 : 1;
                assertThat(cells(row.getJsonArray("cells"))).as(id + " " + day).isEqualTo(team(id, day));
            } else {
                check("&unit=" + id, day);
            }
        }
    }

    private static Map<String, List<Integer>> sum(JsonArray rows) {
        Map<String, List<Integer>> sum = new TreeMap<>();
        rows.getValuesAs(JsonObject.class)
                .forEach(row -> cells(row.getJsonArray("cells"))
                        .forEach((skill, counts) -> sum.merge(skill, counts, GapsAddUp::added)));
        return sum;
    }

    private static List<Integer> added(List<Integer> one, List<Integer> other) {
        return IntStream.range(0, one.size())
                .mapToObj(i -> one.get(i) + other.get(i))
                .toList();
    }

    private static Map<String, List<Integer>> cells(JsonArray cells) {
        Map<String, List<Integer>> bySkill = new TreeMap<>();
        cells.getValuesAs(JsonObject.class)
                .forEach(cell -> bySkill.put(
                        cell.getString("skill"),
                        COUNTED.stream().map(cell::getInt).toList()));
        return bySkill;
    }

    /** The same counted from the team's matrix. */
    private Map<String, List<Integer>> team(String unit, String day) {
        JsonObject matrix = hr.get("/units/" + unit + "/matrix?" + day).json();
        Map<String, List<Integer>> bySkill = new TreeMap<>();
        for (JsonString skill : matrix.getJsonArray("skills").getValuesAs(JsonString.class)) {
            Map<String, Integer> states = new HashMap<>();
            matrix.getJsonArray("people").getValuesAs(JsonObject.class).stream()
                    .filter(person -> needed(person).contains(skill.getString()))
                    .forEach(person ->
                            states.merge(person.getJsonObject("states").getString(skill.getString()), 1, Integer::sum));
            int due = states.getOrDefault("refresh-due", 0);
            bySkill.put(
                    skill.getString(),
                    List.of(
                            states.values().stream().mapToInt(Integer::intValue).sum(),
                            states.getOrDefault("mastered", 0) + due,
                            due,
                            states.getOrDefault("lapsed", 0),
                            states.getOrDefault("awaiting-sign-off", 0),
                            states.getOrDefault("practising", 0)));
        }
        return bySkill;
    }

    private Set<String> needed(JsonObject person) {
        JsonValue role = person.get("jobRole");
        return role == JsonValue.NULL ? new HashSet<>() : needs.getOrDefault(((JsonString) role).getString(), Set.of());
    }
}
