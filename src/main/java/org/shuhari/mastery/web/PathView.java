package org.shuhari.mastery.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.JobRole;
import org.shuhari.mastery.Goal;
import org.shuhari.mastery.MasteryState;
import org.shuhari.mastery.OpenedPath;
import org.shuhari.mastery.OpenedPaths;
import org.shuhari.mastery.Path;
import org.shuhari.mastery.Progress;
import org.shuhari.mastery.Progresses;
import org.shuhari.people.Assignment;
import org.shuhari.people.Employee;
import org.shuhari.people.Organisation;
import org.shuhari.people.People;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Problem;
import org.shuhari.shared.web.PageAnswers;

/** My path; with {@code ?employee=} somebody else's, to be read alone (R13). */
@Named
@RequestScoped
public class PathView {

    static final String PAGE = "/mastery/path.xhtml";

    @Inject
    private SignedIn signedIn;

    @Inject
    private OpenedPaths paths;

    @Inject
    private Progresses progresses;

    @Inject
    private Organisation organisation;

    @Inject
    private People people;

    @Inject
    private SkillMaps maps;

    @Inject
    private StateWords words;

    @Inject
    private PageAnswers answers;

    @Inject
    @Param(name = "employee")
    private String employeeId;

    private Employee person;
    private OpenedPath opened;
    private List<NextSkill> next;
    private PathMap map;

    @PostConstruct
    void load() {
        Employee viewer = signedIn.employee();
        UUID id = employeeId == null ? viewer.id() : Ids.parse(employeeId).orElseThrow(Problem::notFound);
        opened = id.equals(viewer.id()) ? paths.own(viewer) : paths.of(viewer, id, Optional.empty());
        person = id.equals(viewer.id()) ? viewer : people.get(id);
        next = NextSkill.of(getPath(), opened.goal(), jobRole());
        map = PathMap.of(maps.of(getPath().catalog()), getPath(), opened.goal());
    }

    private Optional<JobRole> jobRole() {
        return organisation
                .assignmentOf(person.id())
                .map(Assignment::jobRole)
                .flatMap(role -> getPath().catalog().jobRole(role));
    }

    public boolean isOwn() {
        return person.id().equals(signedIn.id());
    }

    /** False for HR, who does not see what is missing and who waits (R13). */
    public boolean isInFull() {
        return opened.inFull();
    }

    public Employee getPerson() {
        return person;
    }

    public Path getPath() {
        return opened.path();
    }

    public boolean isAiming() {
        return opened.goal().isPresent();
    }

    public String getGoalTitle() {
        return opened.goal().map(this::title).orElse("");
    }

    private String title(Goal goal) {
        Catalog catalog = getPath().catalog();
        return goal.skill() != null
                ? catalog.skill(goal.skill()).title()
                : catalog.jobRole(goal.jobRole()).map(JobRole::title).orElse("");
    }

    /** The skills on the way to the goal: current ones first, then by how near they are. */
    public List<Progress> getGoalSkills() {
        List<MasteryState> order = List.of(
                MasteryState.MASTERED,
                MasteryState.REFRESH_DUE,
                MasteryState.AWAITING_SIGN_OFF,
                MasteryState.PRACTISING,
                MasteryState.LAPSED,
                MasteryState.OPEN,
                MasteryState.LOCKED);
        return opened.goal().map(Goal::skills).orElse(List.of()).stream()
                .map(getPath()::of)
                .sorted(Comparator.comparingInt(progress -> order.indexOf(progress.state())))
                .toList();
    }

    public long getGoalCurrent() {
        return getGoalSkills().stream().filter(p -> p.state().isCurrent()).count();
    }

    /** What is in practice, in the order it was pulled, then what waits for a coach without a place (R11). */
    public List<Progress> getInPractice() {
        Path path = getPath();
        Stream<Progress> placed = path.inPractice().stream().map(path::of);
        Stream<Progress> waiting = path.all().stream()
                .filter(p -> p.state() == MasteryState.AWAITING_SIGN_OFF)
                .filter(p -> !path.inPractice().contains(p.skill().id()));
        return Stream.concat(placed, waiting).toList();
    }

    /** What can be shown again: the date that comes or came first, first. */
    public List<Progress> getToRefresh() {
        return getPath().all().stream()
                .filter(p -> p.state() == MasteryState.REFRESH_DUE || p.state() == MasteryState.LAPSED)
                .sorted(Comparator.comparing(Progress::refreshDue))
                .toList();
    }

    public List<NextSkill> getNext() {
        return next;
    }

    public PathMap getMap() {
        return map;
    }

    public List<SkillGroupRow> getGroups() {
        return SkillGroupRow.of(getPath());
    }

    public boolean inGoal(Progress progress) {
        return opened.wants(progress.skill().id());
    }

    public StateWords.Words words(Progress progress) {
        return words.of(progress, getPath().catalog(), opened.inFull());
    }

    public String pull(String skill) {
        return answers.attempt(() -> progresses.takeUp(signedIn.id(), skill), PAGE, null);
    }

    public String setAside(String skill) {
        return answers.attempt(() -> progresses.setAside(signedIn.id(), skill), PAGE, null);
    }
}
