package org.shuhari.notices.mail;

import jakarta.mail.SendFailedException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a mail server's no is about. */
final class Reply {

    /** A reply's code, and its enhanced code (RFC 3463) where the server gives one. */
    private static final Pattern CODES = Pattern.compile("(?s)(\\d{3})[ -](?:(\\d)\\.(\\d{1,3})\\.\\d{1,3})?.*");

    /** Of the enhanced codes: security or policy, which is about the sender. */
    private static final String POLICY = "7";

    private Reply() {}

    /** Whether it is for good and about the address, not about us: relaying, signing in, or the order of commands. */
    static boolean refusesAddress(SendFailedException failure) {
        boolean invalid = failure.getInvalidAddresses() != null && failure.getInvalidAddresses().length > 0;
        for (Exception each = failure; each != null; each = next(each)) {
            Matcher codes = CODES.matcher(each.getMessage() == null ? "" : each.getMessage());
            if (codes.matches()) {
                return invalid && refusesAddress(codes.group(1), codes.group(3), each.getMessage());
            }
        }
        return invalid;
    }

    private static boolean refusesAddress(String code, String subject, String text) {
        return switch (code) {
            case "550", "551", "553", "554", "555", "556", "501" ->
                !POLICY.equals(subject)
                        && !text.toLowerCase(java.util.Locale.ROOT).contains("relay");
            default -> false;
        };
    }

    private static Exception next(Exception each) {
        return each instanceof jakarta.mail.MessagingException failure ? failure.getNextException() : null;
    }
}
