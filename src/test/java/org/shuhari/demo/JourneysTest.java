package org.shuhari.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.file.CatalogReader;
import org.shuhari.people.Role;

@DisplayName("The demo's plan of the past")
class JourneysTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Instant SUNDAY = Instant.parse("2026-11-22T10:00:00Z");
    private static final Catalog CATALOG = new CatalogReader()
            .read(Path.of("skills-catalog"))
            .content()
            .orElseThrow()
            .catalog();

    @Test
    @DisplayName("everything lies before now, in order, on working days")
    void past() {
        List<Event> events = plan(SUNDAY);
        assertThat(events)
                .isSortedAccordingTo(Comparator.comparing(Event::at))
                .allSatisfy(event -> assertThat(event.at()).isBefore(SUNDAY))
                .allSatisfy(event -> assertThat(event.at().atZone(ZONE).getDayOfWeek())
                        .isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    @Test
    @DisplayName("two demos of one day are alike")
    void repeatable() {
        assertThat(plan(SUNDAY)).isEqualTo(plan(SUNDAY));
    }

    @Test
    @DisplayName("it holds practices, observations, requests and both answers, and the newcomer has begun nothing")
    void everything() {
        List<Event> events = plan(SUNDAY);
        assertThat(events).hasAtLeastOneElementOfType(Event.Practised.class);
        assertThat(events).hasAtLeastOneElementOfType(Event.Observed.class);
        assertThat(events).anyMatch(event -> event instanceof Event.Decided decided && decided.mastered());
        assertThat(events).anyMatch(event -> event instanceof Event.Decided decided && !decided.mastered());
        assertThat(events)
                .noneMatch(event -> event instanceof Event.Practised practised
                        && "new".equals(practised.learner().player().story()));
    }

    @Test
    @DisplayName("there is a text for every practice in the plan, and it fits its template")
    void texts() {
        PracticeTexts texts = new PracticeTexts();
        Set<String> used = new HashSet<>();
        for (Event event : plan(SUNDAY)) {
            if (event instanceof Event.Practised practised) {
                used.add(CATALOG.skill(practised.skill()).practice().template());
            }
        }
        assertThat(texts.templates()).containsAll(used);
        for (String template : used) {
            var fields = texts.next(template, "somebody").fields();
            assertThat(CATALOG.template(template).orElseThrow().fields())
                    .filteredOn(field -> field.required())
                    .allSatisfy(field -> assertThat(fields).containsKey(field.id()));
        }
    }

    private static List<Event> plan(Instant now) {
        AtomicLong number = new AtomicLong();
        return new Journeys(
                        CATALOG,
                        new PracticeTexts().templates(),
                        now,
                        ZONE,
                        () -> new UUID(0, number.incrementAndGet()))
                .of(people());
    }

    private static List<Person> people() {
        List<Person> people = new ArrayList<>();
        long id = 1_000_000;
        for (Cast.Department department : Cast.read().departments()) {
            for (Cast.Team team : department.teams()) {
                for (Cast.Player player : team.people()) {
                    people.add(new Person(
                            new UUID(1, id++), player, new UUID(2, 0), List.of(new UUID(3, 0), new UUID(3, 1))));
                }
            }
        }
        assertThat(people).anyMatch(person -> person.player().roles().contains(Role.ADMIN));
        return people;
    }
}
