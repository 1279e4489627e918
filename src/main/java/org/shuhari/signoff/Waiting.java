package org.shuhari.signoff;

/**
 * One row of the coach's queue.
 *
 * @param learner the name
 * @param unit the name of the learner's unit; null for somebody who is in none
 * @param skillTitle as the catalog in force calls it
 * @param again whether a request for this skill was answered "not yet" before
 */
public record Waiting(SignOffRequest request, String learner, String unit, String skillTitle, boolean again) {}
