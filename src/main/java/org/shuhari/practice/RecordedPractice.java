package org.shuhari.practice;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shuhari.shared.Entered;

/**
 * A practice as somebody who may see it reads it; what is not there is null.
 *
 * @param version the skill's version it is pinned to (R14)
 * @param catalog the catalog it was recorded under: its labels and criteria
 * @param recordedAt when it arrived
 * @param enteredAt when it was written, where it waited on a phone
 * @param predictedAt when the fields marked "before" were fixed
 * @param writtenAfterwards whether that was later than the practice
 * @param daysLate days between the practice and its being written down
 * @param observer who is named as observer
 * @param observed the observer's answer: true, false, or null while there is none
 * @param author who wrote it down, having watched it; null for the learner
 * @param additions what the learner added later, the oldest first
 * @param withdrawnAt since when it counts for nothing
 * @param erasedAt since when its words and photos are gone, after their time
 */
public record RecordedPractice(
        UUID id,
        String skill,
        int version,
        String catalog,
        String template,
        UUID employee,
        LocalDate doneOn,
        Instant recordedAt,
        Instant enteredAt,
        Instant predictedAt,
        boolean writtenAfterwards,
        int daysLate,
        String place,
        Integer minutes,
        UUID observer,
        UUID author,
        Boolean observed,
        Answer observation,
        JsonObject fields,
        String note,
        List<Attached> attachments,
        List<Added> additions,
        Instant withdrawnAt,
        Instant erasedAt) {

    /**
     * What the observer answered.
     *
     * @param answeredAt when it arrived
     * @param enteredAt when it was written, where it waited on a phone
     */
    public record Answer(boolean confirmed, List<String> criteria, String note, Instant answeredAt, Instant enteredAt) {

        /** Whether it was written noticeably before it arrived. */
        public boolean cameLater() {
            return Entered.cameLater(enteredAt, answeredAt);
        }
    }

    /** The same without what the observer saw and noted; that there is an answer, and which, stays. */
    RecordedPractice withoutObservation() {
        return new RecordedPractice(
                id,
                skill,
                version,
                catalog,
                template,
                employee,
                doneOn,
                recordedAt,
                enteredAt,
                predictedAt,
                writtenAfterwards,
                daysLate,
                place,
                minutes,
                observer,
                author,
                observed,
                null,
                fields,
                note,
                attachments,
                additions,
                withdrawnAt,
                erasedAt);
    }

    /** Whether it was written noticeably before it arrived. */
    public boolean cameLater() {
        return Entered.cameLater(enteredAt, recordedAt);
    }

    /** When it was written: as it arrived, or before. */
    public Instant writtenAt() {
        return enteredAt == null ? recordedAt : enteredAt;
    }

    /** The learner's own words, added when the practice was recorded already. */
    public record Added(UUID id, String words, Instant writtenAt) {}
}
