package org.shuhari.signoff.dialogue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.ledger.Fact;
import org.shuhari.ledger.Ledger;
import org.shuhari.mastery.Basis;
import org.shuhari.mastery.Coaches;
import org.shuhari.mastery.Deciding;
import org.shuhari.people.Employee;
import org.shuhari.people.People;
import org.shuhari.people.RecordViews;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;
import org.shuhari.shared.Violation;
import org.shuhari.signoff.SignOffHistory;

/** What learners and coaches write to each other on a skill, at any time. */
@UseCase
public class Dialogues {

    /** How long an unanswered learner stands in the list of every coach nearby. */
    private static final Duration RECENT = Duration.ofDays(30);

    /** The most dialogues that are looked through for a list. */
    private static final int MOST = 500;

    @Inject
    private DialogueTables tables;

    @Inject
    private SignOffHistory history;

    @Inject
    private Coaches coaches;

    @Inject
    private People people;

    @Inject
    private Catalogs catalogs;

    @Inject
    private RecordViews views;

    @Inject
    private Ledger ledger;

    @Inject
    private Ids ids;

    @Inject
    private OrganisationClock clock;

    /**
     * A dialogue in a list.
     *
     * @param unread messages that are new to the reader
     */
    public record Row(Employee learner, Skill skill, boolean own, Instant last, int unread) {}

    /** What came of saying something. @param repeated it is known already (R12) */
    public record Sent(UUID id, boolean repeated) {}

    /**
     * The dialogue, which the reader has read from now on; the learner is shown who opened it.
     *
     * @throws Problem 404 for anybody but the learner and coaches with R6 rights for learner and skill (R13), and for an unknown
     *     skill
     */
    public Dialogue open(UUID who, Topic topic) {
        Dialogue dialogue = look(who, topic);
        dialogue.lines().stream()
                .filter(Dialogue.Line::message)
                .map(Dialogue.Line::at)
                .max(Comparator.naturalOrder())
                .ifPresent(newest -> tables.read(who, topic, newest));
        return dialogue;
    }

    /** The same for somebody who is shown a part of it: what is new stays new. @throws Problem 404 as {@link #open} */
    public Dialogue look(UUID who, Topic topic) {
        Skill skill = readable(who, topic);
        views.viewed(who, topic.learner(), RecordViews.EVIDENCE);
        return new Dialogue(people.get(topic.learner()), skill, who.equals(topic.learner()), lines(who, topic));
    }

    /** The same where it may be that the reader has no right to it. */
    public Optional<Dialogue> glance(UUID who, Topic topic) {
        return mayRead(who, topic) ? Optional.of(look(who, topic)) : Optional.empty();
    }

    /** @throws Problem 404 where there is no such dialogue for this reader (R13) */
    private Skill readable(UUID who, Topic topic) {
        Skill skill = catalogs.current().skill(topic.skill());
        people.get(topic.learner());
        if (!mayRead(who, topic)) {
            throw Problem.notFound();
        }
        return skill;
    }

    private boolean mayRead(UUID who, Topic topic) {
        return who.equals(topic.learner()) || coaches.mayRead(who, topic.learner(), topic.skill());
    }

    private List<Dialogue.Line> lines(UUID who, Topic topic) {
        List<Message> messages = tables.of(topic);
        List<SignOffHistory.Answer> answers = history.answersOn(topic.learner(), topic.skill());
        Map<UUID, Employee> names = people.byIds(Stream.concat(
                        messages.stream().map(Message::authorId),
                        answers.stream().flatMap(Opening::whose))
                .collect(Collectors.toSet()));
        Instant readUpTo = tables.readUpTo(who, topic).orElse(Instant.MIN);
        List<Dialogue.Line> lines = new ArrayList<>();
        answers.forEach(answer -> lines.addAll(Opening.lines(answer, who, names)));
        messages.forEach(message -> lines.add(line(message, who, names, readUpTo)));
        lines.sort(Comparator.comparing(Dialogue.Line::at));
        return List.copyOf(lines);
    }

    private static Dialogue.Line line(Message message, UUID who, Map<UUID, Employee> names, Instant readUpTo) {
        boolean mine = message.authorId().equals(who);
        return new Dialogue.Line(
                message.kind().slug(),
                message.id(),
                message.authorId(),
                names.get(message.authorId()).name(),
                message.writtenAt(),
                message.words(),
                message.withdrawn() ? null : message.card(),
                null,
                message.withdrawn(),
                !mine && !message.withdrawn() && message.writtenAt().isAfter(readUpTo),
                mine);
    }

