package org.shuhari.gaps.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The address of the page of the gaps. */
class GapAddressTest {

    private static final UUID A = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    private static final UUID B = UUID.fromString("00000000-0000-4000-8000-00000000000b");
    private static final GapAddress WHOLE = new GapAddress(null, Set.of(), Set.of(), null, null, null, false, null);
    private static final GapAddress NARROW = new GapAddress(
            A, Set.of(B), Set.of("see"), "see", "associate", "Porto & \"Sul\"/2", true, LocalDate.of(2026, 3, 14));

    @Test
    @DisplayName("The whole organisation of today needs no parameter")
    void whole() {
        assertThat(WHOLE.page()).isEqualTo("gaps.xhtml");
    }

    @Test
    @DisplayName("Every part of what is shown stands in the address, also a site with quotes and slashes")
    void narrow() {
        assertThat(NARROW.page())
                .isEqualTo("gaps.xhtml?unit=" + A + "&group=see&jobRole=associate&site=Porto+%26+%22Sul%22%2F2"
                        + "&asOf=2026-03-14&onlyGaps=true&closed=see&open=" + B);
    }

    @Test
    @DisplayName("A unit opens and closes, a group folds and unfolds, and all else stays")
    void turning() {
        assertThat(NARROW.turned(A).open()).containsExactlyInAnyOrder(A, B);
        assertThat(NARROW.turned(A).turned(A)).isEqualTo(NARROW);
        assertThat(NARROW.folding("coach").folded()).containsExactlyInAnyOrder("see", "coach");
        assertThat(NARROW.folding("see").folded()).isEmpty();
        assertThat(NARROW.folding("see").folding("see")).isEqualTo(NARROW);
    }

    @Test
    @DisplayName("So many units are open at most that the address still fits into a request's head")
    void manyOpen() {
        Set<UUID> many = new LinkedHashSet<>(
                Stream.generate(UUID::randomUUID).limit(GapAddress.MOST_OPEN).toList());

        GapAddress more = WHOLE.showing(many).turned(A);

        assertThat(more.open())
                .hasSize(GapAddress.MOST_OPEN)
                .contains(A)
                .doesNotContain(many.iterator().next());
        assertThat(more.page()).hasSizeLessThan(3_000);
    }

    @Test
    @DisplayName("A cell asks for its people with the same filters, but not for a group of skills")
    void cell() {
        assertThat(NARROW.cell(B, true, "gemba"))
                .isEqualTo("cell.xhtml?unit=" + B
                        + "&jobRole=associate&site=Porto+%26+%22Sul%22%2F2&asOf=2026-03-14&direct=true&skill=gemba");
    }

    @Test
    @DisplayName("The downloads hold the same part of the organisation, whatever is open")
    void download() {
        assertThat(WHOLE.showing(Set.of(A)).download("csv")).isEqualTo("../api/v1/gaps.csv");
        assertThat(NARROW.download("xlsx"))
                .startsWith("../api/v1/gaps.xlsx?unit=" + A + "&group=see&jobRole=associate&site=");
    }

    @Test
    @DisplayName("What was refused is left out, and nothing else")
    void refused() {
        GapAddress left = NARROW.without(List.of("unit", "asOf"));

        assertThat(left.unit()).isNull();
        assertThat(left.asOf()).isNull();
        assertThat(left.site()).isEqualTo(NARROW.site());
        assertThat(NARROW.without(List.of("something"))).isEqualTo(NARROW);
    }
}
