package org.shuhari.gaps.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.shuhari.gaps.team.TimetableLine;
import org.shuhari.gaps.team.Timetables;
import org.shuhari.gaps.team.Timetables.Declined;
import org.shuhari.gaps.team.Timetables.TeamTimetable;
import org.shuhari.mastery.MasteryState;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.PageAnswers;

/** The quiet card on My path: what one's team could use, and one's answers. */
@Named
@RequestScoped
public class OwnTimetable {

    private static final String PAGE = "/mastery/path.xhtml";

    @Inject
    private Wordings words;

    @Inject
    private Timetables timetables;

    @Inject
    private PageAnswers answers;

    private TeamTimetable own;
    private List<Declined> declined;

    public List<TimetableLine> getLines() {
        return timetable().lines();
    }

    public List<Declined> getDeclined() {
        if (declined == null) {
            declined = timetables.declined();
        }
        return declined;
    }

    private TeamTimetable timetable() {
        if (own == null) {
            own = timetables.own();
        }
        return own;
    }

    /** Why the team could use it. */
    public String why(TimetableLine line) {
        return words.said("gaps", "line.why." + line.reason(), line.shortBy());
    }

    /** Ana, Ben or who else may sign it off. */
    public String coaches(TimetableLine line) {
        return names(timetable(), line, words);
    }

    static String names(TeamTimetable timetable, TimetableLine line, Wordings words) {
        return words.list(
                timetable.coachesOf(line).stream().map(Map.Entry::getValue).toList());
    }

    /** Whether taking it on may pull it too: it is open or set aside. */
    public boolean pullable(TimetableLine line) {
        MasteryState state = line.person().state(line.skill().id());
        return state == MasteryState.OPEN
                || state == MasteryState.PRACTISING
                        && line.person().path().of(line.skill().id()).setAside();
    }

    public String accept(String skill) {
        return answers.attempt(() -> timetables.accept(skill, false), PAGE, words.text("gaps", "line.accepted"));
    }

    public String acceptAndPull(String skill) {
        return answers.attempt(() -> timetables.accept(skill, true), PAGE, words.text("gaps", "line.pulled"));
    }

    public String decline(String skill) {
        return answers.attempt(() -> timetables.decline(skill), PAGE, words.text("gaps", "line.declined"));
    }

    public String takeBack(String skill) {
        return answers.attempt(() -> timetables.takeBack(skill), PAGE, words.text("gaps", "line.takenBack"));
    }
}
