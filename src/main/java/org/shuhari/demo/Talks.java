package org.shuhari.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What learners and coaches wrote to each other, from {@code dialogues.yaml}; a pure function of people, day and texts. */
final class Talks {

    private final Instant now;
    private final ZoneId zone;

    Talks(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** All messages before now. */
    List<Event> of(List<Person> people) {
        Map<String, Person> byName = people.stream()
                .collect(Collectors.toMap(person -> person.player().name(), Function.identity()));
        return Resources.maps(Resources.yaml("dialogues.yaml").get("dialogues"))
                .flatMap(dialogue -> lines(dialogue, byName.get((String) dialogue.get("learner"))))
                .filter(event -> event.at().isBefore(now))
                .toList();
    }

    private Stream<Event> lines(Map<String, Object> dialogue, Person learner) {
        String skill = (String) dialogue.get("skill");
        return Resources.maps(dialogue.get("lines")).map(line -> {
            UUID author = "coach".equals(line.get("by")) ? learner.coach() : learner.id();
            Instant at = at((Integer) line.get("days"), (Integer) line.get("hour"));
            return new Event.Wrote(
                    at,
                    author,
                    learner,
                    skill,
                    (String) line.get("words"),
                    card(line.get("card")),
                    line.containsKey("read"));
        });
    }

    private static Map<String, String> card(Object parts) {
        return parts == null
                ? null
                : Resources.map(parts).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, part -> (String) part.getValue()));
    }

    private Instant at(int workingDaysAgo, int hour) {
        LocalDate day = Journeys.workingDay(now.atZone(zone).toLocalDate(), workingDaysAgo);
        return day.atTime(hour, hour * 3 % 60).atZone(zone).toInstant();
    }
}
