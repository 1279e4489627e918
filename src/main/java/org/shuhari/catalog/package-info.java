/**
 * The catalog of lean skills: what it holds, in which order skills open, and how it gets here from the files of
 * {@code skills-catalog} (in the room {@code file}).
 *
 * <p>Rules kept here: the prerequisites have no ring; a catalog with a fault is not taken and the accepted one stays; R14
 * (an accepted catalog is kept for ever, by the SHA-256 of its content, so that practices and sign-offs can be pinned to it;
 * criteria change with a new version of their skill alone; a skill is retired, never removed).
 *
 * <p>Out of scope: what anybody has mastered ({@code mastery}); changing a catalog while running ({@code curation});
 * translations ({@code nl/}) and the lean assessment ({@code assessment.yaml}), which the reader passes over.
 *
 * <p>Decisions:
 * <ul>
 *   <li>What is stored is one canonical JSON text of the whole catalog, defaults filled in, not the files: every node reads
 *       the same from the database, and laying files out differently makes no new catalog. Jackson binds it, because it
 *       comes with the schema validator anyway and binds the files' trees by the same rules.</li>
 *   <li>Contents and the times since when they are in force are two tables: a catalog may come back, its content once.
 *       The number of an acceptance is the key that lets one of two nodes win; the other looks again.</li>
 *   <li>Accepting writes no entry to the ledger: {@code catalog} imports {@code shared} alone, nobody's standing changes by
 *       it, and its own table holds what and when.</li>
 *   <li>An organisation's folder is judged by the schemas inside the application, never by those beside it, which are for
 *       editors.</li>
 *   <li>The shipped catalog is found on the class path, in the folder the server unpacked the application to, so that there is one way of
 *       reading; rejected: an index of class path resources, which would be a second list to keep.</li>
 *   <li>Some faults are told apart from others only by the line of a part, so YAML is read as nodes with their marks;
 *       rejected: the validator's own reader, which knows no lines of names and does not write aliases out.</li>
 * </ul>
 */
package org.shuhari.catalog;
