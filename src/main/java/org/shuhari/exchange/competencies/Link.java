package org.shuhari.exchange.competencies;

/**
 * Another part of the framework, as CASE names one.
 *
 * @param targetType {@code CASE} for either end of an association; null elsewhere
 */
record Link(String title, String identifier, String uri, String targetType) {

    Link(String title, String identifier, String uri) {
        this(title, identifier, uri, null);
    }

    /** As an end of an association. */
    Link end() {
        return new Link(title, identifier, uri, "CASE");
    }
}
