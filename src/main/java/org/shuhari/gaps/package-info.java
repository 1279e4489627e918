/**
 * Where skills are and where they lack in the whole organisation. A team's own matrix, needs and timetable are in {@link
 * org.shuhari.gaps.team}; neither of the two packages reads the other's data.
 *
 * <p>Rules kept here: R13 (HR sees states, dates and counts of everybody), and the reading side of R6 (who coaches a skill).
 *
 * <p>Out of scope: what anybody's practices hold; who may decide on one request ({@code mastery}).
 *
 * <p>The read model of the whole organisation ({@code SkillsMatrix}) reads in five files: {@link org.shuhari.gaps.Gaps} asks,
 * {@link org.shuhari.gaps.SkillsMatrices} keeps it current, {@code MatrixFeed} reads what entries of the ledger speak of
 * ({@code MatrixNews}), {@code SkillsMatrix} holds it, {@code Tally} counts it.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A cell of the read model is what the facts say about every day to come ({@link org.shuhari.mastery.Outlook}, 4 bytes), not
 *       a state: so midnight and a new catalog change no cell, and one function answers R1 for all. It is tested against the facts
 *       after any sequence of events, and the whole of it against the teams' matrices of the demo organisation.
 *   <li>An entry about a person has that person's rows read again, whatever skill it names: a confirmation also renews other
 *       skills (R9). An entry about nobody names an import or a unit whose people are read again; a new zone has everything read.
 *   <li>Everything is read in one snapshot (repeatable read), the ledger's head with it. So a matrix shows one moment, and it knows
 *       which. When reading fails half-way, the matrix is thrown away and the next one who asks builds it.
 *   <li>Building reads whole tables in their own order. By person, with indexes, it took ten times as long.
 *   <li>HR can have everything read anew ({@code POST /gaps/rebuilds}, {@code gaps/rebuild.xhtml}): a job with its progress, which may be
 *       stopped after each table. What stands stays until the new matrix is whole. Its entry in the ledger ({@code matrix.rebuilt}, with
 *       the node that did it) has every other node do the same.
 *   <li>A past day is a matrix of its own, built from what was known at its end and brought up to date like that of today, because a
 *       place of work may be corrected afterwards. Two of them are kept. Its tree has the units that stood on that day; where a unit
 *       lies is no dated fact, so what lay below a unit that was merged since shows below the one it was merged into.
 *   <li>One matrix is built at a time, and one that lags behind by more than a tenth of its people, or 2,000, is built anew: reading
 *       people by their ids takes ten times as long for each.
 *   <li>Month ends are counted once and kept: what was known then does not change. A correction of a place of work therefore shows in a look
 *       back at a past day, and not in the trend. They are counted for all job roles and sites together. Everybody's sums are kept beside
 *       those of the units, because the units at the top may change. Months of earlier versions have none: they are counted anew, once,
 *       as far as months are counted back.
 *   <li>On the page, figures of fewer than five people are fractions, and no percentage, trend or time to mastery (R13). A folded group
 *       counts as few when each of its skills is needed by few. The API gives the counts that its contract names.
 *   <li>What rests on one person is judged among everybody in the unit, whatever job role or site is looked at.
 *   <li>{@code coaches} of a cell widens as R6 does, so it is 0 only when nobody in the whole tree may sign off. Counting the unit's
 *       own coaches alone was rejected: it would show "no coach" where learners can ask.
 *   <li>What lapses within 90 days counts everybody who masters a skill, needed or not: a colleague who masters it beyond the job
 *       role may be the one a team rests on.
 *   <li>Where one unit holds all others, a question without a unit is about that one: its parts are what HR wants to see first.
 *   <li>{@link org.shuhari.gaps.Gaps} is no use case with a transaction: while many wait for the one request that catches up, their
 *       transactions would hold every connection, and none would be left for it.
 * </ul>
 */
package org.shuhari.gaps;
