package org.shuhari.gaps.team;

/**
 * How many of a team master a skill against how many it needs.
 *
 * @param mastered members who are current in it, whether their job role needs it or not
 * @param byJobRole members whose job role needs it
 * @param said how many the team says it needs; null while it has not said
 */
public record Coverage(String skill, int mastered, int byJobRole, Integer said) {

    /** What the team said, else the members whose job role needs it. */
    public int needed() {
        return said == null ? byJobRole : said;
    }

    /** How many more the team needs; 0 when it has enough. */
    public int shortBy() {
        return Math.max(0, needed() - mastered);
    }

    /** The team needs it, and it rests on one person or on none. */
    public boolean restsOnFew() {
        return needed() > 0 && mastered <= 1;
    }
}
