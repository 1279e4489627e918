package org.shuhari.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.shuhari.access.FirstAdministrator;
import org.shuhari.access.Welcome;
import org.shuhari.shared.Problem;
import org.shuhari.shared.ProblemWords;
import org.shuhari.shared.web.PageAnswers;

/** Where the link of an empty installation leads: the first administrator says who it is. */
@Named
@RequestScoped
public class FirstView {

    @Inject
    private ProblemWords problems;

    @Inject
    private FirstAdministrator first;

    @Inject
    private Welcome welcome;

    @Inject
    private Admission admission;

    @Inject
    private PageAnswers answers;

    private String name;
    private String staffNumber;
    private String username;
    private String password;
    private boolean alsoHr = true;
    private Problem refusal;
    private boolean looked;

    /** Why the link opens nothing; null when it does. */
    public Problem getRefusal() {
        if (!looked) {
            looked = true;
            refusal = null;
            try {
                first.open(getKey());
            } catch (Problem why) {
                refusal = problems.of(why);
            }
        }
        return refusal;
    }

    public void begin() {
        FirstAdministrator.Newcomer newcomer =
                new FirstAdministrator.Newcomer(text(name), text(staffNumber), text(username), alsoHr);
        try {
            admission.letIn(SignInCredential.of(welcome.begin(getKey(), newcomer, text(password))));
            admission.goOn("/people/settings.xhtml");
        } catch (Problem notTaken) {
            looked = false;
            if (getRefusal() == null) {
                answers.show(notTaken);
            }
        }
    }

    /** From the link, then carried along by the form. */
    public String getKey() {
        String named = Faces.getRequestParameter("key");
        return named == null ? "" : named;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getStaffNumber() {
        return staffNumber;
    }

    public void setStaffNumber(String staffNumber) {
        this.staffNumber = staffNumber;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    /** Never shown again. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isAlsoHr() {
        return alsoHr;
    }

    public void setAlsoHr(boolean alsoHr) {
        this.alsoHr = alsoHr;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
