package org.shuhari.catalog;

/**
 * The evidence a skill asks for (R3).
 *
 * @param template the {@link PracticeTemplate} its practices are recorded by
 * @param minimum how many practices
 * @param days on how many different days
 * @param observed how many of them confirmed by an observer
 */
public record PracticeNeed(String template, int minimum, int days, int observed) {}
