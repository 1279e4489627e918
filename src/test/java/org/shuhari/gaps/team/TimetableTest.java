package org.shuhari.gaps.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuhari.gaps.team.Teams.TODAY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.catalog.Skill;
import org.shuhari.gaps.team.Timetable.Answered;
import org.shuhari.mastery.MasteryState;
import org.shuhari.mastery.Missing;
import org.shuhari.mastery.Path;
import org.shuhari.mastery.Progress;

@DisplayName("A team's timetable")
class TimetableTest {

    private static final UUID COACH = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    private final Map<Cell, Answered> answers = new HashMap<>();
    private final Map<UUID, Integer> perWeek = new HashMap<>(Map.of(COACH, 2));

    @Test
    @DisplayName("offers what the team is short of to those who practise it or have it open, in order of name")
    void shortage() {
        TeamMember ana = somebody("Ana", 3, open("gemba"));
        TeamMember ben = somebody("Ben", 3, practising("gemba"));
        TeamMember cem = somebody("Cem", 3, locked());

        assertThat(said(Map.of("gemba", 2), ana, ben, cem)).containsExactly("gemba Ana SHORT", "gemba Ben SHORT");
    }

    @Test
    @DisplayName(
            "offers only as many as are missing: first who practises it, then whose job role needs it, then by name")
    void onlyAsManyAsMissing() {
        TeamMember ana = somebody("Ana", 3, open("asking"));
        TeamMember ben = somebody("Ben", 3, practising("asking"));

        assertThat(said(Map.of("asking", 1), ana, ben)).containsExactly("asking Ben SHORT");
        assertThat(said(Map.of("asking", 1), ana)).containsExactly("asking Ana SHORT");
        assertThat(said(Map.of("asking", 0), ana)).isEmpty();
    }

    @Test
    @DisplayName("spreads its offers: who has a line already comes after who has none")
    void spreads() {
        TeamMember ana =
                somebody("Ana", 3, Map.of("gemba", progress(MasteryState.OPEN), "asking", progress(MasteryState.OPEN)));
        TeamMember ben = somebody("Ben", 3, open("asking"));

        assertThat(said(Map.of("gemba", 1, "asking", 1), ana, ben))
                .containsExactly("gemba Ana SHORT", "asking Ben SHORT");
    }

    @Test
    @DisplayName("R11: nobody without a free place is offered an open skill, nor more of them than places")
    void places() {
        TeamMember full = somebody("Ana", 0, open("gemba"));
        TeamMember one =
                somebody("Ben", 1, Map.of("gemba", progress(MasteryState.OPEN), "asking", progress(MasteryState.OPEN)));
        TeamMember busy = somebody("Cem", 0, practising("gemba"));

        assertThat(said(Map.of("gemba", 1), full)).isEmpty();
        assertThat(said(Map.of("gemba", 1, "asking", 1), one)).containsExactly("gemba Ben SHORT");
        assertThat(said(Map.of("gemba", 1), busy)).containsExactly("gemba Cem SHORT");
    }

    @Test
    @DisplayName("offers one more where a skill rests on one person")
    void single() {
        TeamMember ana = somebody("Ana", 3, masters("asking", null));
        TeamMember ben = somebody("Ben", 3, open("asking"));

        assertThat(said(Map.of("asking", 1), ana, ben)).containsExactly("asking Ben SINGLE");
    }

    @Test
    @DisplayName("offers holders a refresh that is due within 90 days or overdue, by the day it is due")
    void refresh() {
        TeamMember due = somebody("Ana", 3, masters("asking", TODAY.plusDays(90)));
        TeamMember later = somebody("Ben", 3, masters("asking", TODAY.plusDays(91)));
        TeamMember lapsed = somebody("Cem", 3, mastered("asking", MasteryState.LAPSED, TODAY.minusDays(5)));

        List<TimetableLine> lines = lines(Map.of("asking", 3), due, later, lapsed);

        assertThat(words(lines)).containsExactly("asking Ana REFRESH", "asking Cem REFRESH");
        assertThat(lines.get(0).by()).isEqualTo(TODAY.plusDays(90));
        assertThat(lines.get(1).by()).isAfter(TODAY);
    }

    @Test
    @DisplayName("counts who waits for a coach, and who is to refresh a lapsed skill, as on the way")
    void onTheWay() {
        TeamMember waits = somebody("Ana", 3, Map.of("asking", progress(MasteryState.AWAITING_SIGN_OFF)));
        TeamMember open = somebody("Ben", 3, open("asking"));
        TeamMember lapsed = somebody("Cem", 3, mastered("asking", MasteryState.LAPSED, TODAY.minusDays(5)));

        assertThat(said(Map.of("asking", 1), waits, open)).isEmpty();
        assertThat(said(Map.of("asking", 1), open, lapsed)).containsExactly("asking Cem REFRESH");
        assertThat(said(Map.of("asking", 2), waits, open)).containsExactly("asking Ben SHORT");
    }

