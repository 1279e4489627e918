package org.shuhari.mastery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.catalog.Catalog;

class SkillMapDrawingTest {

    private static final Catalog CATALOG = ShippedCatalog.CATALOG;

    private final SkillMap map = SkillMapDrawing.of(CATALOG);
    private final Map<String, SkillMap.Node> nodes =
            map.nodes().stream().collect(Collectors.toMap(SkillMap.Node::skill, Function.identity()));

    @Test
    @DisplayName("every skill has its place and every requirement its arrow")
    void complete() {
        assertThat(nodes).hasSameSizeAs(CATALOG.skills());
        assertThat(map.edges())
                .hasSize(CATALOG.skills().stream()
                        .mapToInt(skill -> skill.requires().size())
                        .sum());
    }

    @Test
    @DisplayName("what is required stands to the left of what it opens")
    void leftToRight() {
        assertThat(map.edges())
                .allSatisfy(edge -> assertThat(nodes.get(edge.from()).x() + SkillMapDrawing.NODE_WIDTH)
                        .isLessThan(nodes.get(edge.to()).x()));
    }

    @Test
    @DisplayName("each group keeps a row of its own, in the catalog's order")
    void rows() {
        List<SkillMap.Lane> lanes = map.lanes();
        for (int i = 1; i < lanes.size(); i++) {
            SkillMap.Lane above = lanes.get(i - 1);
            assertThat(above.y() + above.height()).isLessThan(lanes.get(i).y());
        }
    }

    @Test
    @DisplayName("no two skills lie on each other")
    void apart() {
        assertThat(map.nodes())
                .allSatisfy(one -> assertThat(map.nodes())
                        .filteredOn(other -> other != one)
                        .noneMatch(other -> Math.abs(one.x() - other.x()) < SkillMapDrawing.NODE_WIDTH
                                && Math.abs(one.y() - other.y()) < SkillMapDrawing.NODE_HEIGHT));
    }

    @Test
    @DisplayName("the same catalog is always drawn the same way")
    void same() {
        assertThat(SkillMapDrawing.of(CATALOG)).isEqualTo(map);
    }

    @Test
    @DisplayName("a long title takes two lines, broken between words")
    void titles() {
        assertThat(TitleLines.of("Practising the improvement kata", 18))
                .containsExactly("Practising the", "improvement kata");
        assertThat(TitleLines.of("Pull", 18)).containsExactly("Pull");
    }
}
