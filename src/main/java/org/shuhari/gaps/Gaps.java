package org.shuhari.gaps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.people.Role;
import org.shuhari.people.Settings;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Violation;

/**
 * The organisation's skill gaps, for HR (R13: states, dates and counts).
 *
 * <p>No transaction of its own: the figures come from memory ({@link SkillsMatrices} says why none may be held).
 */
@ApplicationScoped
public class Gaps {

    private static final int YEAR = 365;

    @Inject
    private SignedIn signedIn;

    @Inject
    private SkillsMatrices matrices;

    @Inject
    private MonthEnds months;

    @Inject
    private Catalogs catalogs;

    @Inject
    private Settings settings;

    @Inject
    private OrganisationClock clock;

    /**
     * How many need which skill and how they stand, unit by unit.
     *
     * @throws Problem 403 for anybody but HR; 422 naming what is not known, and for a day ahead
     */
    public GapTable table(GapQuery query) {
        return ask(
                query,
                (matrix, asked) -> GapTables.of(matrix, query, asked.question(), asked.skills(), asked.catalog()));
    }

    /**
     * The table with every unit of the tree open, whatever the query opens, to be answered later and where nobody is signed in:
     * all but the site, and a past day's unit, is judged here and now, and the catalog is that of the reader's language.
     *
     * @return gives the table; refuses with 422 a site that is not known, and a unit that did not stand on that past day
     * @throws Problem as {@link #table}
     */
    public Supplier<GapTable> wholeTree(GapQuery query) {
        Asked asked = judged(query);
        UUID unit = query.asOf().isBefore(clock.today()) ? null : query.unit();
        GapQuery anywhere = new GapQuery(unit, Set.of(), query.group(), query.jobRole(), null, query.asOf());
        matrices.ask(clock.today(), matrix -> {
            check(anywhere, asked.catalog(), matrix);
            return true;
        });
        return () -> answered(query, asked, (matrix, what) -> {
            GapQuery open = query.opened(matrix.units().standing());
            return GapTables.of(matrix, open, what.question(), what.skills(), what.catalog());
        });
    }

    /**
     * What rests on one person, what lapses within 90 days, and which skills nobody can sign off.
     *
     * @throws Problem as {@link #table}
     */
    public Risks risks(GapQuery query) {
        return ask(query, (matrix, asked) -> new RiskScan(matrix, asked.question(), query.unit()).risks());
    }

    /**
     * The table with how much there is of what {@link #risks} names, and how long it took in the year up to that day to master a skill:
     * in one question, for a past day's matrix may have to be read for each.
     *
     * @throws Problem as {@link #table}
     */
    public GapOverview overview(GapQuery query) {
        return ask(
                query,
                (matrix, asked) -> new GapOverview(
                        GapTables.of(matrix, query, asked.question(), asked.skills(), asked.catalog()),
                        new RiskScan(matrix, asked.question(), query.unit()).counts(),
                        flow(matrix, asked.question(), query.unit())));
    }

    private static Flow flow(SkillsMatrix matrix, Question question, UUID unit) {
        Members members = new Members(matrix, question, unit);
        boolean[] skills = new boolean[matrix.skills().size()];
        question.skills().stream()
                .map(matrix.skills()::known)
                .filter(skill -> skill > 0)
                .forEach(skill -> skills[skill] = true);
        return matrix.ways()
                .between(question.day() - YEAR + 1, question.day(), members::contains, skill -> skills[skill]);
    }

    /**
     * What was needed and mastered at the ends of the last months, and now; all job roles and sites together. Months whose end is
     * not counted so far, because nothing was known then or the count is under way, are left out.
     *
     * @param unit with all below it; null: the whole organisation
     * @param count how many months, the running one among them, from 1 on
     * @throws Problem as {@link #table}
     */
    public List<TrendMonth> trend(UUID unit, int count) {
        return ask(
                GapQuery.of(unit, clock.today()),
                (matrix, asked) -> months.trend(unit, count, matrix, asked.question()));
    }

