package org.shuhari.gaps.team;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.gaps.team.Timetable.Answered;
import org.shuhari.gaps.team.TimetableAnswer.Kind;
import org.shuhari.ledger.Fact;
import org.shuhari.ledger.Ledger;
import org.shuhari.mastery.Basis;
import org.shuhari.mastery.Coaches;
import org.shuhari.mastery.CoachingCapacity;
import org.shuhari.mastery.Deciding;
import org.shuhari.mastery.MasteryState;
import org.shuhari.mastery.Progresses;
import org.shuhari.people.Employee;
import org.shuhari.people.Organisation;
import org.shuhari.people.People;
import org.shuhari.people.Settings;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;

/** The teams' timetables, and people's answers to their own lines. */
@UseCase
public class Timetables {

    /** A unit with more people directly in it is no team that plans together: its timetable is empty. */
    public static final int LARGEST = 60;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Matrices matrices;

    @Inject
    private Organisation organisation;

    @Inject
    private Coaches coaches;

    @Inject
    private CoachingCapacity capacity;

    @Inject
    private Progresses progresses;

    @Inject
    private Catalogs catalogs;

    @Inject
    private SignedIn signedIn;

    @Inject
    private People people;

    @Inject
    private Settings settings;

    @Inject
    private Ledger ledger;

    @Inject
    private Ids ids;

    @Inject
    private OrganisationClock clock;

