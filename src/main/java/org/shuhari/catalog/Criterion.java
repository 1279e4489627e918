package org.shuhari.catalog;

/**
 * One statement a coach can see at the workplace.
 *
 * @param lookFor what to look for
 * @param notYet how "not yet" looks
 */
public record Criterion(String id, String text, String lookFor, String notYet) {}
