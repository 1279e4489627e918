package org.shuhari.signoff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Faces;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.PageAnswers;
import org.shuhari.signoff.Pace;
import org.shuhari.signoff.Paces;
import org.shuhari.signoff.SkillTime;
import org.shuhari.signoff.Waiting;

/** Above the coach's queue, for the coach alone: the own pace, and with {@code ?way=} one of the three ways out. */
@Named
@RequestScoped
public class PaceView {

    private static final String PAGE = "/signoff/queue.xhtml";
    private static final int WIDTH = 400;

    @Inject
    private Wordings words;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Paces paces;

    @Inject
    private WaitingSignOffs waiting;

    @Inject
    private Catalogs catalogs;

    @Inject
    private PageAnswers answers;

    private Pace pace;
    private List<SkillTime> times;
    private String minutes;
    private String most;

    /** Null for somebody who is no coach. */
    public Pace getPace() {
        if (pace == null && signedIn.has(Role.COACH)) {
            pace = paces.own(waiting.getAll());
        }
        return pace;
    }

    /** The way out that is open: {@code limit}, {@code time}, {@code improve}, or empty. */
    public String getWay() {
        return Objects.toString(Faces.getRequestParameter("way"), "");
    }

    /** Where the minutes go. */
    public List<SkillTime> getTimes() {
        if (times == null) {
            times = paces.improve();
        }
        return times;
    }

    public String title(SkillTime time) {
        return catalogs.current().find(time.skill()).map(Skill::title).orElse(time.skill());
    }

    /** Those to show first, when the coach set a limit; the longest wait first. */
    public List<Waiting> getShown() {
        List<Waiting> all = waiting.getAll();
        return isLimited() ? all.subList(0, getPace().atOnce()) : all;
    }

    /** How many more wait, in line after those shown. */
    public int getMore() {
        return waiting.getAll().size() - getShown().size();
    }

    private boolean isLimited() {
        return getPace() != null
                && getPace().atOnce() != null
                && getPace().atOnce() < waiting.getAll().size()
                && Faces.getRequestParameter("all") == null;
    }

    /** 3:09. */
    public String clock(Duration duration) {
        return duration == null ? "" : duration.toMinutes() + ":" + String.format("%02d", duration.toSecondsPart());
    }

    /** How far the own median is from the pace: 1:31. */
    public String getApart() {
        return clock(each().minus(getPace().median()).abs());
    }

    public boolean isOver() {
        return getPace().median().compareTo(each()) > 0;
    }

    /** The part of the bar that both share. */
    public String getShared() {
        return "M0 6h" + split() + "v8H0z";
    }

    /** The part of the bar by which one is longer. */
    public String getRest() {
        return "M" + (split() + 2) + " 6H" + WIDTH + "v8H" + (split() + 2) + "z";
    }

    /** The mark where the shorter one ends. */
    public String getMark() {
        return "M" + (split() + 1) + " 0v20";
    }

    private long split() {
        long one = each().toMillis();
        long other = getPace().median().toMillis();
        long longer = Math.max(1, Math.max(one, other));
        return Math.min(WIDTH - 2, Math.min(one, other) * WIDTH / longer);
    }

    private Duration each() {
        return getPace().each().orElse(Duration.ZERO);
    }

    public boolean isCompared() {
        return getPace().each().isPresent() && getPace().median() != null;
    }

    public String getMinutes() {
        return minutes == null ? Objects.toString(getPace().minutesPerDay(), "") : minutes;
    }

    public void setMinutes(String typed) {
        minutes = typed;
    }

    public String getMost() {
        return most == null ? Objects.toString(getPace().atOnce(), "") : most;
    }

    public void setMost(String typed) {
        most = typed;
    }

    public String sayMinutes() {
        return answers.attempt(
                () -> paces.say(number(minutes), getPace().atOnce()), PAGE, words.text("signoff", "pace.saved"));
    }

    public String sayMost() {
        boolean all = most == null || most.isBlank();
        return answers.attempt(
                () -> paces.say(getPace().minutesPerDay(), all ? null : number(most)),
                PAGE,
                words.text("signoff", "pace.saved"));
    }

    /** What is no number is none that the use case takes. */
    private static int number(String typed) {
        return typed != null && typed.strip().matches("\\d{1,6}") ? Integer.parseInt(typed.strip()) : 0;
    }

    public String said(String key, Object... values) {
        return words.said("signoff", key, values);
    }
}
