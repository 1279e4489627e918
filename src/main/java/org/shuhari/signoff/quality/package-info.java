/**
 * Quality of coaching, for oneself alone: the share confirmed first time, coaching cycles that a second coach watches, and
 * calibration.
 *
 * <p>Rules kept here: R6 and R13 (who may judge a practice; whoever opens one in a calibration is shown to its learner), R12 (the
 * same again gets the same answer).
 *
 * <p>API:
 * <pre>
 * GET    /coach/quality               {since, firstTime?: {confirmed, of, share}, skills: [{skill, firstTime, spread?: {coaches,
 *                                     lowest, median, highest}}]}; shares in per cent; coaches, each for oneself
 * POST   /coaching-cycles             {id?, watcher, wish?}: a coach asks another: 201, the same again 200, 409 cycle-differs
 * GET    /coaching-cycles             those of the caller on either side; GET /coaching-cycles/{id}: {id, coach, watcher, askedAt,
 *                                     wish?, notedAt?, seen?, words?, nextStep?, withdrawnAt?}
 * POST   /coaching-cycles/{id}/note   {seen: [point], words, nextStep}: by the watcher, once: 201, the same again 200, 409 already-noted,
 *                                     cycle-withdrawn
 * DELETE /coaching-cycles/{id}        by the coach, while nothing is noted: 204, once more 204; 409 already-noted
 * POST   /calibrations                {id?, practice, partner}: 201, the same again (or the same practice with the same two) 200,
 *                                     409 calibration-differs
 * GET    /calibrations                those of the caller: [{id, practice, partner, judged, compared}]
 * GET    /calibrations/{id}           {id, practice, skill, learner, partner, criteria: [{id, text}], own?: [seen], partnerJudged,
 *                                     comparison?: {agreement, lines: [{criterion, own, partner, same}]}, withdrawnAt?}
 * DELETE /calibrations/{id}           by the proposer, while the partner has not judged: 204, once more 204; 409 partner-judged
 * POST   /calibrations/{id}/judgement {criteria: [ids seen]}: once: 201, the same again 200, 409 already-judged,
 *                                     calibration-withdrawn
 * </pre>
 *
 * <p>Out of scope: the coach's minutes ({@code signoff}'s pace), telling people ({@code notices}).
 *
 * <p>Decisions:
 * <ul>
 *   <li>"Confirmed first time" counts the coach's own sign-offs of the last twelve months on first requests: those of a learner and
 *       a skill before which no coach had answered that learner on that skill. It is confirmed when this coach signed
 *       "mastered", also as the first of two. Requests that were withdrawn or closed without an answer do not make the next one a
 *       second; recognitions of claims are left out on both sides, and so are sign-offs that were taken back.</li>
 *   <li>The spread is of all coaches with such a sign-off on the skill, the reader among them, from five on: lowest, median and
 *       highest share. No names, no place in an order, no times. The use case takes nobody's id.</li>
 *   <li>Nothing of the figures is stored or told to the ledger.</li>
 *   <li>What is taken back leaves the lists, with what was wished for and seen; that it was asked for stays, for the two alone. A late
 *       repeat finds it, and whoever was about to answer is told so instead of losing what is typed. Rejected: deleting the row. The
 *       same practice may be proposed again then, with a new id.</li>
 *   <li>A coaching cycle names no learner: it is about the coach. What was noted stays as it was.</li>
 *   <li>What one coach saw leaves {@link org.shuhari.signoff.quality.Calibration} for the other only when both have judged; a
 *       judgement cannot be changed, or it would not be unseen. The same two judge a practice once.</li>
 *   <li>What a practice's observer saw and noted is a judgement too: in a calibration nobody sees it before both have judged. A coach
 *       who watched may propose the practice, for who watched wants to know whether others see it in what was written; that coach
 *       cannot be asked as the partner, who would have answered before. A practice that its observer wrote holds nothing else, so
 *       it is not proposed: rejected was to show the observer's words without the ticks, which say the same. The review and the
 *       practice's own page go on showing it to every coach who may decide: unseen is what the two make it.</li>
 *   <li>Asking, noting, proposing and the second judgement are entries of the ledger, with ids and without a subject: nobody's
 *       standing changes, but notices read nothing else. What was seen is in none of them.</li>
 * </ul>
 */
package org.shuhari.signoff.quality;
