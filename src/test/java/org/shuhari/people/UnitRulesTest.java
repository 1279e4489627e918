package org.shuhari.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuhari.shared.Problem;

@DisplayName("The tree of units")
class UnitRulesTest {

    private final List<Unit> units = new ArrayList<>();
    private final UUID company = unit("Northwind", null);
    private final UUID care = unit("Care", company);
    private final UUID north = unit("North", care);
    private final UUID south = unit("South", care);
    private final UUID workshop = unit("Workshop", company);

    @Test
    @DisplayName("a unit never lies below itself or below a unit of its own")
    void noRing() {
        refused("unit-ring", () -> rules().checkPlace(care, care, "Care"));
        refused("unit-ring", () -> rules().checkPlace(care, north, "Care"));
        refused("unit-ring", () -> rules().checkPlace(company, north, "Northwind"));
        assertThatCode(() -> rules().checkPlace(care, workshop, "Care")).doesNotThrowAnyException();
        assertThatCode(() -> rules().checkPlace(care, null, "Care")).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("two units side by side have different names, whatever their case and the blanks around them")
    void siblings() {
        refused("unit-name-taken", () -> rules().checkPlace(null, care, "North"));
        refused("unit-name-taken", () -> rules().checkPlace(null, care, " nORTH "));
        refused("unit-name-taken", () -> rules().checkPlace(south, care, "North"));
        assertThatCode(() -> rules().checkPlace(north, care, "NORTH")).doesNotThrowAnyException();
        assertThatCode(() -> rules().checkPlace(null, workshop, "North")).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("the tree has at most 50 levels, also when a whole branch moves")
    void levels() {
        UUID deepest = company;
        for (int level = 2; level <= UnitRules.LEVELS - 1; level++) {
            deepest = unit("Level " + level, deepest);
        }
        UUID last = deepest;
        UUID aboveLast = rules(last).get(1);

        assertThatCode(() -> rules().checkPlace(null, last, "The fiftieth")).doesNotThrowAnyException();
        assertThatCode(() -> rules().checkPlace(workshop, last, "Workshop")).doesNotThrowAnyException();
        refused("unit-too-deep", () -> rules().checkPlace(care, last, "Care"));
        assertThatCode(() -> rules().checkPlace(care, aboveLast, "Care")).doesNotThrowAnyException();
        assertThatCode(() -> rules().checkMerge(care, last)).doesNotThrowAnyException();
        UUID fiftieth = unit("The fiftieth", last);
        refused("unit-too-deep", () -> rules().checkPlace(null, fiftieth, "One too many"));
        refused("unit-too-deep", () -> rules().checkMerge(care, fiftieth));
    }

    @Test
    @DisplayName("a unit merges into its parent, its neighbour or one elsewhere, never into itself or one below it")
    void merging() {
        assertThatCode(() -> rules().checkMerge(north, care)).doesNotThrowAnyException();
        assertThatCode(() -> rules().checkMerge(north, south)).doesNotThrowAnyException();
        assertThatCode(() -> rules().checkMerge(care, workshop)).doesNotThrowAnyException();
        refused("unit-ring", () -> rules().checkMerge(care, care));
        refused("unit-ring", () -> rules().checkMerge(care, north));
    }

    @Test
    @DisplayName("merging brings no two units of one name side by side, but the merged unit's own name is free")
    void mergingNames() {
        unit("North", workshop);
        refused("unit-name-taken", () -> rules().checkMerge(care, workshop));

        UUID same = unit("Care", care);
        assertThat(same).isNotNull();
        unit("Elsewhere", company);
        assertThatCode(() -> rules().checkMerge(care, company)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @DisplayName("a name is on one line, not blank, without slash, of at most 200 characters")
    @ValueSource(strings = {"", "   ", "A/B", "/", "two\nlines", "a\u0000b", "tab\there"})
    void badNames(String name) {
        Faults faults = new Faults(List.of());
        UnitRules.checkName(faults, name);
        assertThatThrownBy(faults::thrown).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @DisplayName("a name may be in any script, and look like markup or SQL")
    @ValueSource(strings = {"組立 2", "<b>Care", "'; drop table unit; --", "Care & repair", "Ødegård"})
    void goodNames(String name) {
        Faults faults = new Faults(List.of());
        UnitRules.checkName(faults, name);
        assertThat(faults.none()).isTrue();
    }

    @Test
    @DisplayName("200 characters are taken, 201 are not, and characters count, not code units")
    void length() {
        Faults fits = new Faults(List.of());
        UnitRules.checkName(fits, "\uD83C\uDFED".repeat(200));
        assertThat(fits.none()).isTrue();

        Faults over = new Faults(List.of());
        UnitRules.checkName(over, "x".repeat(201));
        assertThat(over.none()).isFalse();
    }

    private UnitRules rules() {
        return new UnitRules(new OrganisationTree(units));
    }

    private List<UUID> rules(UUID unit) {
        return new OrganisationTree(units).withAncestors(unit);
    }

    private UUID unit(String name, UUID parent) {
        UUID id = new UUID(7, units.size());
        units.add(new Unit(id, name, parent));
        return id;
    }

    private static void refused(String type, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
    }
}
