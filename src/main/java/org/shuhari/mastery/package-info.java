/**
 * Mastery: the state of every skill of every person, a pure function of dated facts and the day, and who may sign off.
 *
 * <p>Rules kept here: R1, R2, R3, R4, R6, R8, R9, R10 (what comes back), R11, R14 (pinned version), R16 (what a
 * recognition is).
 *
 * <p>Out of scope: what a practice holds ({@code practice} tells "a practice counted on this day"), what a coach wrote
 * ({@code signoff} tells "asked", "confirmed", "not yet", "revoked").
 */
package org.shuhari.mastery;
