package org.shuhari.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

@DisplayName("The prerequisite graph")
class PrerequisiteGraphTest {

    private static final int SKILLS = 7;

    private final PrerequisiteGraph graph = PrerequisiteGraph.of(List.of(
            skill("gemba"), skill("waste", "gemba"), skill("timing", "waste"), skill("map", "timing", "gemba")));

    @Test
    @DisplayName("knows what a skill opens, what it rests on, and how far it is from the start")
    void steps() {
        assertThat(graph.unlocks("gemba")).containsExactly("waste", "map");
        assertThat(graph.roots("map")).containsExactlyInAnyOrder("timing", "waste", "gemba");
        assertThat(graph.leadsTo("waste")).containsExactlyInAnyOrder("timing", "map");
        assertThat(graph.depth("gemba")).isZero();
        assertThat(graph.depth("map")).isEqualTo(3);
        assertThat(graph.depth("unknown")).isZero();
    }

    @Test
    @DisplayName("gives the way to a goal with prerequisites first, each skill once")
    void way() {
        assertThat(graph.wayTo(List.of("map"))).containsExactly("gemba", "waste", "timing", "map");
        assertThat(graph.wayTo(List.of("waste", "gemba", "map"))).containsExactly("gemba", "waste", "timing", "map");
    }

    @Test
    @DisplayName("names the skills of a ring, and nothing can be built on one")
    void ring() {
        Map<String, List<String>> requires = new LinkedHashMap<>();
        requires.put("start", List.of("a"));
        requires.put("a", List.of("b"));
        requires.put("b", List.of("c"));
        requires.put("c", List.of("a", "elsewhere"));
        assertThat(PrerequisiteGraph.rings(requires)).containsExactly(List.of("a", "b", "c"));
        List<Skill> skills = List.of(skill("a", "b"), skill("b", "a"));
        assertThatThrownBy(() -> PrerequisiteGraph.of(skills)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("finds rings exactly where some skill leads back to itself, and each ring named is one")
    void ringsExactlyWhereThereAreSome() {
        qt().withExamples(2_000).forAll(arrows()).checkAssert(requires -> {
            List<List<String>> rings = PrerequisiteGraph.rings(requires);
            assertThat(!rings.isEmpty()).isEqualTo(someLeadsBack(requires));
            assertThat(rings).doesNotHaveDuplicates().allSatisfy(ring -> {
                for (int i = 0; i < ring.size(); i++) {
                    assertThat(requires.get(ring.get(i))).contains(ring.get((i + 1) % ring.size()));
                }
            });
        });
    }

    @Test
    @DisplayName("puts prerequisites first on every way of every graph without a ring")
    void waysAreInOrder() {
        qt().withExamples(2_000)
                .forAll(arrows().map(PrerequisiteGraphTest::withoutRing))
                .checkAssert(requires -> {
                    PrerequisiteGraph any = PrerequisiteGraph.of(requires.entrySet().stream()
                            .map(each -> skill(each.getKey(), each.getValue().toArray(String[]::new)))
                            .toList());
                    List<String> way = any.wayTo(requires.keySet());
                    assertThat(way).containsExactlyInAnyOrderElementsOf(requires.keySet());
                    requires.forEach((skill, required) -> required.forEach(r -> {
                        assertThat(way.indexOf(r)).isLessThan(way.indexOf(skill));
                        assertThat(any.depth(r)).isLessThan(any.depth(skill));
                        assertThat(any.unlocks(r)).contains(skill);
                        assertThat(any.roots(skill)).contains(r).containsAll(any.roots(r));
                    }));
                });
    }

    /** Any arrows among seven skills; one number is one arrow. */
    private static Gen<Map<String, List<String>>> arrows() {
        return lists().of(integers().between(0, SKILLS * SKILLS - 1))
                .ofSizeBetween(0, 10)
                .map(numbers -> {
                    Map<String, List<String>> requires = new LinkedHashMap<>();
                    for (int i = 0; i < SKILLS; i++) {
                        requires.put("s" + i, new ArrayList<>());
                    }
                    new HashSet<>(numbers)
                            .forEach(n -> requires.get("s" + n / SKILLS).add("s" + n % SKILLS));
                    return requires;
                });
    }

    /** Keeps the arrows to skills that come later, so that the order given is never the way already. */
    private static Map<String, List<String>> withoutRing(Map<String, List<String>> requires) {
        requires.forEach((skill, required) -> required.removeIf(r -> r.compareTo(skill) <= 0));
        return requires;
    }

    /** By another method than the one tested: taking away, again and again, what requires nothing that is left. */
    private static boolean someLeadsBack(Map<String, List<String>> requires) {
        Set<String> left = new HashSet<>(requires.keySet());
        while (left.removeIf(skill -> requires.get(skill).stream().noneMatch(left::contains))) {
            continue;
        }
        return !left.isEmpty();
    }

    private static Skill skill(String id, String... requires) {
        return new Skill(
                id,
                id,
                "g",
                1,
                "",
                "",
                List.of(requires),
                new PracticeNeed("t", 1, 1, 0),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                1,
                0,
                1,
                false);
    }
}
