package org.shuhari.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.shuhari.people.Erased;
import org.shuhari.people.Retention;
import org.shuhari.people.RetentionPreview;
import org.shuhari.people.RetentionRun;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.PageAnswers;

/** For administrators: what would go now, and what went when. */
@Named
@RequestScoped
public class RetentionView {

    @Inject
    private Wordings words;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Retention retention;

    @Inject
    private PageAnswers answers;

    private RetentionPreview preview;

    public void open() {
        signedIn.needs(Role.ADMIN);
    }

    public RetentionPreview getPreview() {
        if (preview == null) {
            preview = retention.preview();
        }
        return preview;
    }

    public List<RetentionRun> getRuns() {
        return retention.recent();
    }

    public int getPracticeMonths() {
        return retention.practiceMonths();
    }

    public int getLeaverMonths() {
        return retention.leaverMonths();
    }

    public String run() {
        signedIn.needs(Role.ADMIN);
        return answers.attempt(() -> retention.run(signedIn.id()), "/people/retention.xhtml", said("retention.done"));
    }

    /** How many of what, as one line for each. */
    public List<String> lines(Erased erased) {
        return erased.counts().entrySet().stream()
                .map(each -> said("retention.count." + each.getKey(), each.getValue()))
                .toList();
    }

    public String said(String key, Object... values) {
        return words.said("people", key, values);
    }
}
