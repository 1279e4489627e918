/**
 * Curation: changing the catalog while running.
 *
 * <p>Rules kept here: R14 (when criteria change, it is shown who was signed off under the older version, and which criteria
 * are new to them), R13 (HR sees whom a change concerns and their states, administrators how many).
 *
 * <p>Out of scope: reading and judging a folder ({@code catalog.file}); states ({@code mastery}); re-confirming a changed skill
 * ({@code signoff}).
 *
 * <p>API: {@code GET /catalog/candidate} (HR, ADMIN): {@code {inForce: {id, version, since}, faults: [{file, line, message}],
 * hash?, version?, same?, changes?: {added, changed, retired, returned, templates, jobRoles}}}; a changed skill is {@code {id, title,
 * from, to, criteria: [{id, change, before?, after?}], parts: [name], affected: {mastered, practising, waiting, unseen: [{version,
 * criteria}], people?: [{id, name, state, version?}]}}}. {@code POST /catalog/acceptances} {@code {hash}} (HR, ADMIN): 201 {@code
 * {id, version, since}}, 200 when it is in force already; 409 {@code catalog-changed} with {@code hash}, {@code catalog-faulty}
 * with {@code faults}.
 *
 * <p>Decisions:
 * <ul>
 *   <li>Nothing of a candidate is kept between looking and taking: its hash is carried, and the folder read again. So
 *       what is taken is what was shown, on whichever node.</li>
 *   <li>Every node follows because the catalog in force is asked for in the database each time. The ledger's entry {@code
 *       catalog.accepted} is for those who look back, and for readers of the feed. It is written also when a start accepts a changed
 *       folder by itself; the first catalog of a database makes none.</li>
 *   <li>A skill that anybody holds can be retired, never deleted: a folder without a skill in force is faulty, whether
 *       somebody holds it or not, so that a colleague's practice of the same hour cannot lose its skill.</li>
 *   <li>More than 200 people of one skill are counted, not named: such a list helps nobody to talk to anybody.</li>
 * </ul>
 */
package org.shuhari.curation;
