/**
 * Practice: what a learner did at the workplace, by the fields of a template, with predictions, photos and an observer.
 *
 * <p>Rules kept here: R12 (ids made by the client; the same again is the same answer), R13 (who reads what a practice
 * holds), R14 (the skill's version and the catalog are pinned), the form of fields and the days a practice may be
 * recorded for. {@code mastery} is asked for R2, R4 and R11 and told what counts.
 *
 * <p>Out of scope: what a practice counts for ({@code mastery}), decisions about it ({@code signoff}), finding viruses (a
 * scanner is asked, see {@link org.shuhari.practice.VirusScan}).
 *
 * <p>Decisions:
 * <ul>
 *   <li>"The same content" is told by a SHA-256 over a canonical form of what was sent, in which null, blank and empty are
 *       all missing. It is compared before anything is validated, so that a repeated send still answers the same when the
 *       catalog, the day or the observer has changed meanwhile.</li>
 *   <li>An id that is somebody else's is refused just like one's own with other content ({@code practice-differs}, {@code
 *       prediction-changed}): 409 tells no more than that the id is taken. Reading and changing answer 404.</li>
 *   <li>Once predicted, all fields marked "before" are fixed: a later record may leave them out or send them unchanged. A
 *       prediction holds every required one of them.</li>
 *   <li>A practice that somebody watched is written by its observer, with place and words, and without the template's fields:
 *       the observer says what was seen, not what the learner thought. That the learner assents is {@code signoff.watch}'s to see
 *       to. The record and the observation are one deed; the learner adds own words later.</li>
 *   <li>Own words come beside what is recorded, with their own time ({@code POST /practices/{id}/additions {id?, words}}: 201 with
 *       the practice; the same again 200; 409 {@code addition-differs}): nothing that was written before is changed by them. They go
 *       with the practice's words.</li>
 *   <li>A practice that was recorded never changes; a withdrawn one stays for its learner alone and takes nothing more.</li>
 *   <li>Pictures are written anew instead of having their metadata cut out: what is not understood cannot slip through.
 *       Very large ones are kept at about 4,000 pixels a side. WebP becomes JPEG, or PNG where it is transparent. The
 *       orientation kept in a PNG is not applied (cameras write JPEG), its reader would unpack foreign text chunks.</li>
 *   <li>Files are named by their content, so the same photo is stored once for all practices; a row says whose it is.
 *       Rejected: photos in the database, which would make every backup and replica carry them.</li>
 *   <li>A photo's small picture lies beside it under the same hash and goes with it; no row and no backup names it, for it can be made
 *       again. Rejected: making it in the browser, which would be one more thing to distrust.</li>
 *   <li>The scanner is asked about the bytes as they were sent, before any reader of ours sees them, and outside any transaction. When
 *       it is away a file is refused for now; its sender keeps it.</li>
 *   <li>The form's inputs are plain elements named as in the contract ({@code fields.causes[0].owner}), so that every
 *       template, row and violation finds its place without a component tree kept between requests. Rows are added and
 *       removed by the server; a script only keeps a draft in the window, by the practice's id, until it is saved.</li>
 *   <li>A template's figures are worked out by the server whenever a practice is shown; the script that shows them while
 *       typing follows the same rule and decides nothing.</li>
 *   <li>What waited on a phone without network says when it was written and when it is sent, both by the phone's clock, and only the
 *       time between is believed: a clock that is wrong by a day moves nothing. The time it was written stands beside that of its
 *       arrival, decides how late a practice was written down, and is no part of "the same content". The day it was done is judged by
 *       the server's day as ever (R2).</li>
 *   <li>Who names an observer, and an observer who answers, locks both people's rows: a row that names somebody waits for whatever else is
 *       being written about that person, and two who name each other would wait for ever. What is noted when somebody reads names people
 *       without a reference, so reading waits for nobody.</li>
 *   <li>A form offers what a template says mostly stays the same (the target condition, the standard), from the learner's last
 *       practice of the skill, so that a daily practice is written on a phone within minutes. Never what is expected: that is
 *       thought anew each time.</li>
 * </ul>
 */
package org.shuhari.practice;
