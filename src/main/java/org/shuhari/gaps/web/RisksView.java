package org.shuhari.gaps.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.gaps.Gaps;
import org.shuhari.gaps.Risks;
import org.shuhari.gaps.team.UnitPath;
import org.shuhari.people.Employee;
import org.shuhari.people.Organisation;
import org.shuhari.people.OrganisationTree;
import org.shuhari.people.People;
import org.shuhari.people.Unit;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Wordings;

/** HR sees what could leave the organisation short of a skill: {@code ?kind=&page=} beside the filters of the gaps' own page. */
@Named
@RequestScoped
public class RisksView {

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

    private Kind kind;
    private Risks risks;
    private Turning turning;
    private List<Line> lines;
    private String unitName;

    /** One list of risks. */
    public enum Kind {
        ONE_PERSON("one-person"),
        LAPSING("lapsing"),
        NO_COACH("no-coach");

        private final String slug;

        Kind(String slug) {
            this.slug = slug;
        }

        /** As the page's parameter. */
        public String slug() {
            return slug;
        }
    }

    /** A list, how long it is, and where it is. */
    public record Tab(Kind kind, int size, boolean chosen, String link) {}

    /** @param unit null where the list names none; person and day likewise */
    private record Risk(UUID unit, String skill, UUID person, LocalDate day) {}

    /** @param unitLink to the team's matrix, @param cellLink to the people behind the skill there; null where no unit is named */
    public record Line(
            String skill, String unit, String unitLink, String cellLink, UUID person, String name, LocalDate day) {}

    /** @throws Problem 403 for anybody but HR */
    public void load() {
        kind = kind();
        risks = parameters.ask(gaps::risks);
        List<Risk> all = all();
        turning = Turning.of(parameters.page(), all.size(), page -> link(kind, page));
        name(turning.part(all));
    }

    private Kind kind() {
        String slug = parameters.text("kind").orElse("");
        return Stream.of(Kind.values())
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElse(Kind.ONE_PERSON);
    }

    private List<Risk> all() {
        return switch (kind) {
            case ONE_PERSON ->
                risks.singlePerson().stream()
                        .map(each -> new Risk(each.unit(), each.skill(), each.employee(), null))
                        .toList();
            case LAPSING ->
                risks.lapsing().stream()
                        .map(each -> new Risk(null, each.skill(), each.employee(), each.refreshDue()))
                        .toList();
            case NO_COACH ->
                risks.noCoach().stream()
                        .map(each -> new Risk(each.unit(), each.skill(), null, null))
                        .toList();
        };
    }

    private void name(List<Risk> part) {
        Map<UUID, Employee> known = people.byIds(known(part, Risk::person));
        List<UUID> units = known(part, Risk::unit);
        UUID asked = parameters.address().unit();
        if (asked != null) {
            units.add(asked);
        }
        OrganisationTree ways = organisation.waysUpFrom(units);
        unitName = asked == null
                ? wordings.text("gaps", "gaps.whole")
                : ways.unit(asked).map(Unit::name).orElse("");
        Catalog catalog = catalogs.current();
        lines = part.stream().map(risk -> line(risk, known, ways, catalog)).toList();
    }

    private static List<UUID> known(Collection<Risk> part, Function<Risk, UUID> id) {
        return new ArrayList<>(
                part.stream().map(id).filter(Objects::nonNull).distinct().toList());
    }

    private Line line(Risk risk, Map<UUID, Employee> known, OrganisationTree ways, Catalog catalog) {
        GapAddress address = parameters.address();
        boolean placed = risk.unit() != null;
        return new Line(
                catalog.find(risk.skill()).map(Skill::title).orElse(risk.skill()),
                placed ? UnitPath.of(risk.unit(), ways).label() : null,
                placed ? address.team(risk.unit()) : null,
                placed ? address.cell(risk.unit(), true, risk.skill()) : null,
                risk.person(),
                risk.person() == null ? null : known.get(risk.person()).name(),
                risk.day());
    }

    private String link(Kind wanted, int page) {
        return parameters.address().risks(wanted.slug()) + (page == 1 ? "" : "&page=" + page);
    }

    public Kind getKind() {
        return kind;
    }

    public List<Tab> getTabs() {
        Map<Kind, Integer> sizes = new LinkedHashMap<>();
        sizes.put(Kind.ONE_PERSON, risks.singlePerson().size());
        sizes.put(Kind.LAPSING, risks.lapsing().size());
        sizes.put(Kind.NO_COACH, risks.noCoach().size());
        return sizes.entrySet().stream()
                .map(each -> new Tab(each.getKey(), each.getValue(), each.getKey() == kind, link(each.getKey(), 1)))
                .toList();
    }

    public List<Line> getLines() {
        return lines;
    }

    public Turning getTurning() {
        return turning;
    }

    public String getUnitName() {
        return unitName;
    }

    /** The gaps again, at the same unit. */
    public String getBack() {
        return parameters.address().page();
    }

    public LocalDate getDay() {
        return parameters.address().query(clock.today()).asOf();
    }

    public boolean isPast() {
        return parameters.address().asOf() != null;
    }
}
