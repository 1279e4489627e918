package org.shuhari.gaps;

import java.util.UUID;

/** The people of the matrix whom a question is about: in a unit or below it, of a job role, at a site. */
final class Members {

    private final MatrixRows rows;
    private final MatrixUnits units;
    private final int unit;
    private final int jobRole;
    private final int site;

    /** @param unit null: everywhere */
    Members(SkillsMatrix matrix, Question question, UUID unit) {
        this.rows = matrix.rows();
        this.units = matrix.units();
        this.unit = unit == null ? MatrixUnits.NONE : units.number(unit);
        this.jobRole =
                question.jobRole() == null ? Names.NONE : matrix.jobRoles().known(question.jobRole());
        this.site = question.site() == null ? Names.NONE : matrix.sites().known(question.site());
    }

    boolean contains(int row) {
        int at = rows.unit(row);
        return units.stands(at)
                && units.within(at, unit)
                && (jobRole == Names.NONE || rows.jobRole(row) == jobRole)
                && (site == Names.NONE || rows.site(row) == site);
    }
}
