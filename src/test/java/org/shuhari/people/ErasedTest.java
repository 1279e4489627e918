package org.shuhari.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How much retention took")
class ErasedTest {

    @Test
    @DisplayName("adds up, leaves out what is none, and is read as it was written")
    void sums() {
        Erased erased = Erased.of("practices", 2)
                .with("photos", 0)
                .plus(Erased.of("practices", 3).with("people", 1));

        assertThat(erased.counts()).isEqualTo(Map.of("practices", 5, "people", 1));
        assertThat(Erased.read(erased.text())).isEqualTo(erased);
        assertThat(Erased.read(Erased.NOTHING.text()).nothing()).isTrue();
    }
}
