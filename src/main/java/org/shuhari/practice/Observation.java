package org.shuhari.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.shuhari.shared.data.StringListConverter;

/** The named observer's one answer about a practice. */
@Entity
public class Observation {

    @Id
    @Column(name = "practice_id")
    private UUID practiceId;

    @Column(name = "observer_id")
    private UUID observerId;

    private boolean confirmed;

    @Convert(converter = StringListConverter.class)
    private List<String> criteria;

    private String note;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected Observation() {}

    Observation(UUID practiceId, UUID observerId, Seen seen, Instant now) {
        this.practiceId = practiceId;
        this.observerId = observerId;
        confirmed = seen.confirmed();
        criteria = seen.criteria();
        note = seen.note();
        answeredAt = now;
        enteredAt = seen.enteredAt(now);
    }

    /** What the observer says, where it is known only after the rest is recorded. */
    void say(String words) {
        note = words;
    }

    /** The words go with those of the practice. */
    void erase() {
        note = null;
    }

    boolean isSame(Seen sent) {
        return confirmed == sent.confirmed() && criteria.equals(sent.criteria()) && Objects.equals(note, sent.note());
    }

    UUID practiceId() {
        return practiceId;
    }

    boolean confirmed() {
        return confirmed;
    }

    List<String> criteria() {
        return criteria;
    }

    RecordedPractice.Answer shown() {
        return new RecordedPractice.Answer(confirmed, criteria, note, answeredAt, enteredAt);
    }
}
