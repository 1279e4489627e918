package org.shuhari.gaps.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Turning the pages of a long list. */
class TurningTest {

    private static Turning turning(int page, int total) {
        return Turning.of(page, total, Integer::toString);
    }

    @Test
    @DisplayName("A hundred at a time, with a way on and a way back")
    void middle() {
        Turning middle = turning(2, 250);

        assertThat(List.of(middle.first(), middle.last(), middle.total())).containsExactly(101, 200, 250);
        assertThat(middle.before()).isEqualTo("1");
        assertThat(middle.after()).isEqualTo("3");
        assertThat(middle.part(IntStream.rangeClosed(1, 250).boxed().toList()))
                .hasSize(100)
                .startsWith(101);
    }

    @Test
    @DisplayName("A page beyond the last is the last")
    void beyond() {
        assertThat(turning(99, 250).first()).isEqualTo(201);
        assertThat(turning(99, 250).after()).isNull();
        assertThat(turning(99, 200).first()).isEqualTo(101);
    }

    @Test
    @DisplayName("A short list, and none, need no turning")
    void few() {
        assertThat(turning(1, 100).more()).isFalse();
        assertThat(turning(1, 0).more()).isFalse();
        assertThat(turning(1, 0).part(List.of())).isEmpty();
    }
}
