package org.shuhari.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Sha256;

/**
 * Recognises somebody by user name and password.
 *
 * <p>Not one transaction but several short ones: the hash takes a tenth of a second, and no connection is held meanwhile;
 * a failure is counted although the attempt is refused.
 */
@ApplicationScoped
public class SignIn {

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private SignInFailures failures;

    /**
     * @param address where the attempt comes from
     * @throws Problem 401 when they do not belong together, 429 with {@code retryAfter} (seconds) after too many failures,
     *     be the password right or not
     */
    public Passport recognise(String username, String password, String address) {
        String nameKey = Sha256.of(Account.key(username));
        String place = Address.of(address);
        // The wait is looked up inside: a burst from one place overshoots by no more than the hashes made at once.
        return passwords.atATime(() -> {
            Duration wait = failures.wait(nameKey, place);
            if (!wait.isZero()) {
                throw AccessRefusals.tooManyAttempts(wait);
            }
            Optional<Account> account = accounts.byName(username);
            if (!fits(account, password) || !accounts.worksHere(account.get().employeeId())) {
                failures.add(nameKey, place);
                throw AccessRefusals.notRecognised();
            }
            failures.clear(nameKey, place);
            return new Passport(account.get().employeeId(), account.get().epoch());
        });
    }

    private boolean fits(Optional<Account> account, String password) {
        Optional<PasswordHash> stored = account.map(Account::passwordHash).flatMap(PasswordHash::parse);
        boolean fits = stored.orElseGet(PasswordHash::ofNobody).fits(password);
        if (fits && stored.isPresent() && stored.get().outdated()) {
            accounts.rehash(account.get().employeeId(), passwords.newHash(password));
        }
        return fits && stored.isPresent();
    }
}