    /**
     * @param heldBack how many more the team misses that somebody could learn, but no coach has the time for
     * @param names of the coaches, by id
     */
    public record TeamTimetable(
            UUID unit, LocalDate asOf, List<TimetableLine> lines, int heldBack, Map<UUID, String> names) {

        static TeamTimetable none(UUID unit, LocalDate asOf) {
            return new TeamTimetable(unit, asOf, List.of(), 0, Map.of());
        }

        /** Of a line, in order of name. */
        public List<Map.Entry<UUID, String>> coachesOf(TimetableLine line) {
            return line.coaches().stream()
                    .map(coach -> Map.entry(coach, names.get(coach)))
                    .sorted(Map.Entry.<UUID, String>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .toList();
        }
    }

    /** A skill that I said "not now" to. @param until the last day on which it is not offered */
    public record Declined(Skill skill, LocalDate until) {}

    /**
     * A team's timetable as it stands today.
     *
     * @throws Problem 404 for a unit that does not exist or that the caller may not see
     */
    public TeamTimetable of(UUID unit) {
        return of(matrices.of(unit, clock.today()));
    }

    /** The same for a matrix of today that was read already. */
    public TeamTimetable of(TeamMatrix matrix) {
        if (matrix.people().size() > LARGEST) {
            return TeamTimetable.none(matrix.unit(), matrix.asOf());
        }
        Timetable timetable = new Timetable(
                matrix, answersIn(matrix.unit()), settings.current().promiseDays());
        Map<Cell, Set<UUID>> able = coachesOf(timetable.cells());
        Set<UUID> all = new LinkedHashSet<>();
        able.values().forEach(all::addAll);
        Timetable.Result result = timetable.propose(able, capacity.answersPerWeek(all));
        return new TeamTimetable(
                matrix.unit(), matrix.asOf(), result.lines(), result.heldBack(), namesOf(result.lines()));
    }

    private Map<UUID, String> namesOf(Collection<TimetableLine> lines) {
        Set<UUID> all = new HashSet<>();
        lines.forEach(line -> all.addAll(line.coaches()));
        Map<UUID, String> names = new HashMap<>();
        people.byIds(all).values().forEach(coach -> names.put(coach.id(), coach.name()));
        return names;
    }

    private Map<Cell, Set<UUID>> coachesOf(List<Cell> cells) {
        Map<Deciding, Map<UUID, Basis>> able = coaches.mayDecide(cells.stream()
                .map(cell -> Deciding.inGeneral(cell.person(), cell.skill()))
                .toList());
        Map<Cell, Set<UUID>> found = new HashMap<>();
        able.forEach((question, basis) -> found.put(new Cell(question.learner(), question.skill()), basis.keySet()));
        return found;
    }

    /** The caller's own lines in the own team's timetable; none for somebody in no team. */
    public TeamTimetable own() {
        LocalDate today = clock.today();
        UUID unit = matrices.ownTeam().orElse(null);
        if (unit == null || organisation.membersOf(unit, today).size() > LARGEST) {
            return TeamTimetable.none(unit, today);
        }
        TeamTimetable all = of(unit);
        List<TimetableLine> mine = all.lines().stream()
                .filter(line -> line.person().id().equals(signedIn.id()))
                .toList();
        return new TeamTimetable(unit, today, mine, all.heldBack(), all.names());
    }

    /** What the caller declined and is therefore not offered now, in the catalog's order. */
    public List<Declined> declined() {
        Map<Cell, Answered> own = newest(em.createQuery(
                        "select a from TimetableAnswer a where a.employeeId = :me order by a.answeredAt, a.id",
                        TimetableAnswer.class)
                .setParameter("me", signedIn.id())
                .getResultList());
        return catalogs.current().skills().stream()
                .filter(skill -> own.containsKey(new Cell(signedIn.id(), skill.id())))
                .map(skill -> new Declined(skill, until(own.get(new Cell(signedIn.id(), skill.id())))))
                .filter(each -> each.until() != null && !each.until().isBefore(clock.today()))
                .toList();
    }

    private static LocalDate until(Answered answered) {
        return answered.kind() == Kind.DECLINED ? answered.on().plusDays(Timetable.AHEAD_DAYS - 1) : null;
    }

    /**
     * Takes on the own line of a skill; the same again changes nothing.
     *
     * @param takeUp whether to pull the skill too, where it is not in practice (R11)
     * @throws Problem 404 unknown skill; 409 {@code not-proposed}; with {@code takeUp} also 409 {@code wip-limit}
     */
    public void accept(String skill, boolean takeUp) {
        TimetableLine line = ownLine(skill).orElseThrow(TeamRefusals::notProposed);
        MasteryState state = line.person().state(skill);
        if (takeUp && (state == MasteryState.OPEN || state == MasteryState.PRACTISING)) {
            progresses.takeUp(signedIn.id(), skill);
        }
        if (!line.accepted()) {
            say(skill, Kind.ACCEPTED, line.by());
        }
    }

    /**
     * Says "not now" to the own line of a skill; the same again changes nothing.
     *
     * @throws Problem 404 unknown skill; 409 {@code not-proposed}
     */
    public void decline(String skill) {
        Optional<TimetableLine> line = ownLine(skill);
        boolean before = declined().stream().anyMatch(each -> each.skill().id().equals(skill));
        if (line.isEmpty() && before) {
            return;
        }
        say(skill, Kind.DECLINED, line.orElseThrow(TeamRefusals::notProposed).by());
    }

    /** Takes the own answer to a line back; without one that changes nothing. @throws Problem 404 unknown skill */
    public void takeBack(String skill) {
        catalogs.current().skill(skill);
        people.lock(signedIn.id());
        List<TimetableAnswer> own = em.createQuery(
                        "select a from TimetableAnswer a where a.employeeId = :me and a.skill = :skill"
                                + " order by a.answeredAt desc, a.id desc",
                        TimetableAnswer.class)
                .setParameter("me", signedIn.id())
                .setParameter("skill", skill)
                .setMaxResults(1)
                .getResultList();
        if (!own.isEmpty() && own.get(0).answer() != Kind.WITHDRAWN) {
            record(skill, own.get(0).unitId(), Kind.WITHDRAWN, null);
        }
    }

    private Optional<TimetableLine> ownLine(String skill) {
        catalogs.current().skill(skill);
        Employee me = people.lock(signedIn.id());
        return own().lines().stream()
                .filter(line -> line.isOf(new Cell(me.id(), skill)))
                .findFirst();
    }

    private void say(String skill, Kind answer, LocalDate by) {
        record(skill, matrices.ownTeam().orElseThrow(), answer, by);
    }

    private void record(String skill, UUID unit, Kind answer, LocalDate by) {
        UUID me = signedIn.id();
        em.persist(new TimetableAnswer(ids.next(), new Cell(me, skill), unit, answer, by, clock.now()));
        ledger.append(Fact.of("timetable." + answer.slug(), me, me)
                .with("unit", unit)
                .with("skill", skill)
                .with("by", by));
    }

    private Map<Cell, Answered> answersIn(UUID unit) {
        return newest(em.createQuery(
                        "select a from TimetableAnswer a where a.unitId = :unit order by a.answeredAt, a.id",
                        TimetableAnswer.class)
                .setParameter("unit", unit)
                .getResultList());
    }

    private Map<Cell, Answered> newest(List<TimetableAnswer> inOrder) {
        Map<Cell, Answered> newest = new LinkedHashMap<>();
        inOrder.forEach(each ->
                newest.put(each.cell(), new Answered(each.answer(), clock.dayOf(each.answeredAt()), each.byOn())));
        return newest;
    }
}
