package org.shuhari.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.catalog.PracticeTemplate.Unit;

@DisplayName("A formula of a template")
class FormulaTest {

    private static Optional<BigDecimal> value(Object written, Map<String, String> given) {
        return Formula.of(written)
                .value(field -> Optional.ofNullable(given.get(field)).map(BigDecimal::new));
    }

    private static void assertValue(Object written, Map<String, String> given, String expected) {
        assertThat(value(written, given))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(expected));
    }

    @Test
    @DisplayName("adds, multiplies and divides from left to right, however deep its parts stand")
    void operators() {
        assertValue(Map.of("add", List.of("a", "b", 1)), Map.of("a", "2", "b", "0.5"), "3.5");
        assertValue(Map.of("multiply", List.of("a", 0.1, "a")), Map.of("a", "0.2"), "0.004");
        assertValue(Map.of("divide", List.of("a", "b")), Map.of("a", "18", "b", "18000"), "0.001");
        assertValue(
                Map.of("divide", List.of(Map.of("multiply", List.of("times", "minutes")), 60)),
                Map.of("times", "140", "minutes", "35"),
                "81.66666666666667");
    }

    @Test
    @DisplayName("has no value while a field it needs is empty, wherever the field stands")
    void missing() {
        assertThat(value(Map.of("divide", List.of("a", "b")), Map.of("a", "1"))).isEmpty();
        assertThat(value(Map.of("add", List.of(1, Map.of("multiply", List.of("a", 0)))), Map.of()))
                .isEmpty();
    }

    @Test
    @DisplayName("has no value where it would divide by zero, and zero where zero is divided")
    void zero() {
        assertThat(value(Map.of("divide", List.of("a", "b")), Map.of("a", "1", "b", "0.00")))
                .isEmpty();
        assertValue(Map.of("divide", List.of("a", "b")), Map.of("a", "0", "b", "7"), "0");
    }

    @Test
    @DisplayName("is written as it was read, and names the fields it reads")
    void written() {
        Object written = Map.of("divide", List.of(Map.of("multiply", List.of("a", "b")), new BigDecimal("60")));
        assertThat(Formula.of(written).written()).isEqualTo(written);
        assertThat(Formula.of(written).json()).isEqualTo("{\"divide\":[{\"multiply\":[\"a\",\"b\"]},60]}");
        assertThat(Formula.of(written).fields()).containsExactly("a", "b");
    }

    @Test
    @DisplayName("gives a figure that is rounded half up only where it is written, in the reader's way of writing")
    void units() {
        Locale dutch = Locale.forLanguageTag("nl");
        assertThat(Unit.PERCENT.text(new BigDecimal("0.00098"), Locale.ENGLISH)).isEqualTo("0.1");
        assertThat(Unit.PERCENT.text(new BigDecimal("0.2165"), dutch)).isEqualTo("21,7");
        assertThat(Unit.HOURS.text(new BigDecimal("1234.45"), Locale.ENGLISH)).isEqualTo("1,234.5");
        assertThat(Unit.HOURS.text(new BigDecimal("1234.45"), dutch)).isEqualTo("1.234,5");
        assertThat(Unit.NUMBER.text(new BigDecimal("294.00"), Locale.ENGLISH)).isEqualTo("294");
        assertThat(Unit.NUMBER.text(new BigDecimal("2.105"), Locale.ENGLISH)).isEqualTo("2.11");
        assertThat(Unit.MINUTES.text(new BigDecimal("3.15"), Locale.ENGLISH)).isEqualTo("3:09");
        assertThat(Unit.MINUTES.text(new BigDecimal("4.9999"), dutch)).isEqualTo("5:00");
        assertThat(Unit.MINUTES.text(new BigDecimal("75"), Locale.ENGLISH)).isEqualTo("75:00");
    }
}
