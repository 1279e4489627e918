package org.shuhari.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Problem;

/**
 * Choosing a password: with a link, as the first administrator, or anew. Not one transaction but several short ones, as at
 * {@link SignIn}: the hash takes a tenth of a second, and no connection or lock is held meanwhile.
 */
@ApplicationScoped
public class Welcome {

    @Inject
    private Invitations invitations;

    @Inject
    private FirstAdministrator first;

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private SignIn signIn;

    @Inject
    private SignedIn signedIn;

    /**
     * Chooses a password with an invitation.
     *
     * @throws Problem as {@link Invitations#open}; 422 for a password that cannot be chosen
     */
    public Passport accept(String key, String password) {
        Invitations.Opened opened = invitations.open(key);
        PasswordRule.check("password", password, opened.username());
        return invitations.accept(key, passwords.hash(password));
    }

    /**
     * Makes the first administrator.
     *
     * @throws Problem as {@link FirstAdministrator#open}; 422 with all that cannot be taken
     */
    public Passport begin(String key, FirstAdministrator.Newcomer newcomer, String password) {
        first.open(key);
        first.check(newcomer, password);
        return first.make(key, newcomer, passwords.hash(password));
    }

    /**
     * The person who asks changes the own password; all sessions and tokens made before are dead.
     *
     * @param address where the request comes from: wrong old passwords count like those at the sign-in
     * @throws Problem 422 when the old one does not fit or the new one cannot be chosen, 429 as at the sign-in
     */
    public Passport change(String oldPassword, String newPassword, String address) {
        String username = accounts.ownName();
        PasswordRule.check("newPassword", newPassword, username);
        try {
            signIn.recognise(username, oldPassword, address);
        } catch (Problem refusal) {
            throw refusal.status() == 401 ? AccessRefusals.oldPasswordDiffers() : refusal;
        }
        return accounts.renewPassword(signedIn.id(), passwords.hash(newPassword), "account.password-changed");
    }
}
