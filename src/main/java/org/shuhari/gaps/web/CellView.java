package org.shuhari.gaps.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.gaps.Behind;
import org.shuhari.gaps.Gaps;
import org.shuhari.people.Employee;
import org.shuhari.people.Organisation;
import org.shuhari.people.OrganisationTree;
import org.shuhari.people.People;
import org.shuhari.people.Unit;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Wordings;

/**
 * HR sees the people behind a cell of the gaps: {@code ?unit=&direct=true&skill=&stand=&page=}, with the job role, the site and the
 * day of the gaps' own page.
 */
@Named
@RequestScoped
public class CellView {

    private static final int COACHES = 12;

    @Inject
    private Gaps gaps;

    @Inject
    private People people;

    @Inject
    private Organisation organisation;

    @Inject
    private Catalogs catalogs;

    @Inject
    private GapParameters parameters;

    @Inject
    private OrganisationClock clock;

    @Inject
    private Wordings wordings;

    private Skill skill;
    private List<Behind> behind;
    private List<Count> counts;
    private Turning turning;
    private List<Line> lines;
    private List<Coach> coaches;
    private int coachCount;
    private String unitName;

    /** How many stand alike, and where to see them alone. */
    public record Count(Stand stand, int people, boolean chosen, String link) {}

    /** @param first of those who stand alike, on this page */
    public record Line(Behind person, String name, String unit, Stand stand, boolean first) {}

    /** Somebody who may sign the skill off. */
    public record Coach(UUID id, String name) {}

    /** @throws Problem 403 for anybody but HR; 404 for an unknown skill */
    public void load() {
        String asked = parameters.text("skill").orElseThrow(Problem::notFound);
        List<Behind> all = parameters.ask(query -> gaps.behind(query, asked));
        UUID unit = parameters.address().unit();
        skill = catalogs.current().find(asked).orElseThrow(Problem::notFound);
        behind =
                direct() ? all.stream().filter(each -> each.unit().equals(unit)).toList() : all;
        Stand chosen = chosen();
        counts = counts(chosen);
        show(behind.stream()
                .filter(each -> chosen == null || Stand.of(each.state()) == chosen)
                .toList());
        coaches();
    }

    private boolean direct() {
        return parameters.text("direct").isPresent() && parameters.address().unit() != null;
    }

    private Stand chosen() {
        return parameters
                .text("stand")
                .flatMap(slug -> Stream.of(Stand.values())
                        .filter(each -> each.slug().equals(slug))
                        .findFirst())
                .orElse(null);
    }

    private List<Count> counts(Stand chosen) {
        Map<Stand, Long> sizes =
                behind.stream().collect(Collectors.groupingBy(each -> Stand.of(each.state()), Collectors.counting()));
        return Stream.of(Stand.values())
                .filter(sizes::containsKey)
                .map(each -> new Count(
                        each, sizes.get(each).intValue(), each == chosen, link(each == chosen ? null : each, 1)))
                .toList();
    }

    /** Those who stand alike together, in order of name. */
    private void show(List<Behind> shown) {
        Map<UUID, Behind> byId = new HashMap<>();
        shown.forEach(each -> byId.put(each.employee(), each));
        Map<Stand, List<Behind>> alike = people.inOrderOfName(byId.keySet()).stream()
                .map(byId::get)
                .collect(Collectors.groupingBy(each -> Stand.of(each.state())));
        List<Behind> ordered = Stream.of(Stand.values())
                .flatMap(each -> alike.getOrDefault(each, List.of()).stream())
                .toList();
        turning = Turning.of(parameters.page(), ordered.size(), page -> link(chosen(), page));
        name(turning.part(ordered));
    }

    private void name(List<Behind> part) {
        Map<UUID, Employee> known =
                people.byIds(part.stream().map(Behind::employee).toList());
        List<UUID> units =
                new ArrayList<>(part.stream().map(Behind::unit).distinct().toList());
        UUID asked = parameters.address().unit();
        if (asked != null) {
            units.add(asked);
        }
        OrganisationTree ways = organisation.waysUpFrom(units);
        unitName = asked == null
                ? wordings.text("gaps", "gaps.whole")
                : ways.unit(asked).map(Unit::name).orElse("");
        lines = new ArrayList<>();
        Stand before = null;
        for (Behind each : part) {
            Stand stand = Stand.of(each.state());
            String unit = ways.unit(each.unit()).map(Unit::name).orElse("");
            lines.add(new Line(each, known.get(each.employee()).name(), unit, stand, stand != before));
            before = stand;
        }
    }

    private void coaches() {
        List<UUID> able = parameters.ask(query -> gaps.coaches(query, skill.id(), direct()));
        coachCount = able.size();
        List<UUID> first = people.inOrderOfName(able).stream().limit(COACHES).toList();
        Map<UUID, Employee> known = people.byIds(first);
        coaches = first.stream().map(id -> new Coach(id, known.get(id).name())).toList();
    }

    private String link(Stand stand, int page) {
        GapAddress address = parameters.address();
        String cell =
                address.cell(address.unit(), direct(), parameters.text("skill").orElse(""));
        return cell + (stand == null ? "" : "&stand=" + stand.slug()) + (page == 1 ? "" : "&page=" + page);
    }

    public Skill getSkill() {
        return skill;
    }

    /** Casting; Casting itself; the whole organisation. */
    public String getUnitName() {
        return direct() ? wordings.said("gaps", "gaps.direct", unitName) : unitName;
    }

    /** The gaps again, at the same unit. */
    public String getBack() {
        return parameters.address().page();
    }

    /** How many need it. */
    public long getRequired() {
        return behind.stream().filter(Behind::needs).count();
    }

    /** Of those who need it, how many have mastered it. */
    public long getMastered() {
        return behind.stream()
                .filter(each -> each.needs() && each.state().isCurrent())
                .count();
    }

    /** How many have begun it though their job role does not ask for it. */
    public long getOthers() {
        return behind.stream().filter(each -> !each.needs()).count();
    }

    public List<Count> getCounts() {
        return counts;
    }

    public List<Line> getLines() {
        return lines;
    }

    public Turning getTurning() {
        return turning;
    }

    /** The first of them in order of name. */
    public List<Coach> getCoaches() {
        return coaches;
    }

    /** How many coaches there are beyond those shown. */
    public int getMoreCoaches() {
        return coachCount - coaches.size();
    }

    public LocalDate getDay() {
        return parameters.address().query(clock.today()).asOf();
    }

    public boolean isPast() {
        return parameters.address().asOf() != null;
    }
}
