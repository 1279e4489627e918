/**
 * Dialogue: a learner and the coaches write to each other on a skill, at any time, whether a request waits or not.
 *
 * <p>Rules kept here: R10 (a "not yet" and a revocation open the dialogue; whether another coach may be asked to look is {@code
 * signoff}'s), R12 (the same message again is stored once), R13 (read and written by the learner and by coaches with R6 rights for
 * learner and skill; for everybody else, HR and administrators too, it does not exist; a coach who opens it is shown to the
 * learner).
 *
 * <p>API:
 * <pre>
 * GET    /dialogue?skill=&amp;employee=   {skill, learner: {id, name}, unread, lines: [{kind, id, author: {id, name}, at, words?,
 *                                     card?: {target?, actual?, obstacle?, step?, see?}, nextStep?, withdrawn, unread}]};
 *                                     without employee one's own; kind is words, card-asked, card, not-yet or revoked
 * POST   /dialogue?skill=&amp;employee=   {id?, words} or {id?, card: {...}}: 201, the same again 200, other content 409
 *                                     message-differs; a learner's card holds at least one part, a coach's is empty and asks: 422
 * GET    /dialogue/threads            one's dialogues, the newest first: [{skill, learner, last, unread}]
 * DELETE /dialogue/messages/{id}      its author takes back what it says: 204
 * </pre>
 *
 * <p>Out of scope: telling people ({@code notices}), sign-offs and the second look ({@code signoff}).
 *
 * <p>Decisions:
 * <ul>
 *   <li>A message never changes. Its author may take back what it says, at any time; that it was written, by whom and when, stays
 *       and is shown: an answer to it must not hang in the air. What it said is gone from the database. The same message sent once
 *       more after that is known, whatever it says: there is nothing left to compare it with. Rejected: editing, which would
 *       change what others have answered.</li>
 *   <li>A "not yet" and a revocation are lines of the dialogue, read from the sign-off each time. Rejected: copying the next
 *       step into a message: two texts of one decision, one of which retention or a revocation would miss.</li>
 *   <li>Each message is an entry of the ledger, {@code dialogue.written}, with ids and the skill: it changes nobody's standing,
 *       but notices and mail read the ledger with their cursors and nothing else tells them. Taking back is no entry: nobody is
 *       told of it.</li>
 *   <li>A learner's message is told to the coaches who wrote there or answered a request, as far as they still have the right;
 *       where there are none, to those of the narrow circle. A coach's is told to the learner. Coaches are not told of each
 *       other: they read it when they come.</li>
 *   <li>In a coach's list stand the dialogues the coach took part in, and those where a learner has the last word that is told to that
 *       coach, by the same rule: when those who took part have left or lost the right, the next question stands with the coaches
 *       nearby again. It stands there for 30 days. Rejected: a list of the newest of the whole organisation, judged afterwards: in a
 *       large one it loses somebody's own.</li>
 *   <li>"New" is what was written after the last message that was shown to the reader: messages of one learner are written under
 *       that learner's lock, so none can appear behind it.</li>
 *   <li>A coach whose right ended reads it no more, the own words in the own data alone.</li>
 *   <li>Dialogues go when practices of their age go, after 24 months, also where a confirmation still stands: they are no
 *       evidence.</li>
 *   <li>A review shows the last lines and leads to the dialogue's own page: a second form on that page would lose what a coach has
 *       typed into the decision.</li>
 * </ul>
 */
package org.shuhari.signoff.dialogue;
