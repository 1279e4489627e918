package org.shuhari.gaps.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.shuhari.gaps.team.Mark;
import org.shuhari.gaps.team.Matrices;
import org.shuhari.gaps.team.MatrixTable;
import org.shuhari.gaps.team.TeamMatrix;
import org.shuhari.gaps.team.TeamMember;
import org.shuhari.gaps.team.TimetableLine;
import org.shuhari.gaps.team.Timetables;
import org.shuhari.gaps.team.Timetables.TeamTimetable;
import org.shuhari.gaps.team.UnitPath;
import org.shuhari.mastery.Coaches;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.rest.Api;
import org.shuhari.shared.rest.Parameters;
import org.shuhari.shared.web.PageAnswers;

/** The page of a team's matrix: {@code ?unit=} (else my own), {@code ?asOf=} (else today), {@code ?all=true}. */
@Named
@RequestScoped
public class TeamView {

    @Inject
    private Wordings wordings;

    @Inject
    private Matrices matrices;

    @Inject
    private Timetables timetables;

    @Inject
    private Coaches coaches;

    @Inject
    private SignedIn signedIn;

    @Inject
    private OrganisationClock clock;

    @Inject
    private PageAnswers answers;

    private List<UnitPath> units;
    private TeamMatrix matrix;
    private MatrixTable table;
    private TeamTalk talk;
    private TeamTimetable timetable;
    private boolean pathsOpen;

    /** @throws Problem 404 for a unit whose matrix is not for the person at the page */
    public void load() {
        units = matrices.visible();
        Optional<UUID> unit = parameter("unit").map(Parameters::id).or(matrices::ownTeam);
        if (unit.isPresent()) {
            matrix = matrices.of(unit.get(), day());
            table = MatrixTable.of(matrix, signedIn.id(), parameter("all").isPresent());
            talk = TeamTalk.of(matrix);
            pathsOpen = pathsOpen();
        }
    }

    /** A day that is none, or ahead of today, shows today and says why. */
    private LocalDate day() {
        try {
            LocalDate day = parameter("asOf")
                    .flatMap(text -> Parameters.date("asOf", text))
                    .orElseGet(clock::today);
            if (!day.isAfter(clock.today())) {
                return day;
            }
            answers.show(Problem.invalid("asOf", "That day is still ahead. This is how it stands today."));
        } catch (Problem refusal) {
            answers.show(refusal);
        }
        return clock.today();
    }

    /** One colleague answers for all: they sit in the same unit, so the same coaches look after them (R6). */
    private boolean pathsOpen() {
        if (signedIn.has(Role.HR) || !signedIn.has(Role.COACH)) {
            return signedIn.has(Role.HR);
        }
        return matrix.people().stream()
                .map(TeamMember::id)
                .filter(id -> !id.equals(signedIn.id()))
                .findFirst()
                .filter(colleague -> coaches.mayReadPath(signedIn.id(), colleague))
                .isPresent();
    }

    private static Optional<String> parameter(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).filter(value -> !value.isEmpty());
    }

    /** Null where no unit was named and I am in none. */
    public TeamMatrix getMatrix() {
        return matrix;
    }

    public MatrixTable getTable() {
        return table;
    }

    public TeamTalk getTalk() {
        return talk;
    }

    /** Who could learn what next, as it stands today. */
    public TeamTimetable getTimetable() {
        if (timetable == null) {
            timetable = timetables.of(matrix);
        }
        return timetable;
    }

    /** Why a line stands there. */
    public String why(TimetableLine line) {
        return wordings.said("gaps", "tt.why." + line.reason(), line.shortBy());
    }

    /** Who may sign it off. */
    public String coaches(TimetableLine line) {
        return OwnTimetable.names(getTimetable(), line, wordings);
    }

    public List<Mark> getKey() {
        return Mark.signs();
    }

    /** The units I may look at. */
    public List<UnitPath> getUnits() {
        return units;
    }

    /** Whether my colleagues' names lead to their paths. */
    public boolean isPathsOpen() {
        return pathsOpen;
    }

    public boolean isToday() {
        return matrix.asOf().equals(clock.today());
    }

    public LocalDate getLatestDay() {
        return clock.today();
    }

    /** How often a job role here asks for a skill, through all people and skills. */
    public int getNeeded() {
        return matrix.needs();
    }

    /** How many of those needs are met by the person's own mastery. */
    public int getMet() {
        return matrix.needsMet();
    }

    /** Whether there are columns to show or to leave out. */
    public boolean isNarrowed() {
        return !table.whole() || parameter("all").isPresent();
    }

    /** The same matrix with all columns, or again with fewer. */
    public String getOtherColumns() {
        return Faces.getRequestContextPath() + "/gaps/team.xhtml?unit=" + matrix.unit() + "&asOf=" + matrix.asOf()
                + (table.whole() ? "" : "&all=true");
    }

    /** What the page shows, as a file. @param kind {@code xlsx} or {@code pdf} */
    public String download(String kind) {
        return Faces.getRequestContextPath() + Api.PATH + "/units/" + matrix.unit() + "/matrix." + kind + "?asOf="
                + matrix.asOf() + (parameter("all").isPresent() ? "&all=true" : "");
    }

    /** A cell for somebody who does not see the signs: Noah, Seeing waste: practising. */
    public String words(MatrixTable.Row row, MatrixTable.Cell cell) {
        return new Sentences(wordings).of(row.person().name(), cell);
    }

    /** Ana, Ben and Cem. */
    public String list(List<String> words) {
        return wordings.list(words);
    }
}
