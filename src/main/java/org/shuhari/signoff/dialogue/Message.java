package org.shuhari.signoff.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** Something written in a dialogue. It never changes; its author may take back what it says, not that it was. */
@Entity
@Table(name = "dialogue_message")
class Message {

    @Id
    private UUID id;

    @Column(name = "learner_id")
    private UUID learnerId;

    private String skill;

    @Column(name = "author_id")
    private UUID authorId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Lob
    private String words;

    @Lob
    private String target;

    @Lob
    private String actual;

    @Lob
    private String obstacle;

    @Lob
    private String step;

    @Lob
    private String see;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Message() {}

    Message(UUID id, Topic topic, UUID authorId, Said said, Instant now) {
        this.id = id;
        this.learnerId = topic.learner();
        this.skill = topic.skill();
        this.authorId = authorId;
        this.kind = said.card() == null ? Kind.WORDS : said.card().empty() ? Kind.CARD_ASKED : Kind.CARD;
        this.writtenAt = now;
        this.words = said.words();
        if (said.card() != null) {
            hold(said.card());
        }
    }

    /** What it is. */
    enum Kind {
        /** Words. */
        WORDS,
        /** A coach asks the five questions. */
        CARD_ASKED,
        /** The learner's answers to them. */
        CARD;

        String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private void hold(KataCard card) {
        target = card.target();
        actual = card.actual();
        obstacle = card.obstacle();
        step = card.step();
        see = card.see();
    }

    /** What it says goes; that it was written, by whom and when, stays. Once more changes nothing. */
    void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
            words = null;
            hold(KataCard.EMPTY);
        }
    }

    /** Whether it is that author's, there, with just this content (R12); what one that was taken back said is not known any more. */
    boolean says(Topic topic, UUID author, Said said) {
        return topic.equals(topic())
                && authorId.equals(author)
                && (withdrawn() || Objects.equals(words, said.words()) && Objects.equals(card(), said.card()));
    }

    UUID id() {
        return id;
    }

    Topic topic() {
        return new Topic(learnerId, skill);
    }

    UUID authorId() {
        return authorId;
    }

    boolean byLearner() {
        return authorId.equals(learnerId);
    }

    Kind kind() {
        return kind;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    /** Null for a card, and once it was taken back. */
    String words() {
        return words;
    }

    /** Null for words. */
    KataCard card() {
        return kind == Kind.WORDS ? null : new KataCard(target, actual, obstacle, step, see);
    }

    boolean withdrawn() {
        return withdrawnAt != null;
    }
}