    /** How many units the organisation has today. */
    int units() {
        return matrices.ask(clock.today(), matrix -> matrix.units().count());
    }

    /** The sites at which anybody works, in order. */
    public List<String> sites() {
        signedIn.needs(Role.HR);
        return matrices.ask(clock.today(), matrix -> matrix.sitesInUse());
    }

    /**
     * The people behind a cell: everybody in the unit and below it who needs the skill or has begun it.
     *
     * @throws Problem as {@link #table}; 404 for an unknown skill
     */
    public List<Behind> behind(GapQuery query, String skill) {
        return ask(query, (matrix, asked) -> {
            asked.catalog().skill(skill);
            return BehindScan.of(matrix, asked.question(), query.unit(), skill);
        });
    }

    /**
     * Who may sign a skill off for the learners in the unit and below it, wherever they sit (R6).
     *
     * @param direct only for learners directly in the unit
     * @throws Problem as {@link #behind}
     */
    public List<UUID> coaches(GapQuery query, String skill, boolean direct) {
        return ask(query.inAllGroups(), (matrix, asked) -> {
            int number = asked.skills().indexOf(asked.catalog().skill(skill));
            int unit = GapTables.root(matrix.units(), query.unit());
            Reach reach = new Reach(matrix, asked.question());
            List<Integer> rows = direct && unit != MatrixUnits.NONE
                    ? reach.rowsDirectly(unit, number)
                    : reach.rowsAnywhereIn(unit, unit != MatrixUnits.NONE && matrix.occupied()[unit], number);
            return rows.stream().map(matrix.rows()::id).toList();
        });
    }

    /** What a question needs beside the matrix. */
    private record Asked(Catalog catalog, List<Skill> skills, Question question) {}

    private <T> T ask(GapQuery query, BiFunction<SkillsMatrix, Asked, T> answer) {
        return answered(query, judged(query), answer);
    }

    private Asked judged(GapQuery query) {
        signedIn.needs(Role.HR);
        LocalDate today = clock.today();
        if (query.asOf().isAfter(today)) {
            throw Problem.invalid("asOf", "Choose today or a day before it: nobody knows the days ahead.");
        }
        Catalog catalog = query.asOf().isBefore(today)
                ? catalogs.at(clock.endOf(query.asOf()).minusMillis(1))
                : catalogs.current();
        List<Skill> skills = query.group() == null ? catalog.skills() : catalog.skillsOf(query.group());
        Question question = Question.of(catalog, settings.current().refreshNotice(), query.asOf(), skills)
                .among(query.jobRole(), query.site());
        return new Asked(catalog, skills, question);
    }

    private <T> T answered(GapQuery query, Asked asked, BiFunction<SkillsMatrix, Asked, T> answer) {
        return matrices.ask(query.asOf(), matrix -> {
            check(query, asked.catalog(), matrix);
            return answer.apply(matrix, asked);
        });
    }

    private void check(GapQuery query, Catalog catalog, SkillsMatrix matrix) {
        List<Violation> faults = new ArrayList<>();
        if (query.unit() != null && !matrix.units().stands(matrix.units().number(query.unit()))) {
            faults.add(new Violation(
                    "unit",
                    query.asOf().isBefore(clock.today())
                            ? "Choose a unit that stood on that day."
                            : "Choose a unit of today's organisation."));
        }
        if (query.group() != null && catalog.group(query.group()).isEmpty()) {
            faults.add(new Violation("group", "Choose a group of skills of the catalog."));
        }
        if (query.jobRole() != null && catalog.jobRole(query.jobRole()).isEmpty()) {
            faults.add(new Violation("jobRole", "Choose a job role of the catalog, or none."));
        }
        if (query.site() != null && matrix.sites().known(query.site()) < 0) {
            faults.add(new Violation("site", "Choose a site at which somebody works."));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }
}
