package org.shuhari.people;

/** What somebody may do in Shuhari. Roles add up. */
public enum Role {
    /** Everybody: owns the own path. */
    EMPLOYEE,
    /** May sign off skills, within R6. */
    COACH,
    /** Keeps people, units, assignments and appointments; sees gaps; decides nothing. */
    HR,
    /** Keeps settings, accounts and the ledger; sees nobody's path. */
    ADMIN
}
