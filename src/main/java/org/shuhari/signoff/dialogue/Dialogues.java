package org.shuhari.signoff.dialogue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.ledger.Fact;
import org.shuhari.ledger.Ledger;
import org.shuhari.mastery.Coaches;
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

    @Inject
    private DialogueTables tables;

    @Inject
    private Listeners listeners;

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
     * Whom to tell of messages, by message: the learner; or, of a learner's, the coaches who wrote in the dialogue or answered a
     * request there, as far as they still may read it, and where there are none those nearby. Nobody of one taken back.
     */
    public Map<UUID, Set<UUID>> toldOf(Collection<UUID> messages) {
        List<Message> those =
                tables.those(messages).stream().filter(m -> !m.withdrawn()).toList();
        Set<Topic> asked =
                those.stream().filter(Message::byLearner).map(Message::topic).collect(Collectors.toSet());
        Map<Topic, Set<UUID>> told = listeners.of(asked);
        return those.stream()
                .collect(Collectors.toMap(
                        Message::id,
                        m -> m.byLearner()
                                ? told.get(m.topic())
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
}
