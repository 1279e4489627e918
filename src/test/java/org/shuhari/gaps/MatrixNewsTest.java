package org.shuhari.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.ledger.Change;

@DisplayName("For the matrix an entry of the ledger")
class MatrixNewsTest {

    private static final UUID NODE = UUID.randomUUID();
    private static final UUID SOMEBODY = UUID.randomUUID();

    private static MatrixNews news(String kind, UUID subject, String body) {
        return new MatrixNews(List.of(new Change(7, kind, subject, body)), NODE);
    }

    @Test
    @DisplayName("about somebody's practice or sign-off has that person's facts read again")
    void learned() {
        assertThat(news("practice.recorded", SOMEBODY, "{}").learned()).containsExactly(SOMEBODY);
        assertThat(news("sign-off.mastered", SOMEBODY, "{}").learned()).containsExactly(SOMEBODY);
        assertThat(news("skill.set-aside", SOMEBODY, "{}").moved()).isEmpty();
    }

    @Test
    @DisplayName("about anything else of somebody has place and facts read again, once")
    void moved() {
        MatrixNews both = new MatrixNews(
                List.of(
                        new Change(1, "practice.recorded", SOMEBODY, "{}"),
                        new Change(2, "person.left", SOMEBODY, null)),
                NODE);

        assertThat(both.moved()).containsExactly(SOMEBODY);
        assertThat(both.learned()).isEmpty();
        assertThat(both.everything()).isFalse();
    }

    @Test
    @DisplayName("of an import names it; without its body everything is read")
    void imports() {
        UUID id = UUID.randomUUID();

        assertThat(news("people.imported", null, "{\"import\":\"" + id + "\"}").imports())
                .containsExactly(id);
        assertThat(news("people.imported", null, null).everything()).isTrue();
    }

    @Test
    @DisplayName("about a unit has the tree read, and of a merger the people of the unit that took them in")
    void units() {
        UUID into = UUID.randomUUID();
        MatrixNews merged = news("unit.merged", null, "{\"into\":\"" + into + "\"}");

        assertThat(merged.tree()).isTrue();
        assertThat(merged.units()).containsExactly(into);
        assertThat(news("unit.renamed", null, "{}").tree()).isTrue();
    }

    @Test
    @DisplayName("about another zone has everything read, and about other settings nothing")
    void settings() {
        assertThat(news("settings.changed", null, "{\"zone\":\"Europe/Lisbon\"}")
                        .everything())
                .isTrue();
        assertThat(news("settings.changed", null, "{\"wip\":\"4\"}").everything())
                .isFalse();
    }

    @Test
    @DisplayName("about reading anew is one for the other nodes alone")
    void rebuilt() {
        assertThat(news("matrix.rebuilt", null, "{\"node\":\"" + NODE + "\"}").everything())
                .isFalse();
        assertThat(news("matrix.rebuilt", null, "{\"node\":\"" + SOMEBODY + "\"}")
                        .everything())
                .isTrue();
        assertThat(news("matrix.rebuilt", null, null).everything()).isTrue();
    }
}
