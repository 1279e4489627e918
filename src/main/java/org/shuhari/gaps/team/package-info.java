/**
 * A team and its skills: the matrix with its coverage, how many the team needs, the timetable, and who masters and coaches what.
 *
 * <p>Rules kept here: R13 (a team, its coaches and HR see the team's matrix), and the reading side of R6 (who coaches a skill). Apart
 * from the organisation's gaps ({@link org.shuhari.gaps}), because a team is read person by person from the facts, and the
 * organisation from its read model.
 *
 * <p>API of what a team needs: {@code GET /units/{id}/needs} {@code [{skill, needed, byJobRole, mastered, said?: {people, by: {id,
 * name}, at}}]}; {@code PUT /units/{id}/needs/{skill}} {@code {people}} (0–999; 200, again 200); {@code DELETE
 * /units/{id}/needs/{skill}} (back to the job roles: 204, again 204).
 *
 * <p>API of the timetable: {@code GET /units/{id}/timetable} {@code {unit, asOf, lines: [{skill, employee: {id, name}, why:
 * short|single|refresh|agreed, shortBy, coaches: [{id, name}], by, accepted}], heldBack}}; {@code GET /me/timetable} (the caller's own
 * lines); {@code PUT /me/timetable/{skill}} {@code {answer: accepted|declined, takeUp?}} (204, again 204; 409 {@code not-proposed},
 * with {@code takeUp} also {@code wip-limit}); {@code DELETE /me/timetable/{skill}} (the answer is taken back: 204).
 *
 * <p>Out of scope: what anybody's practices hold; who may decide on one request ({@code mastery}).
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
 *   <li>A timetable is proposed anew at each reading, by {@code Timetable}, a pure function; only answers are stored. It offers, for the
 *       skills a team needs: to holders the refresh that is due within 90 days or overdue; to others what the team is short of, or what
 *       rests on one person, as many as are missing less those who wait for a coach, took it on, or are to refresh it. Candidates practise
 *       it, or have it open and a free place (R11), never more open ones than free places. Among them come first who practises it, then
 *       whose job role needs it, then who has fewest lines, then in order of name; lines stand in the catalog's order, then by name.
 *       That is an order of skills and a spread of offers, no ranking of people.
 *   <li>By when: a practice a week for the evidence still missing, then the first week in which its coaches have an answer left, then the
 *       promised working days. Who waits already, and who took a line on, have the coaches' weeks first. What finds no week within 13 is
 *       held back and told as a number. A refresh of a skill that holds is by the day it is due. It is an estimate, and says so.
 *   <li>A coach's week comes from {@code mastery.CoachingCapacity}: the minutes the coach offers at 15 minutes for a request; two a week for
 *       who said nothing. It is not shared out among teams; how many wait for a coach in other teams is that coach's own matter.
 *   <li>A line is answered by the person it names alone: the address has no other person in it. Taking it on pulls nothing unless the
 *       person says so in the same act (R11: the learner pulls). A taken line stays, with the day it said, until it is mastered or taken
 *       back; a declined one is not offered to that person for 90 days and shows to nobody else, nor does a count of such.
 *   <li>An answer belongs to the team it was given in: who moves is asked anew there.
 *   <li>Who coaches a skill is told to everybody signed in, anywhere: that is a coach's function. Who masters it is told for the teams
 *       whose matrix the reader may see. Both in order of name, 50 at most and how many more, to be narrowed by a name or a unit: {@code GET
 *       /skills/{id}/experts?q=} {@code {skill, coaches: [{id, name, unit}], moreCoaches, masters: [{id, name, unit}], moreMasters}}.
 *   <li>A unit with more than 60 people directly in it has no timetable: they do not plan together, and My path must not read thousands.
 * </ul>
 */
package org.shuhari.gaps.team;
