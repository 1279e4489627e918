package org.shuhari.notices.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.shuhari.notices.mail.MailSettings;
import org.shuhari.notices.mail.Mailboxes;
import org.shuhari.notices.mail.Rhythm;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.PageAnswers;

/** How one is written to, on the account page; and in a person's record, whether mail reaches that person. */
@Named
@RequestScoped
public class MailView {

    private static final String ACCOUNT = "/access/account.xhtml";

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private MailSettings settings;

    @Inject
    private Wordings words;

    @Inject
    private PageAnswers answers;

    private Mailboxes.Standing own;
    private Mailboxes.Standing person;
    private String rhythm;

    /** Whether mail is sent from here at all. */
    public boolean isOn() {
        return settings.isOn();
    }

    public Mailboxes.Standing getOwn() {
        if (own == null) {
            own = mailboxes.own();
        }
        return own;
    }

    public Rhythm[] getRhythms() {
        return Rhythm.values();
    }

    public String save() {
        Rhythm chosen = Rhythm.of(rhythm).orElse(Rhythm.USUAL);
        return answers.attempt(() -> mailboxes.choose(chosen), ACCOUNT, words.text("notices", "mailbox.saved"));
    }

    public String getRhythm() {
        return rhythm != null ? rhythm : getOwn().rhythm().slug();
    }

    public void setRhythm(String rhythm) {
        this.rhythm = rhythm;
    }

    /** The person of the record that is open. */
    public Mailboxes.Standing getPerson() {
        if (person == null) {
            person = mailboxes.of(id());
        }
        return person;
    }

    public String tryAgain() {
        return answers.attempt(
                () -> mailboxes.tryAgain(id()),
                "/people/person.xhtml?id=" + id(),
                words.text("notices", "mailbox.again.done"));
    }

    private static UUID id() {
        return Ids.parse(Faces.getRequestParameter("id")).orElseThrow(Problem::notFound);
    }
}
