/**
 * Sign-off: a learner asks that a coach looks, coaches decide, confirmations are revoked, claims are recognised.
 *
 * <p>Rules kept here: R4 (one waiting request, pinned criteria), R5 (what a decision needs, two coaches), R7 (exactly one
 * decision), R10 (who revokes what; the second look), R12 (the same again gets the same answer), R13 (who reads a request
 * and its words), R15 (the replay of the confirmations), R16 (claims and their recognition). R1, R3, R6, R8, R9 are judged
 * by {@code mastery}, which is told "asked", "signed", "closed", "confirmed", "revoked".
 *
 * <p>Out of scope: the state of a skill, who has R6 rights and the evidence counts ({@code mastery}); what a practice holds
 * ({@code practice}); telling people ({@code notices}).
 *
 * <p>API of claims: {@code POST /claims} {@code {id?, skill, employee?, source?}} (201; the same again, or one that is open: 200;
 * 409 {@code claim-differs}, {@code already-mastered}); {@code GET /claims} (one's own), {@code ?employee=} (a person's),
 * {@code ?coach=me} (those a coach may look at, person by person in prerequisite order); {@code GET /claims/{id}}: {@code {id,
 * skill, employee, unit?, source?, state: open|settled|withdrawn, claimedAt, first: [skills before it], request?}}; {@code DELETE
 * /claims/{id}} (its person, or HR: 204; 409 {@code already-recognised}); {@code POST /claims/{id}/recognition} {@code {id?,
 * criteria, notes?, comment?, nextStep?}}: as a decision "mastered"; 409 {@code already-recognised}, {@code claim-withdrawn},
 * {@code request-waiting}, {@code skill-locked}. {@code POST /claims/imports?dryRun=true|false&amp;name=&amp;without=} (HR; CSV or
 * XLSX): a list with {@code staffNumber,skill,source}, several skills separated by semicolons; or a skills matrix with {@code
 * staffNumber}, optional {@code name} and one column for each skill, headed by its id or its title in any language of the catalog.
 * A file with {@code staffNumber} and neither {@code skill} nor {@code source} is a matrix. 200 {@code {added, unchanged, mastered,
 * people, practising, strange: [heading], errors: [{row, column, message, sheet?, cell?}], sheet?, sheets?}}; any error and nothing
 * is stored; over 5,000 rows (of a matrix: cells) 202 with a job to follow. {@code without} passes over the column of that heading and
 * may come several times; {@code name} is the file's name.
 *
 * <p>API of the pace: {@code GET|PUT /coach/pace} as the contract has it, with {@code atOnce}: how many requests the coach looks at at
 * once (1–999, null: all; a {@code PUT} without it leaves it). A waiting request tells its learner {@code ahead}: how many stand
 * before it in line.
 *
 * <p>Decisions:
 * <ul>
 *   <li>The pace is the coach's own: the use case takes nobody's id, no page and no answer shows it to somebody else, the ledger is not
 *       told, and nothing is compared with other coaches. What others reckon with ({@link org.shuhari.mastery.CoachingCapacity}) comes from the
 *       minutes the coach offers and 15 minutes for a request, never from the coach's own median.</li>
 *   <li>The median is of the decisions of the last 90 days, from opening the review to deciding. Who comes back to a request after more than an
 *       hour begins anew. Older openings are erased at night; there is no clock on a page.</li>
 *   <li>A place in line counts the requests made before that wait too and share a coach with it: those may be looked at first. How
 *       many a coach looks at at once changes what the coach sees, not who may ask, nor the place in line.</li>
 *   <li>Arrivals are the requests of the last 28 days that the coach may decide or has decided, for each of 20 working days.</li>
 *   <li>The learner's row is the lock for everything about the learner's requests; a use case that writes the coach's id
 *       locks the coach's row too, in id order, because the reference itself waits for that row's lock on PostgreSQL and
 *       two colleagues deciding on each other would wait for each other.</li>
 *   <li>How many coaches a request needs is fixed when it is made: a confirmation cannot come or go while it waits without
 *       closing it. Rejected: judging it anew in the queue, which would read a path for each row.</li>
 *   <li>A sign-off keeps the answer its coach got (state, unlocked), so that the same decision sent again after a lost
 *       connection gets that answer and not today's. The same is told by comparing what is stored; no digest is kept.</li>
 *   <li>A recognition is a request on a claim, opened by the first coach and decided like any other: two-coach skills, the
 *       queue, the conflict of two coaches and revocation need no second way.</li>
 *   <li>A mastered skill with a newer version may be asked for before its refresh is due (R14): the request carries over the
 *       criteria that are as they were confirmed, and the coach looks at the new ones alone ({@code newOnly} in the API). It asks
 *       for observed practice since the confirmation, as many as a refresh, whenever it was done: the coach judges whether it shows
 *       what is new. It is a confirmation like any other, so the period begins anew. Inside the notice window everything is
 *       looked at, for the skill grows old as a whole; without a new criterion there is nothing to ask for.</li>
 *   <li>An import of claims is one entry in the ledger; the claims it made carry its id. A mark of a skill that is mastered or
 *       claimed already is counted and passed over, so that a matrix can be sent again after it was added to; a mark of
 *       somebody unknown or gone is an error, because it is most likely a wrong number.</li>
 *   <li>Marks of a matrix ({@link org.shuhari.signoff.Mark}): a tick, U and O of ILUO, 3 and 4 of a scale from 0 to 4 say that somebody
 *       masters the skill and become claims, with file and mark as their source. I and L, 1 and 2 say that somebody still practises:
 *       they are counted and become nothing. A mark that nobody agreed upon is an error, because a guess would be somebody's claim.
 *       Other scales are not told apart: 3 of 5 would be read as 3 of 4, so 5 is an error.</li>
 *   <li>A column whose heading is no skill is an error until HR leaves it out by name: a misspelt skill would else be lost without a
 *       word. A name beside a staff number must share a word with the name we know, or the row has slipped.</li>
 *   <li>A claim is also settled when its skill is confirmed on practices meanwhile: there is nothing left to look at.</li>
 *   <li>The list of claims asks about the 1,000 oldest of all and, where there are more, about every one of the units somebody
 *       coaches: after a large import a coach's own units come first, and a unit without a coach is still found.</li>
 *   <li>Revoking the first of two signatures while the second is awaited closes the request: an earlier signature that was
 *       taken back must not complete a confirmation.</li>
 *   <li>The replay reads {@code confirmation} with SQL, past {@code mastery}'s model: what is compared is what is
 *       stored.</li>
 * </ul>
 */
package org.shuhari.signoff;
