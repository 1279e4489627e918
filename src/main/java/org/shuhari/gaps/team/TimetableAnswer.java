package org.shuhari.gaps.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** What somebody said to the own line of the team's timetable. It is never changed; the newest one counts. */
@Entity
@Table(name = "timetable_answer")
class TimetableAnswer {

    @Id
    private UUID id;

    @Column(name = "employee_id")
    private UUID employeeId;

    @Column(name = "unit_id")
    private UUID unitId;

    private String skill;

    @Enumerated(EnumType.STRING)
    private Kind answer;

    @Column(name = "by_on")
    private LocalDate byOn;

    @Column(name = "answered_at")
    private Instant answeredAt;

    /** What was said. */
    enum Kind {
        /** I take it on: the line stays until I master it or take my word back. */
        ACCEPTED,
        /** Not now: it is not offered to me for a while. */
        DECLINED,
        /** The word before is taken back. */
        WITHDRAWN;

        String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    protected TimetableAnswer() {}

    TimetableAnswer(UUID id, Cell cell, UUID unitId, Kind answer, LocalDate byOn, Instant answeredAt) {
        this.id = id;
        this.employeeId = cell.person();
        this.skill = cell.skill();
        this.unitId = unitId;
        this.answer = answer;
        this.byOn = byOn;
        this.answeredAt = answeredAt;
    }

    Cell cell() {
        return new Cell(employeeId, skill);
    }

    UUID unitId() {
        return unitId;
    }

    Kind answer() {
        return answer;
    }

    /** By when the line said it could be; null for a word taken back. */
    LocalDate byOn() {
        return byOn;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
