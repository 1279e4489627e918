package org.shuhari.access;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Texts;

/** Which passwords can be chosen. Length is what counts; no rule asks for signs or digits. */
final class PasswordRule {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 200;

    /** Those of eight and more characters that stand at the top of every list of leaked passwords, and our demo's own. */
    private static final Set<String> KNOWN_TO_ALL = Set.of(
            "12345678",
            "123456789",
            "1234567890",
            "12345678910",
            "123123123",
            "123321123",
            "147258369",
            "159753456",
            "11111111",
            "00000000",
            "88888888",
            "99999999",
            "87654321",
            "987654321",
            "0987654321",
            "123qweasd",
            "1q2w3e4r",
            "1q2w3e4r5t",
            "1qaz2wsx",
            "1qaz2wsx3edc",
            "qwertyui",
            "qwertyuiop",
            "qwerty123",
            "qwerty1234",
            "qwerty12345",
            "qwertzuiop",
            "azertyuiop",
            "asdfghjk",
            "asdfghjkl",
            "zxcvbnm123",
            "q1w2e3r4",
            "q1w2e3r4t5",
            "password",
            "password1",
            "password12",
            "password123",
            "password1234",
            "password!",
            "passw0rd",
            "p@ssw0rd",
            "p@ssword",
            "pa55word",
            "iloveyou",
            "iloveyou1",
            "sunshine",
            "princess",
            "football",
            "football1",
            "baseball",
            "superman",
            "starwars",
            "whatever",
            "trustno1",
            "computer",
            "michelle",
            "jennifer",
            "liverpool",
            "internet",
            "abcd1234",
            "abc12345",
            "abcdefgh",
            "aaaaaaaa",
            "letmein1",
            "letmein123",
            "welcome1",
            "welcome123",
            "changeme",
            "changeme1",
            "changeme123",
            "default1",
            "admin123",
            "admin1234",
            "administrator",
            "test1234",
            "testtest",
            "secret123",
            "dragon123",
            "monkey123",
            "master123",
            "summer2024",
            "summer2025",
            "winter2024",
            "winter2025",
            "passwort",
            "passwort1",
            "hallo123",
            "schalke04",
            "wachtwoord",
            "welkom01",
            "welkom123",
            "motdepasse",
            "contraseña",
            "gemba-walk-1",
            "shuhari1",
            "shuhari123",
            "kaizen123");

    private PasswordRule() {}

    /** What to do about a password that cannot be chosen; empty when it can. */
    static Optional<String> fault(String password, String username) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("Use at least " + SHORTEST + " characters. Three or four words make a good one.");
        }
        Optional<String> fault = Texts.fault(password, LONGEST);
        if (fault.isPresent()) {
            return fault;
        }
        String small = password.strip().toLowerCase(Locale.ROOT);
        if (small.equals(Account.key(username))) {
            return Optional.of("Choose something other than the user name.");
        }
        return KNOWN_TO_ALL.contains(small) || small.chars().distinct().count() < 3
                ? Optional.of(
                        "Everybody tries this one first. Three or four words that nobody expects make a good one.")
                : Optional.empty();
    }

    /** @throws Problem 422 at this field when it cannot be chosen */
    static void check(String field, String password, String username) {
        fault(password, username).ifPresent(message -> {
            throw Problem.invalid(field, message);
        });
    }
}
