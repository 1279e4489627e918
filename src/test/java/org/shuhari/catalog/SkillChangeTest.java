package org.shuhari.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.catalog.SkillChange.How;

@DisplayName("R14: another version of a skill")
class SkillChangeTest {

    private static final Criterion FIRST = new Criterion("first", "Does one", "One", "None");
    private static final Criterion SECOND = new Criterion("second", "Does two", "Two", "None");
    private static final Criterion SECOND_OTHERWISE = new Criterion("second", "Does two well", "Two", "None");
    private static final Criterion THIRD = new Criterion("third", "Does three", "Three", "None");

    @Test
    @DisplayName("names the criteria added and changed in their order, and those removed last")
    void criteria() {
        SkillChange change =
                new SkillChange(skill(1, "Sum", false, FIRST, SECOND), skill(2, "Sum", false, THIRD, SECOND_OTHERWISE));
        assertThat(change.criteria())
                .extracting(SkillChange.CriterionChange::id, SkillChange.CriterionChange::how)
                .containsExactly(tuple("third", How.ADDED), tuple("second", How.CHANGED), tuple("first", How.REMOVED));
    }

    @Test
    @DisplayName("leaves unseen what was added or has other words, never what was removed")
    void unseen() {
        SkillChange change =
                new SkillChange(skill(1, "Sum", false, FIRST, SECOND), skill(2, "Sum", false, THIRD, SECOND_OTHERWISE));
        assertThat(change.unseen()).containsExactly(THIRD, SECOND_OTHERWISE);
        assertThat(new SkillChange(change.before(), skill(2, "Sum", false, FIRST)).unseen())
                .isEmpty();
    }

    @Test
    @DisplayName("names the other parts that differ, and tells retiring from changing")
    void parts() {
        Skill before = skill(1, "Sum", false, FIRST);
        assertThat(new SkillChange(before, skill(1, "Other", false, FIRST)).parts())
                .containsExactly("summary");
        SkillChange retiring = new SkillChange(before, skill(1, "Sum", true, FIRST));
        assertThat(retiring.retires()).isTrue();
        assertThat(retiring.changes()).isFalse();
        SkillChange returning = new SkillChange(retiring.after(), before);
        assertThat(returning.returns()).isTrue();
        assertThat(returning.retires()).isFalse();
    }

    private static Skill skill(int version, String summary, boolean retired, Criterion... criteria) {
        return new Skill(
                "seeing",
                "Seeing",
                "see",
                version,
                summary,
                "Why",
                List.of(),
                new PracticeNeed("walk", 1, 1, 1),
                List.of(criteria),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                1,
                12,
                1,
                retired);
    }
}
