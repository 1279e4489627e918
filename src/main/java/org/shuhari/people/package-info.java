/**
 * The people of the organisation: employees, units, dated assignments, coaching units and appointments, days away, who
 * looked at a record, and the organisation's settings.
 *
 * <p>Rules kept here: R13 (who looked at whose record), the data that R6 and R9 judge by. HR changes it in small plural
 * collections: {@code Newcomers}, {@code Staff} (names and the role of coach), {@code Assignments}, {@code Leavings}, {@code CoachingUnits}, {@code
 * Appointments}, {@code Absences}, {@code Units}; {@code Directory} finds people, {@code PersonRecords} reads what is known of one. Each change begins and ends
 * in {@code Keeping}: the rights, the locks (the tree before any person), the version that was looked at, one ledger entry.
 *
 * <p>Out of scope: accounts and sign-in ({@code access}); what anybody has mastered ({@code mastery}).
 *
 * <p>The API beside what the contract names; HR's unless said otherwise, {@code version} is optional in every body:
 * <pre>
 * GET    /people/directory?q=&amp;unit=&amp;jobRole=&amp;role=&amp;left=&amp;offset=&amp;limit=   {total, people}
 * POST   /people {id?, staffNumber, name, email?, username?, roles?, unit, jobRole?, site?, from?}
 * GET    /people/{id}                                   the record; for administrators that of HR and administrators, without days away
 * PATCH  /people/{id} {name?, email?}                   e-mail of HR and administrators: an administrator's
 * PUT, DELETE /people/{id}/coach
 * POST   /people/{id}/assignments {id?, unit, jobRole?, site?, from?}
 * PUT, DELETE /people/{id}/assignments/{assignment}     a correction; taken out
 * PUT, DELETE /people/{id}/coaching-units/{unit}
 * PUT, DELETE /people/{id}/appointments/{skill or *} {from?, until?}
 * POST   /people/{id}/absences {id?, from, to}
 * PUT, DELETE /people/{id}/absences/{absence} {from, to}
 * PUT    /people/{id}/leaving {on}, DELETE: stays after all
 * POST   /people/{id}/return {unit, jobRole?, site?, from?}
 * POST   /units {id?, name, parent?}
 * PATCH  /units/{id} {name?, parent?}                   parent null: to the top
 * POST   /units/{id}/merge {into}
 * DELETE /units/{id}
 * PUT    /me/language {language: "en", "nl" or null}    anybody's own; also {@code language} in {@code GET /me}
 * GET, DELETE /jobs/{id}                                {id, kind, state, done, total, detail?, result?}: following and stopping one's own;
 *                                                       state is running, done, stopped or interrupted
 * </pre>
 *
 * <p>Kept no longer than needed ({@link org.shuhari.people.Retention}, every night after two o'clock by one node, and {@code GET
 * /retention/preview}, {@code GET|POST /retention/runs} for administrators):
 * <ul>
 *   <li>What a practice holds (fields, place, note, photos, the observer's note) goes 24 months after it was last needed. It is
 *       needed as long as it supports a confirmation that is current: it was recorded after the confirmation before and by the
 *       day of this one, and this one counts and holds; and while a request of the skill waits. One that never supported any,
 *       a withdrawn one too, was last needed on the day it was recorded. What it counts for stays.</li>
 *   <li>Who left is made nameless 6 months later: name, staff number, e-mail, account, days away, what was written by and to
 *       that person in the own record, and the bodies of the ledger's entries about them. Confirmations, counts and where the
 *       person worked stay under an id. What the leaver wrote to others as their coach or observer is theirs, and stays. Nobody
 *       comes back out of a nameless record.</li>
 *   <li>Each step of a run takes 50 people in one transaction, under their locks, with one entry in the ledger: a crash leaves
 *       whole steps. A body that is gone without such an entry is a difference in the verification.</li>
 *   <li>Photos: rows first; files go in the sweep at the end of a run, when no row names them and nobody kept them that day.</li>
 * </ul>
 *
 * <p>Decisions:
 * <ul>
 *   <li>Everybody sees the whole tree of unit names and how many people work in each: colleagues' names are found by
 *       everybody anyway, and a tree with holes is no tree. Who masters what is kept by its own rules.</li>
 *   <li>{@code people} of a unit counts those directly in it today, like the unit's matrix, so that the numbers add up.</li>
 *   <li>The zone is stored at the first start. Moving the server later does not move the organisation's days.</li>
 *   <li>Nobody changes the own roles, appointments, units to coach or leaving date. The own assignment and days away may be
 *       entered: a company may have one person in HR, and the ledger names who did it.</li>
 *   <li>E-mail, user name, roles and leaving date of somebody who is HR or an administrator are an administrator's to change; name,
 *       assignment, days away and appointments stay HR's.</li>
 *   <li>The leaving date is the first day on which somebody no longer works here. What would have begun later is dropped. A date
 *       ahead can be moved or taken back: assignment and units to coach go on, appointments are renewed by hand.</li>
 *   <li>A return is recorded on its day or later: who works here again can sign in from the moment it is stored.</li>
 *   <li>Assignments never overlap. A new one takes the place of what follows its first day, as long as that would have lasted;
 *       corrections are facts of their own in the ledger and change what a look back at a past day shows.</li>
 *   <li>Days away are the exception: a look back shows them as they were known, because they move dates (R9). So a change leaves
 *       a withdrawn copy.</li>
 *   <li>A person has one appointment for a skill at a time; appointing again renews it. One ended on the day it began needs
 *       no row.</li>
 *   <li>Taking the role of coach ends appointments and units to coach, so that a later grant brings nothing back.</li>
 *   <li>A merged or removed unit is closed and stays, because people's history names it. Names side by side are told apart
 *       without regard to case and blanks around them, as people do.</li>
 *   <li>User name: who signs in with the e-mail signs in with the new one when it changes.</li>
 *   <li>A record's version counts every change by anybody; a form carries it, so that of two people of HR the second is shown
 *       what the first has changed. Rejected: comparing single fields, which would let a leaving date meet a new assignment.</li>
 *   <li>Each form has an address ({@code &amp;do=}), and the list of people is a plain table paged by address: it works without
 *       script, by keyboard, on a phone, and the way back leads to the same rows. Rejected after a try: PrimeFaces' lazy table and
 *       its completing field. Both ran under our content security policy, but load 1 MB (jQuery and components) for 0, show
 *       without script the first rows alone and no unit, forget the page on the way back, and leave the field without a label
 *       for axe.</li>
 *   <li>The import reads everybody once, judges row by row in memory ({@code ImportRules}, which knows no database) and writes table
 *       by table over JDBC. It locks the tree and then only those it changes, and judges again once the locks hold. What changes
 *       nothing is no entry in the ledger; whom an import changed stands in {@code import_row} under the import's id.</li>
 *   <li>An appointment that is named again is renewed once it would end within 30 days, so that a file may come every night.
 *       Staff numbers, ids, roles and paths are read without surrounding blanks; names and sites are stored as they are.</li>
 *   <li>The steps of an import (look, import just that, follow, stop, come back) are written once for every kind: {@code ImportFlow}
 *       and the page's {@code ImportSteps}; a kind ({@code FileImport}) says what its files hold and what becomes of the rows.
 *       {@code signoff}'s claims are one. Errors of a workbook add {@code sheet} and {@code cell} to the contract's members, and
 *       the answer the name of the sheet that was read and how many hold anything ({@code sheet}, {@code sheets}).</li>
 *   <li>A faulty file counts nothing: it changes nothing. Of more than 1,000 errors the rest is counted in {@code moreErrors}.</li>
 *   <li>Looking at a long file is a job too; what it found stands as long as the file is kept, for the import judges anew. All kinds
 *       together have two places on a node ({@code ImportPlaces}).</li>
 *   <li>A name that a file brought with a line break or a tab stays as sent, as the contract says of all texts; one that is entered is
 *       a line. So a name is judged where it changes, and its break stands in the way of no other change.</li>
 *   <li>A job says that it is done in the very transaction that stores its work. So a stopped or interrupted one leaves nothing, and
 *       a node that is gone is told by the beats that stay away for 90 seconds. Its file is held in memory alone.</li>
 *   <li>Language of pages, downloads and texts of the catalog: the person's setting, else the one chosen in this browser before
 *       the sign-in (a cookie that holds {@code en} or {@code nl} and nothing else), else the first of {@code Accept-Language} that
 *       there is, else English. {@code LanguageFilter} decides it once per request; programs with a token get what they ask for in
 *       {@code Accept-Language}. The setting is the person's alone: HR does not see it, the ledger does not tell it.</li>
 *   <li>What an administrator may set is declared once ({@code AdjustableSetting}); page, {@code GET} and {@code PUT /settings},
 *       checks and ledger follow from it. A value in the ledger is a number or a zone; the organisation's name stays out.</li>
 * </ul>
 */
package org.shuhari.people;
