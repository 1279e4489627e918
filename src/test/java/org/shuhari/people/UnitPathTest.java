package org.shuhari.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A unit's path")
class UnitPathTest {

    private static String levels(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "L" + i).collect(Collectors.joining("/"));
    }

    @Test
    @DisplayName("names the units from the top; blanks around them do not count")
    void names() {
        assertThat(UnitPath.of("A / B b/C").names()).containsExactly("A", "B b", "C");
        assertThat(UnitPath.of("A / B").text()).isEqualTo("A/B");
    }

    @ParameterizedTest(name = "an empty part is told: [{0}]")
    @ValueSource(strings = {"/", "A//B", "/A", "A/", " ", "A/ /B"})
    void emptyParts(String path) {
        assertThat(UnitPath.fault(path)).get().asString().contains("empty part");
    }

    @Test
    @DisplayName("has at most 50 levels, each with a name of at most 200 characters")
    void limits() {
        assertThat(UnitPath.fault(levels(50))).isEmpty();
        assertThat(UnitPath.fault(levels(60)))
                .get()
                .asString()
                .contains("at most 50 levels")
                .contains("60");
        assertThat(UnitPath.fault("A/" + "x".repeat(200))).isEmpty();
        assertThat(UnitPath.fault("A/" + "x".repeat(201))).get().asString().contains("200");
    }
}
