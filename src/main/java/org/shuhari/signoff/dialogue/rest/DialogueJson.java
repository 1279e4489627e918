package org.shuhari.signoff.dialogue.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.shuhari.people.Employee;
import org.shuhari.signoff.dialogue.Dialogue;
import org.shuhari.signoff.dialogue.KataCard;
import org.shuhari.signoff.dialogue.Threads;

/** A dialogue in JSON. */
public record DialogueJson(String skill, WhoJson learner, long unread, List<LineJson> lines) {

    /** Somebody, by id and name. */
    public record WhoJson(UUID id, String name) {

        static WhoJson of(Employee person) {
            return new WhoJson(person.id(), person.name());
        }
    }

    /** One line; {@code id} is the message's, or for {@code not-yet} and {@code revoked} the sign-off's. */
    public record LineJson(
            String kind,
            UUID id,
            WhoJson author,
            Instant at,
            String words,
            CardJson card,
            String nextStep,
            boolean withdrawn,
            boolean unread) {}

    /** The answers to the five questions. */
    public record CardJson(String target, String actual, String obstacle, String step, String see) {

        static CardJson of(KataCard card) {
            return card == null
                    ? null
                    : new CardJson(card.target(), card.actual(), card.obstacle(), card.step(), card.see());
        }
    }

    /** One of somebody's dialogues. */
    public record RowJson(String skill, WhoJson learner, Instant last, int unread) {

        static RowJson of(Threads.Row row) {
            return new RowJson(row.skill().id(), WhoJson.of(row.learner()), row.last(), row.unread());
        }
    }

    static DialogueJson of(Dialogue dialogue) {
        return new DialogueJson(
                dialogue.skill().id(),
                WhoJson.of(dialogue.learner()),
                dialogue.unread(),
                dialogue.lines().stream().map(DialogueJson::line).toList());
    }

    static LineJson line(Dialogue.Line line) {
        return new LineJson(
                line.kind(),
                line.id(),
                new WhoJson(line.author(), line.name()),
                line.at(),
                line.words(),
                CardJson.of(line.card()),
                line.nextStep(),
                line.withdrawn(),
                line.unread());
    }
}
