/**
 * The catalog of lean skills: what it holds, in which order skills open, and how it gets here from the files of
 * {@code skills-catalog} (in the room {@code file}).
 *
 * <p>Rules kept here: the prerequisites have no ring; a catalog with a fault is not taken and the accepted one stays; R14
 * (an accepted catalog is kept for ever, by the SHA-256 of its content, so that practices and sign-offs can be pinned to it).
 *
 * <p>Out of scope: what anybody has mastered ({@code mastery}); changing a catalog while running ({@code curation}).
 */
package org.shuhari.catalog;
