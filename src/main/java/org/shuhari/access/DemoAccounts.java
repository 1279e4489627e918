package org.shuhari.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import org.shuhari.people.Settings;

/** The accounts that the demo organisation always holds, for its sign-in page. */
@ApplicationScoped
public class DemoAccounts {

    /** Known to everybody: the demo organisation holds nobody's real data. */
    public static final String PASSWORD = "gemba-walk-1";

    private static final List<DemoAccount> ALL = List.of(
            new DemoAccount("emma", "employee"),
            new DemoAccount("noah", "newcomer"),
            new DemoAccount("carlos", "coach"),
            new DemoAccount("kenji", "other-coach"),
            new DemoAccount("hanna", "hr"),
            new DemoAccount("ada", "admin"));

    @Inject
    private Settings settings;

    /**
     * One person to try the demo as.
     *
     * @param role what the person shows: the end of a text's key
     */
    public record DemoAccount(String username, String role) {}

    /** A hash of that password, for organisations that are generated outside the application. */
    public static String passwordHash() {
        return PasswordHash.of(PASSWORD, new SecureRandom()).text();
    }

    /** Empty unless this is the demo organisation. */
    public List<DemoAccount> list() {
        return settings.current().demo() ? ALL : List.of();
    }
}
