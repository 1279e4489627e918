/**
 * Where skills are and where they lack: the matrix of a team with its coverage.
 *
 * <p>Rules kept here: R13 (a team, its coaches and HR see the team's matrix), and the reading side of R6 (who coaches a
 * skill).
 *
 * <p>Out of scope: what anybody's practices hold; who may decide on one request ({@code mastery}); the organisation's gaps and
 * downloads (later issues).
 *
 * <p>API of what a team needs: {@code GET /units/{id}/needs} {@code [{skill, needed, byJobRole, mastered, said?: {people, by: {id,
 * name}, at}}]}; {@code PUT /units/{id}/needs/{skill}} {@code {people}} (0–999; 200, again 200); {@code DELETE
 * /units/{id}/needs/{skill}} (back to the job roles: 204, again 204).
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A team is who works directly in a unit on that day, in order of name. There is no column of totals and no other
 *       order: people are not ranked.
 *   <li>Who may see is judged today, also for a past day: somebody new in the team may look back with it, somebody who
 *       left it may not.
 *   <li>The team's coaches are employees with the role COACH whose coaching units hold the team, before any widening of
 *       R6. A coach who is only offered one colleague's request does not thereby see the whole team, and a coach whose own
 *       mastery lapsed still supports the team. Judging by R6 rights for each member and skill was rejected: it would show
 *       and hide a team from one day to the next.
 *   <li>Who coaches a skill on a past day is judged by the role of today (roles are not dated) and by that day's states and
 *       appointments.
 *   <li>How many a team needs may be said by whoever sees its matrix: the people of the team, its coaches, HR. It is the team's
 *       own word about its work, it obliges nobody, it can be said anew in a moment, and everybody there sees who said it; the
 *       ledger keeps all of it ({@code coverage.needed}). Rejected: coaches and HR alone, because the people who do the work
 *       know best where it stops when one is away; an approval, because nothing hangs on it but a figure. Nothing is
 *       overwritten, so a past day shows what was known at its end. A unit that was merged or removed is no team any more.
 *   <li>Without such a word "how many we need" counts the members whose job role needs the skill; "who masters it" counts all members who are
 *       current, so a colleague who masters it without needing it closes a gap.
 * </ul>
 */
package org.shuhari.gaps;
