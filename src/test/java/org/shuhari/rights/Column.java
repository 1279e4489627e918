package org.shuhari.rights;

/** Who asks, and how that person stands to the one whom the request is about: the columns of the table, in its order. */
enum Column {
    NOBODY(null, Relation.ELSEWHERE),
    EMPLOYEE_OWN("EMPLOYEE", Relation.OWN),
    EMPLOYEE_TEAM("EMPLOYEE", Relation.TEAM),
    EMPLOYEE_ELSEWHERE("EMPLOYEE", Relation.ELSEWHERE),
    /** Works elsewhere, and is the observer named in the practice. */
    OBSERVER("EMPLOYEE", Relation.ELSEWHERE),
    COACH_OWN("EMPLOYEE;COACH", Relation.OWN),
    COACH_COACHED("EMPLOYEE;COACH", Relation.COACHED),
    COACH_ELSEWHERE("EMPLOYEE;COACH", Relation.ELSEWHERE),
    HR_OWN("EMPLOYEE;HR", Relation.OWN),
    HR_TEAM("EMPLOYEE;HR", Relation.TEAM),
    HR_ELSEWHERE("EMPLOYEE;HR", Relation.ELSEWHERE),
    ADMIN_OWN("EMPLOYEE;ADMIN", Relation.OWN),
    ADMIN_TEAM("EMPLOYEE;ADMIN", Relation.TEAM),
    ADMIN_ELSEWHERE("EMPLOYEE;ADMIN", Relation.ELSEWHERE);

    /** How the one who asks stands to the person of the request. */
    enum Relation {
        OWN,
        TEAM,
        /** Works elsewhere, looks after the person's unit, and is appointed for every skill. */
        COACHED,
        /** Works in a unit that has nothing to do with the person's; a coach there is appointed for every skill. */
        ELSEWHERE
    }

    private final String roles;
    private final Relation relation;

    Column(String roles, Relation relation) {
        this.roles = roles;
        this.relation = relation;
    }

    /** Separated by semicolons; null for somebody who is not signed in. */
    String roles() {
        return roles;
    }

    Relation relation() {
        return relation;
    }

    boolean isCoach() {
        return roles != null && roles.contains("COACH");
    }
}
