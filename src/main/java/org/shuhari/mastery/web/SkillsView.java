package org.shuhari.mastery.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.shuhari.mastery.OpenedPath;
import org.shuhari.mastery.OpenedPaths;
import org.shuhari.mastery.Progress;
import org.shuhari.people.SignedIn;

/** All skills of the catalog to read, each with where one stands. */
@Named
@RequestScoped
public class SkillsView {

    @Inject
    private SignedIn signedIn;

    @Inject
    private OpenedPaths paths;

    @Inject
    private StateWords words;

    private OpenedPath opened;

    @PostConstruct
    void load() {
        opened = paths.own(signedIn.employee());
    }

    public List<SkillGroupRow> getGroups() {
        return SkillGroupRow.of(opened.path());
    }

    public int getCount() {
        return opened.path().all().size();
    }

    public boolean inGoal(Progress progress) {
        return opened.wants(progress.skill().id());
    }

    public StateWords.Words words(Progress progress) {
        return words.of(progress, opened.path().catalog(), true);
    }
}
