package org.shuhari.people;

import java.util.Optional;
import java.util.regex.Pattern;
import org.shuhari.shared.Texts;

/** What an e-mail address looks like; whether it is anybody's, only a mail tells. */
final class Emails {

    /** The longest address (RFC 5321). */
    static final int LONGEST = 254;

    private static final Pattern FORM = Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+");

    private Emails() {}

    /** What to do about an address, or empty when it may be one. */
    static Optional<String> fault(String email) {
        Optional<String> fault = Texts.fault(email, LONGEST);
        return fault.isPresent() || (FORM.matcher(email).matches() && email.length() <= LONGEST)
                ? fault
                : Optional.of("Write an e-mail address, for example kim.larsen@example.org.");
    }

    /** An address that may be left out. */
    static void check(Faults faults, String email) {
        if (!Texts.missing(email)) {
            fault(email).ifPresent(message -> faults.add("email", message));
        }
    }

    /** Only blank counts as missing. */
    static String given(String email) {
        return Texts.missing(email) ? null : email;
    }
}
