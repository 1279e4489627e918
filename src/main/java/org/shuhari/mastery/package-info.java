/**
 * Mastery: the state of every skill of every person, a pure function of dated facts and the day, and who may sign off.
 *
 * <p>Rules kept here: R1, R2, R3, R4, R6, R8, R9, R10 (what comes back), R11, R13 (who opens a path), R14 (retired
 * skills), R16 (what a recognition is). The rules that may refuse stand in {@code MasteryRules}, each with its id.
 *
 * <p>Out of scope: what a practice holds ({@code practice} tells "a practice counted on this day"), what a coach wrote
 * ({@code signoff} tells "asked", "confirmed", "not yet", "revoked"), which coach said what.
 *
 * <p>A use case reads: {@link org.shuhari.mastery.Progresses} loads the facts ({@code FactTables}), reckons where the
 * person stands ({@code Reckoning}, {@code Standing}), lets {@code Events} check the rules and answer the rows that the
 * event leaves, and writes them. Reckoning, rules and events know no database and no clock; the property tests run them
 * in memory.
 *
 * <p>Decisions:
 * <ul>
 *   <li>The instants of one person's facts strictly increase: a fact that would come at the instant of another one, or
 *       before it, comes a millisecond after. So "since", "latest" and "the end of that day" have one meaning, whatever
 *       the clock did. Rejected: a sequence number for each of the eight kinds of instants.</li>
 *   <li>Facts are read by native SQL into records, three queries for any number of people, because a path is read with
 *       every page; entities would need one query for each table and an identity map nobody uses.</li>
 *   <li>"Lapsed less than 90 days ago" (R2): the first day of being lapsed is the day after the last day it held (the
 *       refresh date, or 30 days after it while a request waits that was made in time), and counts as day 0.</li>
 *   <li>"Days away in between" (R9): each day away after the confirmation, or its latest renewal, and up to the refresh
 *       date moves that date by one day; a time away that begins by the date therefore counts as a whole.</li>
 *   <li>A confirmation renews every confirmation of a root that still holds, not the latest alone. So when the latest is
 *       revoked (R10), the one before has the date it would have had.</li>
 *   <li>The window of a refresh that waits stays the one it was asked in (R3): a renewal meanwhile moves the date, but
 *       not what the learner has shown.</li>
 *   <li>What a withdrawal leaves incomplete (R4) includes the practice since a "not yet": without it the request could
 *       not have been made.</li>
 *   <li>A second look (R10) is open once after each "not yet" and each revocation, but not after the answer to a second
 *       look: after that a practice is needed. Withdrawing the second look uses it up.</li>
 *   <li>A revoked skill counts as begun (R1: once confirmed), so it comes back as practising and set aside, even where it
 *       had been recognised without any practice.</li>
 *   <li>A late request that the learner withdraws, or that a withdrawn practice closes, comes back set aside when no place
 *       is free (R11); only a late "not yet" goes above the limit.</li>
 *   <li>A claim is asked for and confirmed in prerequisite order (R16), and after a "not yet" on it a practice is needed
 *       like after any other.</li>
 *   <li>Evidence is judged by the catalog in force, criteria by that of the time of asking (R4): what a skill asks for
 *       may change while somebody practises, what a coach was asked to look at may not.</li>
 *   <li>People away today are not counted when the circle of coaches widens (R6), but may still decide. Who is in no unit
 *       has no coach until HR assigns one.</li>
 *   <li>Coaches are loaded in two steps at most: those who look after a unit on the learners' ways up, and everybody else
 *       only when some question needs a wider circle; never one by one.</li>
 * </ul>
 */
package org.shuhari.mastery;
