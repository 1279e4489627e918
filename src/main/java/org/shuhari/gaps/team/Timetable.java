package org.shuhari.gaps.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.shuhari.catalog.Skill;
import org.shuhari.mastery.MasteryState;
import org.shuhari.mastery.Missing;
import org.shuhari.mastery.Progress;
import org.shuhari.mastery.WorkingDays;

/**
 * Proposes who of a team could learn what next, from whom, by when: a pure function of the team's matrix, of what people
 * answered, and of the coaches' weeks. How it does is told in this package's decisions.
 */
final class Timetable {

    /** A skill whose refresh is due within so many days is offered for a refresh; so long a declined line is not offered. */
    static final int AHEAD_DAYS = 90;

    private static final int WEEK = 7;

    private final TeamMatrix matrix;
    private final Map<Cell, Answered> answers;
    private final int promiseDays;
    private final List<TimetableLine> lines = new ArrayList<>();
    private final Map<UUID, Integer> places = new HashMap<>();
    private Map<Cell, Set<UUID>> coaches = Map.of();
    private CoachWeeks weeks;
    private int heldBack;

    /** The newest answer of a person to a line. @param by what the line said */
    record Answered(TimetableAnswer.Kind kind, LocalDate on, LocalDate by) {}

    /** @param heldBack how many more the team misses that somebody could learn, but no coach has the time for within 13 weeks */
    record Result(List<TimetableLine> lines, int heldBack) {}

    /** @param answers those given in this team */
    Timetable(TeamMatrix matrix, Map<Cell, Answered> answers, int promiseDays) {
        this.matrix = matrix;
        this.answers = answers;
        this.promiseDays = promiseDays;
    }

    /** The persons and skills to know the coaches of. */
    List<Cell> cells() {
        return skills().flatMap(skill -> matrix.people().stream()
                        .filter(person -> matters(person, skill))
                        .map(person -> cell(person, skill)))
                .toList();
    }

    private boolean matters(TeamMember person, Skill skill) {
        return accepted(person, skill)
                || state(person, skill) == MasteryState.AWAITING_SIGN_OFF
                || offers(person, skill) && (refreshes(person, skill) || learns(person, skill));
    }

    /**
     * @param coaches who may sign off, by person and skill
     * @param perWeek how many answers each of them gives in a week
     */
    Result propose(Map<Cell, Set<UUID>> coaches, Map<UUID, Integer> perWeek) {
        this.coaches = coaches;
        weeks = new CoachWeeks(perWeek);
        matrix.people().forEach(person -> places.put(person.id(), person.path().freePlaces()));
        all(this::waits).forEach(at -> weeks.take(coaches(at), needed(at), 0));
        all(at -> accepted(at.person(), at.skill())).forEach(this::keep);
        all(at -> offers(at.person(), at.skill()) && refreshes(at.person(), at.skill()))
                .forEach(this::refresh);
        skills().forEach(this::learn);
        return new Result(ordered(), heldBack);
    }

    /** A person at a skill. */
    private record At(TeamMember person, Skill skill) {}

    private List<At> all(java.util.function.Predicate<At> which) {
        return skills().flatMap(skill -> matrix.people().stream().map(person -> new At(person, skill)))
                .filter(which)
                .toList();
    }

    private boolean waits(At at) {
        return state(at.person(), at.skill()) == MasteryState.AWAITING_SIGN_OFF && !accepted(at.person(), at.skill());
    }

    private void keep(At at) {
        if (state(at.person(), at.skill()) == MasteryState.OPEN) {
            places.merge(at.person().id(), -1, Integer::sum);
        }
        weeks.take(coaches(at), needed(at), week(ready(at)));
        LocalDate by = answers.get(cell(at.person(), at.skill())).by();
        lines.add(line(at, reason(at), by, true));
    }

    private Reason reason(At at) {
        Coverage coverage = matrix.coverageOf(at.skill().id());
        if (progress(at.person(), at.skill()).masteredOn() != null) {
            return Reason.REFRESH;
        }
        return coverage.shortBy() > 0 ? Reason.SHORT : coverage.restsOnFew() ? Reason.SINGLE : Reason.AGREED;
    }

    private void refresh(At at) {
        OptionalInt week = weeks.take(coaches(at), 1, week(ready(at)));
        if (week.isPresent()) {
            LocalDate due = progress(at.person(), at.skill()).refreshDue();
            boolean holds = at.person().masters(at.skill().id());
            lines.add(line(at, Reason.REFRESH, holds ? due : answered(at, week.getAsInt()), false));
        } else if (!coaches(at).isEmpty()) {
            heldBack++;
        }
    }

    private void learn(Skill skill) {
        int wanted = wanted(skill);
        boolean held = false;
        List<TeamMember> candidates = new ArrayList<>(matrix.people().stream()
                .filter(person -> offers(person, skill) && learns(person, skill))
                .toList());
        while (wanted > 0 && !candidates.isEmpty()) {
            At at = new At(candidates.stream().min(nearest(skill)).orElseThrow(), skill);
            candidates.remove(at.person());
            if (!hasPlace(at)) {
                continue;
            }
            OptionalInt week = weeks.take(coaches(at), needed(at), week(ready(at)));
            if (week.isPresent()) {
                takePlace(at);
                Reason reason = matrix.coverageOf(skill.id()).shortBy() > 0 ? Reason.SHORT : Reason.SINGLE;
                lines.add(line(at, reason, answered(at, week.getAsInt()), false));
                wanted--;
            } else {
                held |= coaches(at).size() >= needed(at);
            }
        }
        heldBack += held ? wanted : 0;
    }

