package org.shuhari.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.shuhari.access.Accounts;
import org.shuhari.access.Devices;
import org.shuhari.access.Tokens;
import org.shuhari.access.Welcome;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.PageAnswers;

/** "My account": the own password, and where one is signed in. */
@Named
@RequestScoped
public class AccountView {

    private static final String PAGE = "/access/account.xhtml";

    @Inject
    private Wordings words;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Accounts accounts;

    @Inject
    private Devices devices;

    @Inject
    private Tokens tokens;

    @Inject
    private Welcome welcome;

    @Inject
    private Admission admission;

    @Inject
    private PageAnswers answers;

    private String oldPassword;
    private String newPassword;

    public String getUsername() {
        return accounts.ownName();
    }

    public List<Devices.Line> devices() {
        return devices.of(signedIn.id());
    }

    /** Firefox on Windows, as the browser said it. */
    public String device(Devices.Line device) {
        String[] parts = device.name().split(" on ", 2);
        if (parts.length == 2) {
            return words.said("access", "account.device", parts[0], parts[1]);
        }
        return parts[0].equals(Devices.UNKNOWN) ? said("account.device.unknown") : parts[0];
    }

    /** Whether it is the one that shows this page. */
    public boolean isHere(Devices.Line device) {
        return Door.deviceOf(admission.request()).filter(device.id()::equals).isPresent();
    }

    public List<Tokens.Line> tokens() {
        return tokens.of(signedIn.id());
    }

    /** Changes the password; this browser stays signed in, all others are out. */
    public String change() {
        return answers.attempt(
                () -> admission.letIn(SignInCredential.of(welcome.change(
                        typed(oldPassword),
                        typed(newPassword),
                        admission.request().getRemoteAddr()))),
                PAGE,
                said("account.changed"));
    }

    public String endDevice(UUID device) {
        return answers.attempt(() -> devices.end(signedIn.id(), device), PAGE, said("account.ended"));
    }

    public String endToken(UUID token) {
        return answers.attempt(() -> endOnce(token), PAGE, said("account.token.ended"));
    }

    /** Everywhere is here too: the sign-in page comes next. */
    public void signOutEverywhere() {
        accounts.signOutEverywhere();
        Faces.invalidateSession();
        admission.goOn(Target.SIGN_IN);
    }

    /** Never shown again. */
    public String getOldPassword() {
        return null;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    /** Never shown again. */
    public String getNewPassword() {
        return null;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    /** A second click on the same button finds the token ended, as wanted. */
    private void endOnce(UUID token) {
        try {
            tokens.end(signedIn.id(), token);
        } catch (Problem gone) {
            if (gone.status() != 404) {
                throw gone;
            }
        }
    }

    private String said(String key) {
        return words.text("access", key);
    }

    private static String typed(String text) {
        return text == null ? "" : text;
    }
}
