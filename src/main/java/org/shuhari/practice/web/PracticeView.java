package org.shuhari.practice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.shuhari.people.SignedIn;
import org.shuhari.practice.Additions;
import org.shuhari.practice.Attachments;
import org.shuhari.practice.Observations;
import org.shuhari.practice.PracticeSheet;
import org.shuhari.practice.PracticeSheets;
import org.shuhari.practice.Practices;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.PageAnswers;

/** One practice, and what its learner may still do with it: add photos, name another observer, take it back. */
@Named
@RequestScoped
public class PracticeView {

    @Inject
    private Wordings words;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Practices practices;

    @Inject
    private Observations observations;

    @Inject
    private Additions additions;

    @Inject
    private Ids ids;

    @Inject
    private PracticeSheets sheets;

    @Inject
    private PhotoUpload photos;

    @Inject
    private PageAnswers answers;

    private PracticeSheet sheet;

    public PracticeSheet sheet() {
        if (sheet == null) {
            UUID id = Ids.parse(Faces.getRequestParameter("practice")).orElseThrow(Problem::notFound);
            sheet = sheets.of(practices.read(signedIn.id(), id));
        }
        return sheet;
    }

    public boolean isWithdrawn() {
        return sheet().practice().withdrawnAt() != null;
    }

    public boolean isMine() {
        return signedIn.id().equals(sheet().practice().employee()) && !isWithdrawn();
    }

    public boolean isOpenForPhotos() {
        return isMine() && sheet().practice().attachments().size() < Attachments.MOST;
    }

    public boolean isOpenForObserver() {
        return isMine() && sheet().practice().observed() == null;
    }

    /** What is typed into the form; nothing on first sight. */
    public PracticeForm form() {
        return new PracticeForm(Faces.getRequest().getParameterMap(), List.of());
    }

    /** The observer named so far, for the form's start. */
    public String observer() {
        UUID observer = sheet().practice().observer();
        return observer == null ? "" : observer.toString();
    }

    public String addPhotos() {
        photos.attachTo(id()).forEach(answers::later);
        return here();
    }

    public String changeObserver() {
        UUID observer = Ids.parse(Faces.getRequestParameter("observer")).orElse(null);
        return answers.attempt(
                () -> observations.changeObserver(signedIn.id(), id(), observer),
                address(),
                text("one.observer.saved"));
    }

    /** Whether the learner may put own words beside what somebody else wrote. */
    public boolean isOpenForWords() {
        return isMine() && sheet().practice().author() != null;
    }

    /** Made with the form, so that sending it twice adds once. */
    public String additionId() {
        return Ids.parse(Faces.getRequestParameter("addition"))
                .orElseGet(ids::next)
                .toString();
    }

    public String addWords() {
        String words = Faces.getRequestParameter("words").replace("\r\n", "\n");
        UUID addition = Ids.parse(additionId()).orElseThrow();
        return answers.attempt(
                () -> additions.add(signedIn.id(), id(), addition, words), address(), text("one.words.saved"));
    }

    public String withdraw() {
        return answers.attempt(
                () -> practices.withdraw(signedIn.id(), id(), Faces.getRequestParameter("reason")),
                "/mastery/path.xhtml",
                text("one.withdraw.done"));
    }

    private String here() {
        return answers.redirect(address());
    }

    private String address() {
        return "/practice/practice.xhtml?practice=" + id();
    }

    private UUID id() {
        return sheet().practice().id();
    }

    private String text(String key) {
        return words.text("practice", key);
    }
}