    @Test
    @DisplayName("estimates: a practice a week for what is missing, then the promised working days")
    void byWhen() {
        Progress two =
                with(MasteryState.PRACTISING, Missing.of(Missing.Kind.PRACTICE, 2), Missing.of(Missing.Kind.DAY, 1));
        TeamMember ana = somebody("Ana", 3, Map.of("gemba", two));

        assertThat(TODAY.getDayOfWeek().getValue()).isEqualTo(7);
        assertThat(lines(Map.of("gemba", 1), ana).get(0).by()).isEqualTo(TODAY.plusDays(14 + 3));
        TeamMember complete = somebody("Ben", 3, practising("gemba"));
        assertThat(lines(Map.of("gemba", 1), complete).get(0).by()).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    @DisplayName("offers no more in a week than the coaches answer, and tells how many are held back after 13 weeks")
    void capacity() {
        perWeek.put(COACH, 1);
        TeamMember[] team = Stream.of("Ana", "Ben", "Cem")
                .map(name -> somebody(name, 3, practising("gemba")))
                .toArray(TeamMember[]::new);

        assertThat(lines(Map.of("gemba", 3), team))
                .extracting(TimetableLine::by)
                .containsExactly(TODAY.plusDays(3), TODAY.plusDays(10), TODAY.plusDays(17));

        TeamMember[] many = java.util.stream.IntStream.range(0, 15)
                .mapToObj(i -> somebody("Member " + (char) ('A' + i), 3, practising("gemba")))
                .toArray(TeamMember[]::new);
        Timetable.Result result = result(Map.of("gemba", 15), many);
        assertThat(result.lines()).hasSize(CoachWeeks.WEEKS);
        assertThat(result.heldBack()).isEqualTo(2);
    }

    @Test
    @DisplayName("lets those who wait already have the coaches' first weeks")
    void queueFirst() {
        perWeek.put(COACH, 1);
        TeamMember waits = somebody("Ana", 3, Map.of("asking", progress(MasteryState.AWAITING_SIGN_OFF)));
        TeamMember ben = somebody("Ben", 3, practising("gemba"));

        assertThat(lines(Map.of("gemba", 1, "asking", 1), waits, ben).get(0).by())
                .isEqualTo(TODAY.plusDays(10));
    }

    @Test
    @DisplayName("holds no line without a coach; that is not held back by anybody's time")
    void noCoach() {
        perWeek.clear();
        TeamMatrix matrix = Teams.matrix(Map.of("gemba", 1), somebody("Ana", 3, practising("gemba")));

        Timetable.Result result = new Timetable(matrix, Map.of(), 3).propose(Map.of(), Map.of());

        assertThat(result.lines()).isEmpty();
        assertThat(result.heldBack()).isZero();
    }

    @Test
    @DisplayName("offers a declined line again after 90 days, and the place to somebody else meanwhile")
    void declined() {
        TeamMember ana = somebody("Ana", 3, practising("gemba"));
        TeamMember ben = somebody("Ben", 3, open("gemba"));
        answer(ana, "gemba", TimetableAnswer.Kind.DECLINED, TODAY.minusDays(89));
        assertThat(said(Map.of("gemba", 1), ana, ben)).containsExactly("gemba Ben SHORT");

        answer(ana, "gemba", TimetableAnswer.Kind.DECLINED, TODAY.minusDays(90));
        assertThat(said(Map.of("gemba", 1), ana, ben)).containsExactly("gemba Ana SHORT");

        answer(ana, "gemba", TimetableAnswer.Kind.WITHDRAWN, TODAY);
        assertThat(said(Map.of("gemba", 1), ana, ben)).containsExactly("gemba Ana SHORT");
    }

    @Test
    @DisplayName("keeps an accepted line with the day it said, until it is mastered, and counts it as on the way")
    void accepted() {
        TeamMember ana = somebody("Ana", 3, open("asking"));
        TeamMember ben = somebody("Ben", 3, practising("asking"));
        answer(ana, "asking", TimetableAnswer.Kind.ACCEPTED, TODAY.minusDays(200));

        List<TimetableLine> lines = lines(Map.of("asking", 1), ana, ben);

        assertThat(words(lines)).containsExactly("asking Ana SHORT");
        assertThat(lines.get(0).accepted()).isTrue();
        assertThat(lines.get(0).by()).isEqualTo(TODAY.minusDays(100));
        assertThat(said(Map.of("asking", 0), ana, ben)).containsExactly("asking Ana AGREED");
        TeamMember done = member(ana, masters("asking", null));
        assertThat(said(Map.of("asking", 0), done, ben)).isEmpty();
    }

    @Test
    @DisplayName("keeps an accepted refresh until it is refreshed")
    void acceptedRefresh() {
        TeamMember ana = somebody("Ana", 3, masters("asking", TODAY.plusDays(10)));
        answer(ana, "asking", TimetableAnswer.Kind.ACCEPTED, TODAY.minusDays(5));

        assertThat(said(Map.of("asking", 1), ana)).containsExactly("asking Ana REFRESH");
        assertThat(said(Map.of("asking", 1), member(ana, masters("asking", TODAY.plusDays(400)))))
                .isEmpty();
    }

    @Test
    @DisplayName("R2, R14: offers nothing that is locked, retired, or whose prerequisites are gone")
    void notOpen() {
        Progress gone = with(MasteryState.PRACTISING, Missing.prerequisite("waste"));
        TeamMember ana = somebody(
                "Ana",
                3,
                Map.of("old", progress(MasteryState.OPEN), "gemba", gone, "waste", progress(MasteryState.LOCKED)));

        assertThat(said(Map.of("old", 1, "gemba", 1, "waste", 1), ana)).isEmpty();
    }

    @Test
    @DisplayName("is the same each time it is made")
    void deterministic() {
        perWeek.put(OTHER, 2);
        TeamMember[] team = Stream.of("Ana", "Ben", "Cem")
                .map(name -> somebody(name, 3, practising("gemba")))
                .toArray(TeamMember[]::new);

        assertThat(lines(Map.of("gemba", 2), team)).isEqualTo(lines(Map.of("gemba", 2), team));
    }

    private void answer(TeamMember who, String skill, TimetableAnswer.Kind kind, LocalDate on) {
        answers.put(new Cell(who.id(), skill), new Answered(kind, on, on.plusDays(100)));
    }

    private List<String> said(Map<String, Integer> needs, TeamMember... team) {
        return words(lines(needs, team));
    }

    private static List<String> words(List<TimetableLine> lines) {
        return lines.stream()
                .map(line -> line.skill().id() + " " + line.person().name() + " " + line.reason())
                .toList();
    }

    private List<TimetableLine> lines(Map<String, Integer> needs, TeamMember... team) {
        return result(needs, team).lines();
    }

    private Timetable.Result result(Map<String, Integer> needs, TeamMember... team) {
        Timetable timetable = new Timetable(Teams.matrix(needs, team), answers, 3);
        Map<Cell, Set<UUID>> coaches = new HashMap<>();
        timetable.cells().forEach(cell -> coaches.put(cell, perWeek.keySet()));
        return timetable.propose(coaches, perWeek);
    }

    private static TeamMember somebody(String name, int places, Map<String, Progress> progress) {
        return Teams.member(Teams.somebody(name, null), path(places, progress), List.of());
    }

    private static TeamMember member(TeamMember same, Map<String, Progress> progress) {
        return new TeamMember(same.id(), same.name(), null, path(3, progress), Set.of());
    }

    private static Path path(int places, Map<String, Progress> known) {
        Map<String, Progress> all = new LinkedHashMap<>();
        Teams.CATALOG
                .skills()
                .forEach(skill ->
                        all.put(skill.id(), of(skill, known.getOrDefault(skill.id(), progress(MasteryState.LOCKED)))));
        return new Path(UUID.randomUUID(), TODAY, Teams.CATALOG, places, List.of(), all);
    }

    private static Progress of(Skill skill, Progress p) {
        return new Progress(
                skill,
                p.state(),
                0,
                0,
                0,
                p.missing(),
                null,
                p.pulledOn(),
                false,
                p.begun(),
                p.masteredOn(),
                p.refreshDue(),
                null,
                null,
                false,
                null,
                null);
    }

    private static Map<String, Progress> locked() {
        return Map.of();
    }

    private static Map<String, Progress> open(String skill) {
        return Map.of(skill, progress(MasteryState.OPEN));
    }

    private static Map<String, Progress> practising(String skill) {
        return Map.of(skill, progress(MasteryState.PRACTISING));
    }

    private static Map<String, Progress> masters(String skill, LocalDate due) {
        return mastered(skill, MasteryState.MASTERED, due);
    }

    private static Map<String, Progress> mastered(String skill, MasteryState state, LocalDate due) {
        return Map.of(
                skill,
                new Progress(
                        null,
                        state,
                        0,
                        0,
                        0,
                        List.of(),
                        null,
                        null,
                        false,
                        true,
                        TODAY.minusYears(1),
                        due,
                        null,
                        null,
                        false,
                        null,
                        null));
    }

    private static Progress progress(MasteryState state) {
        return with(state);
    }

    private static Progress with(MasteryState state, Missing... missing) {
        LocalDate pulled = state == MasteryState.PRACTISING ? TODAY.minusDays(9) : null;
        return new Progress(
                null,
                state,
                0,
                0,
                0,
                Arrays.asList(missing),
                null,
                pulled,
                false,
                pulled != null,
                null,
                null,
                null,
                null,
                false,
                null,
                null);
    }
}
