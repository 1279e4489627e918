package org.shuhari.people;

/** What retention tells the ledger: how many of what, and the ids of people made nameless. */
final class RetentionFacts {

    static final String ERASED = "retention.erased";
    static final String NAMELESS = "retention.nameless";

    /** The body's member with the ids of those made nameless. */
    static final String PEOPLE = "people";

    private RetentionFacts() {}
}
