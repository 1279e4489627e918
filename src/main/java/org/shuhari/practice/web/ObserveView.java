package org.shuhari.practice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.people.SignedIn;
import org.shuhari.practice.Observations;
import org.shuhari.practice.PracticeSheet;
import org.shuhari.practice.PracticeSheets;
import org.shuhari.practice.Practices;
import org.shuhari.practice.RecordedPractice;
import org.shuhari.practice.Seen;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.PageAnswers;

/** The named observer's side: the practices that wait for an answer, and answering one. */
@Named
@RequestScoped
public class ObserveView {

    @Inject
    private Wordings words;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Practices practices;

    @Inject
    private Observations observations;

    @Inject
    private PracticeSheets sheets;

    @Inject
    private Catalogs catalogs;

    @Inject
    private PageAnswers answers;

    private PracticeSheet sheet;

    /** The practice to answer, named in the address; null for the list. */
    public PracticeSheet sheet() {
        String practice = Faces.getRequestParameter("practice");
        if (sheet == null && practice != null) {
            UUID id = Ids.parse(practice).orElseThrow(Problem::notFound);
            RecordedPractice seen = practices.read(signedIn.id(), id);
            if (!signedIn.id().equals(seen.observer())) {
                throw Problem.notFound();
            }
            sheet = sheets.of(seen);
        }
        return sheet;
    }

    public boolean isAnswered() {
        return sheet().practice().observed() != null;
    }

    /** A skill's title, by the catalog in force. */
    public String title(String skill) {
        return catalogs.current().find(skill).map(Skill::title).orElse(skill);
    }

    /** Whether this page is seen for the first time, so that a draft may fill it. */
    public boolean isFresh() {
        return !Faces.isPostback();
    }

    public boolean ticked(String criterion) {
        return chosen().contains(criterion);
    }

    public String note() {
        String note = Faces.getRequestParameter("note");
        return note == null ? "" : note.replace("\r\n", "\n");
    }

    public String confirm() {
        return answer(true, chosen());
    }

    /** "I did not watch this": what may have been ticked before does not count. */
    public String deny() {
        return answer(false, List.of());
    }

    private String answer(boolean confirmed, List<String> criteria) {
        UUID id = sheet().practice().id();
        return answers.attempt(
                () -> {
                    observations.observe(signedIn.id(), id, new Seen(confirmed, criteria, note()));
                    answers.saved(id);
                },
                "/practice/observe.xhtml",
                words.text("practice", "observe.thanks"));
    }

    private static List<String> chosen() {
        String[] criteria = Faces.getRequestParameterValues("criteria");
        return criteria == null ? List.of() : List.of(criteria);
    }
}
