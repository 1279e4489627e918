package org.shuhari.shared;

/**
 * One thing that is not right with what was entered.
 *
 * @param field where, as the caller knows it: {@code place}, {@code fields.waste}, {@code fields.causes[2].owner}
 * @param message what to do about it, one plain sentence
 */
public record Violation(String field, String message) {}
