package org.shuhari.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.shuhari.mastery.MasteryState;
import org.shuhari.mastery.Outlook;

/** Finds the people behind a cell. */
final class BehindScan {

    private BehindScan() {}

    static List<Behind> of(SkillsMatrix matrix, Question question, UUID unit, String skill) {
        Members members = new Members(matrix, question, unit);
        boolean[] needing = question.needing(skill, matrix.jobRoles());
        MatrixRows rows = matrix.rows();
        List<Behind> behind = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (members.contains(row)) {
                int outlook = matrix.outlook(row, skill);
                MasteryState state = Outlook.state(outlook, question.day(), question.refreshNotice());
                boolean needs = needing[rows.jobRole(row)];
                if (needs || state != MasteryState.OPEN) {
                    int due = Outlook.refreshDue(outlook);
                    behind.add(new Behind(
                            rows.id(row),
                            matrix.units().id(rows.unit(row)),
                            needs,
                            state,
                            due == Integer.MAX_VALUE ? null : Outlook.date(due)));
                }
            }
        }
        return behind;
    }
}
