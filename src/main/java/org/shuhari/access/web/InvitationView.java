package org.shuhari.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.omnifaces.util.Faces;
import org.shuhari.access.Invitations;
import org.shuhari.access.Welcome;
import org.shuhari.people.Employee;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Problem;
import org.shuhari.shared.ProblemWords;
import org.shuhari.shared.web.PageAnswers;

/**
 * Where a one-time link leads: choosing a password, then signed in. Somebody else's session in this browser is never taken
 * over: that person signs out first.
 */
@Named
@RequestScoped
public class InvitationView {

    @Inject
    private ProblemWords problems;

    @Inject
    private Invitations invitations;

    @Inject
    private Welcome welcome;

    @Inject
    private Admission admission;

    @Inject
    private SignedIn signedIn;

    @Inject
    private PageAnswers answers;

    private String password;
    private Invitations.Opened opened;
    private Problem refusal;
    private boolean looked;

    /** What the link is for; null when it opens nothing. */
    public Invitations.Opened getOpened() {
        look();
        return opened;
    }

    /** Why the link opens nothing; null when it does. */
    public Problem getRefusal() {
        look();
        return refusal;
    }

    /** Who else is signed in with this browser; null for nobody. */
    public String getOther() {
        return signedIn.find()
                .filter(person ->
                        getOpened() != null && !person.id().equals(getOpened().employee()))
                .map(Employee::name)
                .orElse(null);
    }

    public void choose() {
        if (getOpened() == null || getOther() != null) {
            return;
        }
        try {
            admission.letIn(SignInCredential.of(welcome.accept(getKey(), password == null ? "" : password)));
            admission.goOn("/");
        } catch (Problem notTaken) {
            looked = false;
            if (getRefusal() == null) {
                answers.show(notTaken);
            }
        }
    }

    /** Signs the other person out and shows this page again. */
    public void signOutOther() throws ServletException {
        admission.request().logout();
        Faces.invalidateSession();
        admission.goOn("/access/invitation.xhtml?key=" + URLEncoder.encode(getKey(), StandardCharsets.UTF_8));
    }

    /** From the link, then carried along by the form. */
    public String getKey() {
        String named = Faces.getRequestParameter("key");
        return named == null ? "" : named;
    }

    /** Never shown again. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    private void look() {
        if (looked) {
            return;
        }
        looked = true;
        opened = null;
        refusal = null;
        try {
            opened = invitations.open(getKey());
        } catch (Problem why) {
            refusal = problems.of(why);
        }
    }
}
