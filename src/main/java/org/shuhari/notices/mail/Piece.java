package org.shuhari.notices.mail;

import java.time.LocalDate;

/**
 * One thing in a letter, with everything it says.
 *
 * @param person a name; null where nobody is named
 * @param skill its title in the reader's language; may be null
 * @param day the refresh date, or the last day of a link; may be null
 * @param link where the reader acts on it
 * @param username what an invited person signs in with; null for everything else
 */
record Piece(MailKind kind, String person, String skill, LocalDate day, String link, String username) {}
