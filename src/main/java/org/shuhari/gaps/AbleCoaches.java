package org.shuhari.gaps;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.shuhari.gaps.MatrixCoaches.Coaching;
import org.shuhari.mastery.Outlook;
import org.shuhari.people.Appointment;

/** What coaches may sign off on a day (R6 a): they are current in it and in what coaching requires, or are appointed. */
final class AbleCoaches {

    private final int today;
    private final int[][] asked;
    private final int[][] required;
    private final Map<String, Integer> places = new HashMap<>();

    AbleCoaches(SkillsMatrix matrix, Question question) {
        this.today = question.day();
        this.asked = question.skills().stream().map(matrix::outlooks).toArray(int[][]::new);
        this.required = question.coachRequires().stream().map(matrix::outlooks).toArray(int[][]::new);
        question.skills().forEach(skill -> places.put(skill, places.size()));
    }

    /** The skills asked about that a coach may sign off: a bit for each, in the question's order. */
    BitSet skills(int row, Coaching coach) {
        BitSet able = new BitSet(asked.length);
        Set<String> appointed = coach.appointed();
        if (appointed.contains(Appointment.EVERY_SKILL)) {
            able.set(0, asked.length);
            return able;
        }
        appointed.stream().map(places::get).filter(place -> place != null).forEach(able::set);
        if (isReady(row)) {
            for (int skill = 0; skill < asked.length; skill++) {
                if (isCurrent(asked[skill], row)) {
                    able.set(skill);
                }
            }
        }
        return able;
    }

    private boolean isReady(int row) {
        for (int[] column : required) {
            if (!isCurrent(column, row)) {
                return false;
            }
        }
        return true;
    }

    private boolean isCurrent(int[] column, int row) {
        return Outlook.isCurrent(SkillsMatrix.cell(column, row), today);
    }
}
