/**
 * Notices by mail: a person's one-time link, that somebody asks for a sign-off, that a coach answered or revoked, that an
 * observer is wanted, that a skill comes up for a refresh (60 and 14 days before), and that a request waits longer than was
 * promised. Off as long as no mail server is named.
 *
 * <p>Rules kept here: R13 (names, a skill, a day and an address of a page; neither a word that somebody wrote nor how a coach
 * decided; the subject, which shows on a locked screen, says no name and no skill either), R6 (whom to tell of a request: those
 * of {@link org.shuhari.notices.Audience}; past the promise all who may decide now, and the learner), R9 (days before the refresh
 * date; none before a practice counts for the refresh).
 *
 * <p>How a mail comes to be:
 * <ol>
 *   <li>{@code MailReading} follows the ledger with a cursor of its own, {@code TimedNews} looks once a day at what the time
 *       brings, {@code access} hands in invitations. Each makes a {@code MailItem}: one cause, one person, once.</li>
 *   <li>{@code Letters} puts a person's items into one {@code MailLetter}: at once, or every morning at seven.</li>
 *   <li>{@code Courier} hands letters to the mail server, one after the other, and notes each in a transaction of its own.</li>
 * </ol>
 *
 * <p>Decisions:
 * <ul>
 *   <li>A daily letter unless somebody chooses at once or none: everything is told in the app at once, the promise to learners
 *       is three working days, and who chose nothing should find one mail a day at most. Invitations go out at once, whatever
 *       somebody chose: somebody else has just asked for them.</li>
 *   <li>Of the notices of the app, mail tells those that somebody waits for. That an observer answered, and what becomes of
 *       proposals, stands in the app alone. What was read there meanwhile, was answered, or is another's to decide by now, is
 *       left out; a letter with nothing left is not sent.</li>
 *   <li>A letter is fixed in the database before it is sent, and its Message-ID follows from whom it tells what. So after a
 *       crash, or an answer of the mail server that never came, it goes out again under the same Message-ID, which mail
 *       programs show once. Rejected: marking it as sent first, which would lose it.</li>
 *   <li>The courier holds one row for the length of a round ({@code for update skip locked}): of several nodes one sends, and
 *       a node that dies lets go at once. Rejected: a lease by time, which two may hold after a long pause.</li>
 *   <li>A mail server that cannot be reached is left in peace for a growing time, up to an hour; no item becomes a letter
 *       meanwhile, so people find one mail afterwards, not fifty, nor one for each attempt. A letter that is put off is tried again by itself, up to
 *       every four hours. After seven days both are given up; what they would have told stands in the app.</li>
 *   <li>An address that is refused for good (5xx to the recipient, but not for reasons of policy: those are about us) is not
 *       written to again until it changes, the person chooses anew, or HR says to try. HR and administrators see it in the
 *       record. Mails that come back later are not read.</li>
 *   <li>Links of invitations are made when the mail goes out and kept nowhere; each further attempt makes one more for the same
 *       invitation, so whichever copy is opened works.</li>
 *   <li>What happened before mail was first sent from here is no news.</li>
 *   <li>Items and letters are kept for half a year, so that nothing is told twice.</li>
 * </ul>
 */
package org.shuhari.notices.mail;
