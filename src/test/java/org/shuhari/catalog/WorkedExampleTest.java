package org.shuhari.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.catalog.PracticeTemplate.Field;
import org.shuhari.catalog.PracticeTemplate.Kind;
import org.shuhari.catalog.WorkedExample.Line;

@DisplayName("A worked example")
class WorkedExampleTest {

    private static final PracticeTemplate TEMPLATE = new PracticeTemplate(
            "walk", "Walk", List.of(field("1. Saw"), field("Rows"), field("How much?")), List.of());

    private static Field field(String label) {
        return new Field("f", label, null, Kind.TEXT, true, List.of(), null, null, false, List.of(), null);
    }

    @Test
    @DisplayName("stands under the labels of its form, without their numbers; the note under its own")
    void labels() {
        String example = "Saw: two: pallets\nHow much? Nine minutes\nNote: again on Friday";
        assertThat(WorkedExample.of(example, TEMPLATE, "Note").lines())
                .containsExactly(
                        new Line("Saw", "two: pallets"),
                        new Line("How much?", "Nine minutes"),
                        new Line("Note", "again on Friday"));
    }

    @Test
    @DisplayName("keeps lines without a label, with the line before or alone")
    void unlabelled() {
        assertThat(WorkedExample.of("A story.\nRows:\n1. One\n2. Two", TEMPLATE, "Note")
                        .lines())
                .containsExactly(new Line(null, "A story."), new Line("Rows", "1. One\n2. Two"));
        assertThat(WorkedExample.of(null, TEMPLATE, "Note").lines()).isEmpty();
    }
}
