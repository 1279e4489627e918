package org.shuhari.gaps.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.gaps.GapQuery;
import org.shuhari.gaps.GapTable;
import org.shuhari.gaps.Gaps;
import org.shuhari.gaps.Risks;
import org.shuhari.gaps.SkillGap;
import org.shuhari.gaps.TrendMonth;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.rest.Parameters;

/** {@code /gaps}: the organisation's skill gaps, for HR. */
@Path("/gaps")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GapResource {

    private static final int MOST_MONTHS = 120;
    private static final int MONTHS = 12;

    @Inject
    private Gaps gaps;

    @Inject
    private Catalogs catalogs;

    @Inject
    private OrganisationClock clock;

    /** Each absent parameter is no limit; {@code asOf} absent is today. */
    @GET
    public Table table(
            @QueryParam("unit") String unit,
            @QueryParam("group") String group,
            @QueryParam("jobRole") String jobRole,
            @QueryParam("site") String site,
            @QueryParam("asOf") String asOf) {
        LocalDate day = Parameters.date("asOf", asOf).orElseGet(clock::today);
        UUID at = Parameters.queryId("unit", unit).orElse(null);
        return Table.of(gaps.table(new GapQuery(at, Set.of(), group, jobRole, site, day)));
    }

    /** Of one skill, or of all together. */
    @GET
    @Path("/trend")
    public List<Month> trend(
            @QueryParam("unit") String unit, @QueryParam("skill") String skill, @QueryParam("months") String months) {
        UUID at = Parameters.queryId("unit", unit).orElse(null);
        int count = (int) Parameters.whole("months", months, 1, MOST_MONTHS, MONTHS);
        List<TrendMonth> trend = gaps.trend(at, count);
        if (skill != null && catalogs.current().find(skill).isEmpty()) {
            throw Problem.invalid("skill", "Choose a skill of the catalog.");
        }
        return trend.stream().map(month -> Month.of(month, skill)).toList();
    }

    @GET
    @Path("/risks")
    public Risks risks(@QueryParam("unit") String unit) {
        UUID at = Parameters.queryId("unit", unit).orElse(null);
        return gaps.risks(GapQuery.of(at, clock.today()));
    }

    /** @param unit null where no single unit holds all others */
    public record Table(@JsonbNillable UUID unit, LocalDate asOf, List<String> skills, List<Row> rows, Total total) {

        static Table of(GapTable table) {
            return new Table(
                    table.unit(),
                    table.query().asOf(),
                    table.skills().stream().map(Skill::id).toList(),
                    table.rows().stream().map(Row::of).toList(),
                    new Total(table.total().people(), table.total().cells()));
        }
    }

    /** @param direct true for the people directly in the unit that was asked for; else absent */
    public record Row(UnitName unit, Boolean direct, int people, List<SkillGap> cells) {

        static Row of(GapTable.Row row) {
            return new Row(new UnitName(row.unit(), row.name()), row.direct() ? true : null, row.people(), row.cells());
        }
    }

    public record UnitName(UUID id, String name) {}

    public record Total(int people, List<SkillGap> cells) {}

    /** @param month as 2026-11 */
    public record Month(String month, int required, int mastered) {

        static Month of(TrendMonth month, String skill) {
            TrendMonth.Sum sum = month.bySkill().entrySet().stream()
                    .filter(each -> skill == null || each.getKey().equals(skill))
                    .map(Map.Entry::getValue)
                    .reduce(new TrendMonth.Sum(0, 0), TrendMonth.Sum::plus);
            return new Month(month.month().toString(), sum.required(), sum.mastered());
        }
    }
}