    /** Those who missed people are to come from: one more when it rests on one, less who is on the way already. */
    private int wanted(Skill skill) {
        Coverage coverage = matrix.coverageOf(skill.id());
        int missing = coverage.shortBy() > 0 ? coverage.shortBy() : coverage.restsOnFew() ? 1 : 0;
        long waiting = matrix.people().stream()
                .filter(person -> waits(new At(person, skill)))
                .count();
        long coming = lines.stream()
                .filter(line -> line.skill() == skill && !line.person().masters(skill.id()))
                .count();
        return (int) Math.max(0, missing - waiting - coming);
    }

    /** Who practises it already, then whose job role needs it, then who has fewest lines here, then in order of name. */
    private Comparator<TeamMember> nearest(Skill skill) {
        return Comparator.comparing((TeamMember person) -> state(person, skill) != MasteryState.PRACTISING)
                .thenComparing(person -> !person.needs(skill.id()))
                .thenComparing(person ->
                        lines.stream().filter(line -> line.person() == person).count())
                .thenComparing(matrix.people()::indexOf);
    }

    private boolean hasPlace(At at) {
        return holdsPlace(at.person(), at.skill()) || places.get(at.person().id()) > 0;
    }

    private void takePlace(At at) {
        if (!holdsPlace(at.person(), at.skill())) {
            places.merge(at.person().id(), -1, Integer::sum);
        }
    }

    private boolean holdsPlace(TeamMember person, Skill skill) {
        return progress(person, skill).pulledOn() != null;
    }

    private Stream<Skill> skills() {
        return matrix.catalog().skills().stream();
    }

    /** The team needs it, and the person did not decline it lately or take it on. */
    private boolean offers(TeamMember person, Skill skill) {
        Answered answered = answers.get(cell(person, skill));
        boolean declined = answered != null
                && answered.kind() == TimetableAnswer.Kind.DECLINED
                && answered.on().plusDays(AHEAD_DAYS).isAfter(matrix.asOf());
        return !skill.retired() && matrix.coverageOf(skill.id()).needed() > 0 && !declined && !accepted(person, skill);
    }

    private boolean accepted(TeamMember person, Skill skill) {
        Answered answered = answers.get(cell(person, skill));
        if (answered == null || answered.kind() != TimetableAnswer.Kind.ACCEPTED) {
            return false;
        }
        boolean since = progress(person, skill).masteredOn() != null
                && !progress(person, skill).masteredOn().isBefore(answered.on());
        return !person.masters(skill.id()) || lapsesSoon(person, skill) && !since;
    }

    private boolean refreshes(TeamMember person, Skill skill) {
        return state(person, skill) == MasteryState.LAPSED && canAsk(person, skill) || lapsesSoon(person, skill);
    }

    private boolean lapsesSoon(TeamMember person, Skill skill) {
        LocalDate due = progress(person, skill).refreshDue();
        return person.masters(skill.id())
                && due != null
                && !due.isAfter(matrix.asOf().plusDays(AHEAD_DAYS));
    }

    private boolean learns(TeamMember person, Skill skill) {
        return person.couldPull(skill.id())
                || state(person, skill) == MasteryState.PRACTISING
                        && canAsk(person, skill)
                        && (holdsPlace(person, skill) || person.path().freePlaces() > 0);
    }

    /** R2: asking needs the prerequisites. */
    private static boolean canAsk(TeamMember person, Skill skill) {
        return progress(person, skill).missing().stream().noneMatch(m -> m.kind() == Missing.Kind.PREREQUISITE);
    }

    /** When the evidence could be complete, with a practice each week. */
    private LocalDate ready(At at) {
        Progress progress = progress(at.person(), at.skill());
        boolean notDue = progress.state() == MasteryState.MASTERED;
        int practices = notDue
                ? at.skill().refreshPractices()
                : progress.missing().stream()
                        .mapToInt(missing -> missing.count() != null
                                ? missing.count()
                                : missing.kind() == Missing.Kind.PRACTICE_AFTER_DECISION ? 1 : 0)
                        .max()
                        .orElse(0);
        return matrix.asOf().plusDays((long) practices * WEEK);
    }

    private int week(LocalDate day) {
        return (int) (matrix.asOf().until(day, java.time.temporal.ChronoUnit.DAYS) / WEEK);
    }

    private LocalDate answered(At at, int week) {
        LocalDate begins = matrix.asOf().plusDays((long) week * WEEK);
        LocalDate ready = ready(at);
        return WorkingDays.after(begins.isAfter(ready) ? begins : ready, promiseDays);
    }

    /** How many coaches sign: one for a refresh (R5). */
    private static int needed(At at) {
        return progress(at.person(), at.skill()).masteredOn() == null
                ? at.skill().signOffs()
                : 1;
    }

    private Set<UUID> coaches(At at) {
        return coaches.getOrDefault(cell(at.person(), at.skill()), Set.of());
    }

    private TimetableLine line(At at, Reason reason, LocalDate by, boolean accepted) {
        return new TimetableLine(
                at.person(),
                at.skill(),
                reason,
                matrix.coverageOf(at.skill().id()).shortBy(),
                coaches(at).stream().sorted().toList(),
                by,
                accepted);
    }

    /** In the catalog's order, then in order of name. */
    private List<TimetableLine> ordered() {
        return lines.stream()
                .sorted(Comparator.comparing((TimetableLine line) ->
                                matrix.catalog().skills().indexOf(line.skill()))
                        .thenComparing(line -> matrix.people().indexOf(line.person())))
                .toList();
    }

    private static Cell cell(TeamMember person, Skill skill) {
        return new Cell(person.id(), skill.id());
    }

    private static Progress progress(TeamMember person, Skill skill) {
        return person.path().of(skill.id());
    }

    private static MasteryState state(TeamMember person, Skill skill) {
        return progress(person, skill).state();
    }
}
