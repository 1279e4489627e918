package org.shuhari.signoff.dialogue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.mastery.Basis;
import org.shuhari.mastery.Coaches;
import org.shuhari.mastery.Deciding;
import org.shuhari.people.Employee;
import org.shuhari.people.People;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/** Somebody's list of dialogues. */
@UseCase
public class Threads {

    /** How long an unanswered learner stands in the lists of those the message was told to. */
    private static final Duration RECENT = Duration.ofDays(30);

    @Inject
    private DialogueTables tables;

    @Inject
    private Listeners listeners;

    @Inject
    private Coaches coaches;

    @Inject
    private People people;

    @Inject
    private Catalogs catalogs;

    @Inject
    private OrganisationClock clock;

    /**
     * A dialogue in a list.
     *
     * @param last when the last message was written
     * @param unread messages that are new to the reader
     */
    public record Row(Employee learner, Skill skill, boolean own, Instant last, int unread) {}

    /**
     * The newest first: the own ones, those the reader took part in as a coach and may still read, and for 30 days those where a
     * learner has the last word that is told to the reader. In a number of queries that does not grow with the dialogues.
     */
    public List<Row> of(UUID who) {
        List<DialogueTables.Summary> all = new ArrayList<>(readable(who, tables.ownAndTakenPart(who)));
        Set<Topic> known = all.stream().map(DialogueTables.Summary::topic).collect(Collectors.toSet());
        told(who).stream().filter(each -> !known.contains(each.topic())).forEach(all::add);
        Map<UUID, Employee> names =
                people.byIds(all.stream().map(each -> each.topic().learner()).collect(Collectors.toSet()));
        Catalog catalog = catalogs.current();
        return all.stream()
                .sorted(Comparator.comparing(DialogueTables.Summary::last).reversed())
                .flatMap(each -> catalog.find(each.topic().skill()).stream()
                        .map(skill -> new Row(
                                names.get(each.topic().learner()),
                                skill,
                                each.topic().learner().equals(who),
                                each.last(),
                                each.unread())))
                .toList();
    }

    private List<DialogueTables.Summary> readable(UUID who, List<DialogueTables.Summary> taken) {
        Map<Deciding, Map<UUID, Basis>> readers = coaches.readers(taken.stream()
                .map(DialogueTables.Summary::topic)
                .filter(topic -> !topic.learner().equals(who))
                .map(Topic::question)
                .toList());
        return taken.stream()
                .filter(each -> each.topic().learner().equals(who)
                        || readers.getOrDefault(each.topic().question(), Map.of())
                                .containsKey(who))
                .toList();
    }

    /** Only coaches are told, and only of skills they may sign off for anybody: that keeps the search small. */
    private List<DialogueTables.Summary> told(UUID who) {
        Set<String> skills = coaches.canCoach(List.of(who)).getOrDefault(who, Set.of());
        List<DialogueTables.Summary> open = tables.unanswered(who, clock.now().minus(RECENT), skills);
        Map<Topic, Set<UUID>> those =
                listeners.of(open.stream().map(DialogueTables.Summary::topic).collect(Collectors.toSet()));
        return open.stream()
                .filter(each -> those.get(each.topic()).contains(who))
                .toList();
    }
}
