package org.shuhari.gaps.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.shuhari.catalog.JobRole;
import org.shuhari.catalog.SkillGroup;
import org.shuhari.gaps.Flow;
import org.shuhari.gaps.GapOverview;
import org.shuhari.gaps.GapTable;
import org.shuhari.gaps.Gaps;
import org.shuhari.gaps.Heat;
import org.shuhari.gaps.Risks;
import org.shuhari.people.Organisation;
import org.shuhari.people.OrganisationTree;
import org.shuhari.people.Unit;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.ReaderLanguage;
import org.shuhari.shared.Wordings;

/** HR sees where which skill lacks: {@code ?unit=&open=&closed=&group=&jobRole=&site=&onlyGaps=&asOf=}. */
@Named
@RequestScoped
public class GapsView {

    @Inject
    private Gaps gaps;

    @Inject
    private Organisation organisation;

    @Inject
    private OrganisationClock clock;

    @Inject
    private ReaderLanguage reader;

    @Inject
    private GapParameters parameters;

    @Inject
    private Wordings wordings;

    private GapAddress address;
    private GapOverview overview;
    private GapTable table;
    private HeatMap map;
    private GapTrend trend;
    private List<String> sites;
    private List<Place> above;

    /** A unit that holds the one looked at. */
    public record Place(String name, String link) {}

    /** @throws Problem 403 for anybody but HR */
    public void load() {
        overview = parameters.ask(gaps::overview);
        table = overview.table();
        address = parameters.address();
        map = HeatMap.of(table, address, wordings);
        trend = GapTrend.of(gaps.trend(address.unit(), GapTrend.MONTHS), table.catalog(), table.skills())
                .orElse(null);
        sites = gaps.sites();
        above = address.unit() == null ? List.of() : above(address.unit());
    }

    /** From the top down, the whole organisation first. */
    private List<Place> above(UUID unit) {
        OrganisationTree ways = organisation.waysUpFrom(List.of(unit));
        List<UUID> way = new ArrayList<>(ways.withAncestors(unit));
        way.remove(unit);
        Collections.reverse(way);
        List<Place> places = new ArrayList<>();
        places.add(new Place(
                wordings.text("gaps", "gaps.whole"), address.within(null).page()));
        way.forEach(each -> places.add(new Place(
                ways.unit(each).map(Unit::name).orElse(""), address.within(each).page())));
        return places;
    }

    public GapAddress getAddress() {
        return address;
    }

    public HeatMap getMap() {
        return map;
    }

    public Risks.Counts getRisks() {
        return overview.risks();
    }

    public Flow getFlow() {
        return overview.flow();
    }

    /** Null where nobody needs any of these skills. */
    public GapTrend getTrend() {
        return trend;
    }

    /** What changed, in words: 5 points up since December 2025. */
    public String getChange() {
        GapTrend.Line all = trend.all();
        if (all.change() == null) {
            return wordings.text("gaps", "gaps.trend.first");
        }
        String since = all.since().format(DateTimeFormatter.ofPattern("MMMM yyyy", reader.now()));
        String way = all.up() ? "up" : all.down() ? "down" : "same";
        return wordings.said("gaps", "gaps.trend." + way, all.points(), since);
    }

    public List<String> getSites() {
        return sites;
    }

    public List<JobRole> getJobRoles() {
        return table.catalog().jobRoles();
    }

    public List<SkillGroup> getGroups() {
        return table.catalog().groups();
    }

    /** The units above the one looked at; none for the whole organisation. */
    public List<Place> getAbove() {
        return above;
    }

    /** The unit looked at; null for the whole organisation. */
    public String getUnitName() {
        return address.unit() == null ? null : table.name();
    }

    public List<Heat> getSteps() {
        return Heat.steps();
    }

    public LocalDate getDay() {
        return table.query().asOf();
    }

    public boolean isPast() {
        return address.asOf() != null;
    }

    public LocalDate getLatestDay() {
        return clock.today();
    }
}