    /**
     * The learner or a coach writes something. It is told to the other side: the learner, or the coaches who took part.
     *
     * @param id made by the sender; null: one is made here
     * @param gathered what the caller found not to be right already; it is refused together
     * @throws Problem 404 as {@link #open}; 422; 409 {@code message-differs}
     */
    public Sent say(UUID who, Topic topic, UUID id, Said said, List<Violation> gathered) {
        readable(who, topic);
        people.lock(List.of(who, topic.learner()));
        Optional<Message> before = id == null ? Optional.empty() : tables.message(id);
        if (before.isPresent()) {
            if (!before.get().says(topic, who, said)) {
                throw DialogueRefusals.messageDiffers();
            }
            return new Sent(id, true);
        }
        List<Violation> faults = new ArrayList<>(gathered);
        if (gathered.isEmpty()) {
            faults.addAll(said.faults(who.equals(topic.learner())));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        Message message = new Message(id == null ? ids.next() : id, topic, who, said, clock.now());
        tables.add(message);
        ledger.append(Fact.of("dialogue.written", who, topic.learner())
                .with("message", message.id())
                .with("skill", topic.skill()));
        return new Sent(message.id(), false);
    }

    /**
     * Its author takes back what a message says; once more changes nothing.
     *
     * @throws Problem 404 where it cannot be seen; 403 for another's
     */
    public void withdraw(UUID who, UUID id) {
        Message message = tables.message(id).orElseThrow(Problem::notFound);
        people.lock(List.of(who, message.topic().learner()));
        if (!message.authorId().equals(who)) {
            readable(who, message.topic());
            throw Problem.forbidden();
        }
        message.withdraw(clock.now());
    }

    /** Which dialogue a message stands in. @throws Problem 404 as {@link #open} */
    public Topic topicOf(UUID who, UUID message) {
        Topic topic = tables.message(message).orElseThrow(Problem::notFound).topic();
        readable(who, topic);
        return topic;
    }

    /** How many messages of a dialogue are new to a reader who may read it. */
    public long unread(UUID who, Topic topic) {
        Instant readUpTo = tables.readUpTo(who, topic).orElse(Instant.MIN);
        return tables.of(topic).stream()
                .filter(message -> !message.authorId().equals(who) && !message.withdrawn())
                .filter(message -> message.writtenAt().isAfter(readUpTo))
                .count();
    }

    /**
     * Somebody's dialogues, the newest first: the own ones, those the reader took part in as a coach, and of learners nearby whom
     * nobody has answered, for 30 days.
     */
    public List<Row> of(UUID who) {
        List<DialogueTables.Summary> around = tables.around(who, clock.now().minus(RECENT), MOST);
        Map<Deciding, Map<UUID, Basis>> readers = coaches.readers(around.stream()
                .map(DialogueTables.Summary::topic)
                .filter(topic -> !topic.learner().equals(who))
                .map(Dialogues::question)
                .toList());
        List<DialogueTables.Summary> mine = around.stream()
                .filter(each -> each.topic().learner().equals(who)
                        || isFor(who, each, readers.getOrDefault(question(each.topic()), Map.of())))
                .toList();
        Map<UUID, Employee> names =
                people.byIds(mine.stream().map(each -> each.topic().learner()).collect(Collectors.toSet()));
        return mine.stream()
                .flatMap(each -> catalogs.current().find(each.topic().skill()).stream()
                        .map(skill -> new Row(
                                names.get(each.topic().learner()),
                                skill,
                                each.topic().learner().equals(who),
                                each.last(),
                                each.unread())))
                .toList();
    }

    private static boolean isFor(UUID who, DialogueTables.Summary each, Map<UUID, Basis> mayRead) {
        return each.tookPart()
                ? mayRead.containsKey(who)
                : !each.answered() && Coaches.nearest(mayRead).contains(who);
    }

    /**
     * Whom to tell of messages, by message: the learner; or, of a learner's, the coaches who wrote in the dialogue or answered a
     * request there, as far as they still may read it, and where there are none those nearby. Nobody of one taken back.
     */
    public Map<UUID, Set<UUID>> toldOf(Collection<UUID> messages) {
        List<Message> those =
                tables.those(messages).stream().filter(m -> !m.withdrawn()).toList();
        Set<Topic> asked =
                those.stream().filter(Message::byLearner).map(Message::topic).collect(Collectors.toSet());
        Map<Topic, Set<UUID>> listeners = listeners(asked);
        return those.stream()
                .collect(Collectors.toMap(
                        Message::id,
                        m -> m.byLearner()
                                ? listeners.get(m.topic())
                                : Set.of(m.topic().learner())));
    }

    /** Of these messages, those that a reader may read and has not read so far. */
    public Set<UUID> unreadAmong(UUID who, Collection<UUID> messages) {
        Map<UUID, Set<UUID>> told = toldOf(messages);
        Map<Topic, Instant> readUpTo = messages.isEmpty() ? Map.of() : tables.readUpTo(who);
        return tables.those(messages).stream()
                .filter(m -> told.getOrDefault(m.id(), Set.of()).contains(who))
                .filter(m -> m.writtenAt().isAfter(readUpTo.getOrDefault(m.topic(), Instant.MIN)))
                .map(Message::id)
                .collect(Collectors.toSet());
    }

    private Map<Topic, Set<UUID>> listeners(Set<Topic> topics) {
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
                coaches.readers(topics.stream().map(Dialogues::question).toList());
        return topics.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        topic -> Listeners.of(
                                tookPart.getOrDefault(topic, Set.of()),
                                readers.getOrDefault(question(topic), Map.of()))));
    }

    private static Deciding question(Topic topic) {
        return Deciding.inGeneral(topic.learner(), topic.skill());
    }
}
