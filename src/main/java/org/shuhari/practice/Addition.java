package org.shuhari.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Own words that a learner put beside a practice after it was recorded; never changed. */
@Entity
@Table(name = "practice_addition")
public class Addition {

    @Id
    private UUID id;

    @Column(name = "practice_id")
    private UUID practiceId;

    private String words;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected Addition() {}

    Addition(UUID id, UUID practiceId, String words, Instant now) {
        this.id = id;
        this.practiceId = practiceId;
        this.words = words;
        this.writtenAt = now;
    }

    /** Whether these words were added to this practice before (R12). */
    boolean says(UUID practice, String sent) {
        return practiceId.equals(practice) && words.equals(sent);
    }

    UUID practiceId() {
        return practiceId;
    }

    RecordedPractice.Added shown() {
        return new RecordedPractice.Added(id, words, writtenAt);
    }
}
