package org.shuhari.gaps.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A team's word on how many people it needs for a skill. It is never changed: who says it anew adds another, and the newest one
 * that was known counts.
 */
@Entity
@Table(name = "team_need")
class TeamNeed {

    @Id
    private UUID id;

    @Column(name = "unit_id")
    private UUID unitId;

    private String skill;

    private Integer people;

    @Column(name = "said_by")
    private UUID saidBy;

    @Column(name = "said_at")
    private Instant saidAt;

    protected TeamNeed() {}

    /** @param people null: as many as have a job role that needs it */
    TeamNeed(UUID id, UUID unitId, String skill, Integer people, UUID saidBy, Instant saidAt) {
        this.id = id;
        this.unitId = unitId;
        this.skill = skill;
        this.people = people;
        this.saidBy = saidBy;
        this.saidAt = saidAt;
    }

    String skill() {
        return skill;
    }

    /** Null: as many as have a job role that needs it. */
    Integer people() {
        return people;
    }

    UUID saidBy() {
        return saidBy;
    }

    Instant saidAt() {
        return saidAt;
    }
}
