/**
 * Watch a practice: somebody watches a learner at the workplace, ticks the criteria while watching, adds a sentence; with the learner's
 * assent that one act records the observed practice, makes the request in the learner's name and, where it can be, decides.
 *
 * <p>Rules kept here: that nothing becomes a fact without the learner's assent; R12 (the same again, also with a code that came later,
 * gets the same answer), R13 (learner and watcher alone read a watch), R14 (the version that was watched is pinned; what has other
 * words since is not taken as seen). R2 and R11 are judged when the practice is recorded, R3 to R7 when it is decided: by {@code
 * mastery}, {@code practice} and {@code signoff} like anybody's; a decision that came through a watch looks like any other (R15).
 *
 * <p>Out of scope: keeping what was entered without network (the page's script), telling people ({@code notices}).
 *
 * <p>API: {@code POST /watches {id, learner, skill, version?, criteria: [ids seen], words?, place, doneOn?, nextStep?, code?,
 * entered?: {at, now}}}: 201, the same again 200, with {@code {id, state: waiting|agreed|declined|lapsed|withdrawn, learner,
 * watcher, skill, version, doneOn, place?, criteria?, seen?: [{id, text, counts}], words?, nextStep?, enteredAt, receivedAt,
 * answeredAt?, practice?, request?, signOff?, decision?, skillState?, unlocked?, left?, missing?}}; place, criteria and words are
 * there until it is agreed, then with the practice. {@code seen} are the criteria in the words of the version that was watched;
 * {@code counts} is false where they changed since. {@code left} says why no decision was taken: {@code no-right}, {@code
 * another-coach}, {@code evidence-incomplete} with {@code missing}, {@code not-due}, {@code criteria-unseen}. 409 {@code
 * watch-differs}, {@code skill-changed}, {@code skill-locked}, {@code wip-limit}, {@code assent-unknown}, {@code assent-used},
 * {@code assent-over}, {@code assent-of-another}, {@code assent-for-another-skill}, {@code assent-not-enough}. {@code GET
 * /watches/{id}}; {@code GET /watches?state=waiting} (those that ask me as learner), {@code ?watcher=me} (those I sent of late);
 * {@code POST /watches/{id}/answer {agreed}}: 200; 403 for the watcher; 409 {@code already-answered}, {@code watch-lapsed}, {@code
 * watch-withdrawn}, and what refuses the practice; {@code DELETE /watches/{id}} by the watcher: 204; 403 for the learner; 409
 * {@code already-answered} once it is agreed to. {@code POST /me/assents {skill?}}: 201 {@code {code, expiresAt, skill?}}.
 *
 * <p>Decisions:
 * <ul>
 *   <li>Anybody may watch anybody else, as anybody may be named as observer: what comes of it depends on the watcher's rights when the
 *       learner assents. Without R6 rights it is an observed practice alone. A right that was lost meanwhile loses the decision, not
 *       the practice.</li>
 *   <li>All criteria seen confirm, also where a next step was written: that stands with the decision. Something unseen and a next step
 *       are a "not yet". Something unseen and no next step leave the decision open, and no request is made: a request in somebody's
 *       name that nobody answers would start the promise for nothing. A next step that no decision carries stands with the
 *       observer's words, behind an arrow.</li>
 *   <li>A request that waits for an older version of the skill is decided with what both versions say in the same words; where that is
 *       not all of it, it stays open for the queue.</li>
 *   <li>The words stand in one place: with the observation, once it is agreed. The watch keeps only what became of it. What was declined
 *       or has lapsed keeps its words for a month, for both: who talks about it has the same in view. Then they go.</li>
 *   <li>Somebody who picked the wrong person, or skill, takes the watch back, also after a no: then it is about somebody else, and stands
 *       on a page where it does not belong. The words go at once, and the ledger holds that it was taken back. A no stays a no. What was
 *       agreed to is the learner's practice, and the learner's to withdraw.</li>
 *   <li>The learner assents to what the watcher saw, in the words the watcher saw it under, and is told what of it has other words
 *       since (R14).</li>
 *   <li>Who watched may have left before the learner answers: it was a colleague's watching all the same.</li>
 *   <li>A watch lapses when its day lies too far back for a practice to be recorded. That is reckoned, not stored.</li>
 *   <li>A code is good for half an hour, for it is scanned before the practice is watched, and judged when it arrives: a phone's clock
 *       cannot prolong it. What comes later can be sent without it, and the learner is asked. The code is no part of the content, so
 *       the same watch may be completed by one.</li>
 *   <li>Making a code changes nothing about the learner and is not told to the ledger; using it is.</li>
 *   <li>Whoever may read the learner's evidence is told at once that the skill is locked. Somebody else is not: how a learner stands is
 *       not to be tried out (R13); the learner finds out when agreeing. With a code it is the same: what the
 *       learner's standing refuses is said about the learner to who may know it, and to others that the code is not enough.</li>
 *   <li>What follows from a watch is reckoned between writing the practice and telling the ledger, whose head is locked from the first
 *       entry on. Asking and deciding tell it themselves, each of them after its own checks; to gather their entries too would need
 *       other use cases than everybody else's (R15).</li>
 *   <li>What became of a watch is named without foreign keys: practice, request and sign-off are written at one flush, in an order that
 *       is not ours.</li>
 * </ul>
 */
package org.shuhari.signoff.watch;
