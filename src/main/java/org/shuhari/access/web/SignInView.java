package org.shuhari.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.shuhari.access.DemoAccounts;
import org.shuhari.shared.ProblemWords;
import org.shuhari.shared.Wordings;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInView {

    @Inject
    private Wordings words;

    @Inject
    private ProblemWords problems;

    @Inject
    private Admission admission;

    @Inject
    private FacesContext faces;

    @Inject
    private DemoAccounts demoAccounts;

    private String username;
    private String password;
    private String to;

    /** Signs in with what was typed, and goes on to where the person wanted to go; stays, with a sentence, when it does not fit. */
    public void signIn() {
        SignInCredential typed = new SignInCredential(
                username == null ? "" : username,
                password == null ? "" : password,
                admission.request().getRemoteAddr());
        if (admission.letIn(typed)) {
            admission.goOn(Target.checked(getTo()));
            return;
        }
        password = null;
        String why = typed.refusal()
                .map(refusal -> problems.of(refusal.detail()))
                .orElseGet(() -> words.text("access", "signIn.later"));
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, why, null));
    }

    /** Signs in as one of the demo organisation's people, whose password everybody knows. */
    public void signInAs(String demoUsername) {
        if (demoAccounts.list().stream().anyMatch(a -> a.username().equals(demoUsername))) {
            username = demoUsername;
            password = DemoAccounts.PASSWORD;
            signIn();
        }
    }

    /** The people to try the demo organisation as; nobody in any other organisation. */
    public List<DemoAccounts.DemoAccount> demoAccounts() {
        return demoAccounts.list();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** The page to go to afterwards: from the link that led here, then carried along by the form. */
    public String getTo() {
        return to == null ? faces.getExternalContext().getRequestParameterMap().get("to") : to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
