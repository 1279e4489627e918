package org.shuhari.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.time.Instant;
import java.util.UUID;

/** What a learner expected, written before the practice; fixed and stamped from then on. */
@Entity
public class Prediction {

    @Id
    @Column(name = "practice_id")
    private UUID practiceId;

    @Column(name = "employee_id")
    private UUID employeeId;

    private String skill;

    @Lob
    private String fields;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected Prediction() {}

    Prediction(UUID practiceId, UUID employeeId, String skill, Fields fields, Instant writtenAt) {
        this.practiceId = practiceId;
        this.employeeId = employeeId;
        this.skill = skill;
        this.fields = fields.kept();
        this.writtenAt = writtenAt;
    }

    boolean belongsTo(UUID person) {
        return employeeId.equals(person);
    }

    boolean isFor(String practised) {
        return skill.equals(practised);
    }

    public UUID practiceId() {
        return practiceId;
    }

    public String skill() {
        return skill;
    }

    public Fields fields() {
        return Fields.stored(fields);
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
