package org.shuhari.signoff.dialogue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuhari.mastery.Basis;
import org.shuhari.mastery.Coaches;
import org.shuhari.mastery.Deciding;

/** Whom a learner's message is told to, and in whose list it stands. */
@Dependent
class Listeners {

    @Inject
    private DialogueTables tables;

    @Inject
    private Coaches coaches;

    /** By dialogue; in a number of queries that does not grow with them. */
    Map<Topic, Set<UUID>> of(Set<Topic> topics) {
        if (topics.isEmpty()) {
            return Map.of();
        }
        Set<UUID> learners = topics.stream().map(Topic::learner).collect(Collectors.toSet());
        Map<Topic, Set<UUID>> tookPart = Stream.concat(
                        tables.authorsAbout(learners).stream(), tables.answeredTo(learners).stream())
                .collect(Collectors.groupingBy(
                        row -> new Topic((UUID) row[0], (String) row[1]),
                        Collectors.mapping(row -> (UUID) row[2], Collectors.toSet())));
        Map<Deciding, Map<UUID, Basis>> readers =
                coaches.readers(topics.stream().map(Topic::question).toList());
        return topics.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        topic -> of(
                                tookPart.getOrDefault(topic, Set.of()),
                                readers.getOrDefault(topic.question(), Map.of()))));
    }

    /**
     * @param tookPart who wrote or answered before, the learner among them
     * @param mayRead coaches with R6 rights for learner and skill, with why
     */
    static Set<UUID> of(Set<UUID> tookPart, Map<UUID, Basis> mayRead) {
        Set<UUID> known = tookPart.stream().filter(mayRead::containsKey).collect(Collectors.toSet());
        return known.isEmpty() ? Coaches.nearest(mayRead) : known;
    }
}
