/**
 * Curation: changing the catalog while running, and what people at the front line propose to change.
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
 * <p>API of proposals: {@code POST /proposals} {@code {id?, skill | jobRole, what, why, gain, texts?: {part: words}}} (201; the same
 * again 200; 403 {@code not-own-job-role}; 409 {@code proposal-differs}); {@code GET /proposals?state=&skill=&jobRole=&proposer=}
 * ({@code proposer} an id or {@code me}), {@code GET /proposals/{id}}: {@code {id, skill | jobRole, title, proposer, what, why,
 * gain, texts?, state: open|accepted|not-taken|withdrawn, proposedAt, decidedBy?, decidedAt?, reason?, doneAt?, comments}}; {@code
 * DELETE /proposals/{id}} (its proposer: 204; 409 {@code already-decided}); {@code POST /proposals/{id}/comments} {@code {id?,
 * text}}; {@code POST /proposals/{id}/decision} {@code {decision: accepted|not-taken, reason}} (HR, ADMIN, not the proposer: 201, the
 * same again 200; 403 {@code own-proposal}; 409 {@code already-decided}); {@code PUT /proposals/{id}/done} (HR, ADMIN); {@code GET
 * /proposals/{id}/patch} and {@code GET /proposals.patch} (all that are accepted and not done; HR, ADMIN): a unified diff against the
 * folder, for {@code git apply} in it, or {@code git apply --directory=skills-catalog} above it. Parts of a skill are {@code summary},
 * {@code whyItMatters}, {@code example}, {@code tip} (one more), {@code criteria/<id>/text}, {@code …/lookFor}, {@code …/notYet}; of a job
 * role {@code customer} and {@code skills} (all ids, one a line).
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
 *   <li>Everybody reads all proposals, with names: improvement is everybody's, and a proposal that others see is not made
 *       twice. What its proposer took back is the proposer's alone.</li>
 *   <li>A decision needs a reason either way, is not the proposer's own, and stays; the proposer is told by a notice, as of every
 *       remark.</li>
 *   <li>Proposed words are kept beside the id of the catalog their proposer saw, so the difference shown stays the one that was meant.
 *       The patch is made against the folder as it is at the download: words that stand there already are in no patch, and a criterion's
 *       other words raise the skill's version, once. Translations are not touched: whoever applies the patch sees to them.</li>
 *   <li>A proposal in prose alone becomes a comment at the head of its file: a patch that says nothing would be forgotten, and a
 *       comment is what somebody who opens the file to write cannot overlook. No name of a person goes into a file.</li>
 *   <li>That the files say it is marked by hand: what prose asks for cannot be compared.</li>
 *   <li>With the name of somebody who left go the sentences of their proposals and their remarks; proposed words of an accepted one
 *       stay, they are the catalog's.</li>
 * </ul>
 */
package org.shuhari.curation;
