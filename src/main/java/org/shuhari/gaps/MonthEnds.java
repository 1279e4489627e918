package org.shuhari.gaps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.mastery.Outlook;
import org.shuhari.people.Settings;
import org.shuhari.shared.OrganisationClock;

/**
 * The sums of each unit at the ends of months: counted once from what was known then, and kept, because what was known does not
 * change any more. A year back is counted when the first node starts on a database.
 */
@ApplicationScoped
class MonthEnds {

    /** How far back months are counted that nobody has counted so far. */
    static final int MONTHS_BACK = 12;

    /** Under this id stand the sums of everybody: which units are at the top may change from month to month. */
    static final UUID WHOLE = new UUID(0, 0);

    @Inject
    private SkillsMatrices matrices;

    @Inject
    private MonthEndTables tables;

    @Inject
    private Catalogs catalogs;

    @Inject
    private Settings settings;

    @Inject
    private OrganisationClock clock;

    /** Counts one month whose end is not counted so far, the newest first; false when there is none. */
    boolean takeNext() {
        Optional<YearMonth> next = missing().stream().findFirst();
        next.ifPresent(this::take);
        return next.isPresent();
    }

    /** Months that are over, of the last twelve, since anything is known; the newest first. */
    List<YearMonth> missing() {
        Optional<LocalDate> first = tables.firstDay(clock.zone());
        List<YearMonth> taken = tables.taken();
        List<YearMonth> missing = new ArrayList<>();
        YearMonth running = YearMonth.from(clock.today());
        for (int back = 1; back <= MONTHS_BACK; back++) {
            YearMonth month = running.minusMonths(back);
            boolean known = first.isPresent() && !month.atEndOfMonth().isBefore(first.get());
            if (known && !taken.contains(month)) {
                missing.add(month);
            }
        }
        return missing;
    }

    private void take(YearMonth month) {
        LocalDate day = month.atEndOfMonth();
        Catalog catalog = catalogs.at(clock.endOf(day).minusMillis(1));
        Question question = Question.of(catalog, settings.current().refreshNotice(), day, catalog.skills());
        tables.store(month, matrices.askOnce(day, matrix -> sums(matrix, question)));
    }

    /** By unit, what it and all below it needed and mastered; and the whole organisation's. */
    static Map<UUID, Map<String, TrendMonth.Sum>> sums(SkillsMatrix matrix, Question question) {
        MatrixUnits units = matrix.units();
        int[] group = new int[units.size()];
        for (int unit = 0; unit < group.length; unit++) {
            group[unit] = units.stands(unit) ? unit : -1;
        }
        int whole = group.length;
        Tally tally = Tally.of(matrix, question, group, whole + 1);
        for (int top : units.children(MatrixUnits.NONE)) {
            addUp(top, units, tally);
            tally.add(top, whole);
        }
        Map<UUID, Map<String, TrendMonth.Sum>> sums = new HashMap<>();
        sums.put(WHOLE, sums(tally, question, whole));
        for (int unit = 0; unit < whole; unit++) {
            Map<String, TrendMonth.Sum> bySkill = sums(tally, question, unit);
            if (!bySkill.isEmpty()) {
                sums.put(units.id(unit), bySkill);
            }
        }
        return sums;
    }

    private static void addUp(int unit, MatrixUnits units, Tally tally) {
        for (int child : units.children(unit)) {
            addUp(child, units, tally);
            tally.add(child, unit);
        }
    }

    private static Map<String, TrendMonth.Sum> sums(Tally tally, Question question, int group) {
        Map<String, TrendMonth.Sum> sums = new HashMap<>();
        for (int skill = 0; skill < question.skills().size(); skill++) {
            SkillGap gap = tally.gap(question.skills().get(skill), skill, group, 0);
            if (gap.required() > 0) {
                sums.put(gap.skill(), new TrendMonth.Sum(gap.required(), gap.mastered()));
            }
        }
        return sums;
    }

    /**
     * The months that are counted, and the running one as it stands.
     *
     * @param unit null for the whole organisation
     * @param matrix of today
     * @param months how many, the running one among them
     */
    List<TrendMonth> trend(UUID unit, int months, SkillsMatrix matrix, Question question) {
        YearMonth running = YearMonth.from(Outlook.date(question.day()));
        MatrixUnits units = matrix.units();
        int root = unit == null ? MatrixUnits.NONE : units.number(unit);
        List<TrendMonth> trend =
                new ArrayList<>(tables.read(unit == null ? WHOLE : unit, running.minusMonths(months - 1L)));
        int[] group = new int[units.size()];
        for (int each = 0; each < group.length; each++) {
            group[each] = units.stands(each) && units.within(each, root) ? 0 : -1;
        }
        trend.add(new TrendMonth(running, sums(Tally.of(matrix, question, group, 1), question, 0)));
        return trend;
    }
}
