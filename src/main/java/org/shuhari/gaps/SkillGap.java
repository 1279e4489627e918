package org.shuhari.gaps;

/**
 * One skill among some people: how many of them need it, and how these stand.
 *
 * @param required people whose job role needs it
 * @param mastered of these, those who are current
 * @param refreshDue of those who are current, those whose refresh is due
 * @param lapsed of those who need it, those whose mastery has lapsed
 * @param awaiting those who wait for a coach's answer
 * @param practising those who have begun it
 * @param coaches people who may sign it off for learners here, wherever they sit (R6); 0: nobody in the whole organisation may
 */
public record SkillGap(
        String skill,
        int required,
        int mastered,
        int refreshDue,
        int lapsed,
        int awaiting,
        int practising,
        int coaches) {

    /** How many need it and are not current. */
    public int shortBy() {
        return required - mastered;
    }
}
