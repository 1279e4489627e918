package org.shuhari.gaps.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.shuhari.gaps.Rebuilds;
import org.shuhari.people.Job;
import org.shuhari.people.JobState;
import org.shuhari.shared.Ids;
import org.shuhari.shared.web.PageAnswers;

/** HR has everything counted anew, sees how far it is, leaves, comes back, and stops it. */
@Named
@RequestScoped
public class RebuildView {

    private static final String PAGE = "/gaps/rebuild.xhtml";
    private static final String SECONDS_BETWEEN_LOOKS = "2";
    private static final int PERCENT = 100;

    @Inject
    private Rebuilds rebuilds;

    @Inject
    private Ids ids;

    @Inject
    private PageAnswers answers;

    private Job job;

    @PostConstruct
    void open() {
        job = rebuilds.last().orElse(null);
    }

    /** A job that runs is looked at again by itself. */
    public void show() {
        if (isRunning()) {
            Faces.getResponse().setHeader("Refresh", SECONDS_BETWEEN_LOOKS);
        }
    }

    /** A second press finds the same one. */
    public String order() {
        UUID once = Ids.parse(Faces.getRequestParameter("once")).orElseGet(ids::next);
        return answers.attempt(() -> rebuilds.order(once), PAGE, null);
    }

    public String stop() {
        return answers.attempt(() -> rebuilds.stop(job.id()), PAGE, null);
    }

    /** Of this page alone, so that an order sent twice is one. */
    public UUID getOnce() {
        return ids.next();
    }

    public boolean isRunning() {
        return job != null && job.isRunning();
    }

    public boolean isStopping() {
        return isRunning() && job.isStopAsked();
    }

    public boolean isDone() {
        return job != null && job.state() == JobState.DONE;
    }

    public boolean isStopped() {
        return job != null && job.state() == JobState.STOPPED;
    }

    public boolean isInterrupted() {
        return job != null && job.state() == JobState.INTERRUPTED;
    }

    public int getPercent() {
        return job.total() == 0 ? 0 : (int) ((long) job.done() * PERCENT / job.total());
    }

    /** How many people were counted by the last one. */
    public int getPeople() {
        return job.result().map(result -> result.getInt("people")).orElse(0);
    }
}
