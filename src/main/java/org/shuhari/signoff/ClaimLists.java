package org.shuhari.signoff;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.mastery.Missing;
import org.shuhari.mastery.Path;
import org.shuhari.mastery.Progress;
import org.shuhari.mastery.Progresses;
import org.shuhari.people.Employee;
import org.shuhari.people.Organisation;
import org.shuhari.people.People;
import org.shuhari.people.RecordViews;
import org.shuhari.people.Role;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;

/** Reading claims: one's own, a person's, and those a coach may look at, in prerequisite order (R16). */
@UseCase
public class ClaimLists {

    /** Beyond the units somebody coaches, so many of the oldest claims are asked about (R6: the circle may have widened). */
    private static final int OFFERED = 1_000;

    @Inject
    private Records records;

    @Inject
    private Rights rights;

    @Inject
    private People people;

    @Inject
    private Organisation organisation;

    @Inject
    private RecordViews recordViews;

    @Inject
    private Progresses progresses;

    @Inject
    private Catalogs catalogs;

    @Inject
    private OrganisationClock clock;

    /** One's own open claims. */
    public List<ClaimLine> own(UUID person) {
        return lines(records.openClaims(person));
    }

    /** The open claims of somebody that the reader may see: all for that person and HR, else those of skills with R6 rights. */
    public List<ClaimLine> of(Employee who, UUID learner) {
        List<Claim> open = records.openClaims(learner);
        boolean all = who.id().equals(learner) || who.has(Role.HR);
        return lines(all ? open : rights.readable(who.id(), open));
    }

    /** The open claims a coach may look at, person by person in order of name, each person's in prerequisite order. */
    public List<ClaimLine> toLookAt(Employee coach) {
        if (!coach.has(Role.COACH)) {
            return List.of();
        }
        Map<UUID, Claim> asked = new LinkedHashMap<>();
        records.oldestOpenClaims(OFFERED).forEach(claim -> asked.put(claim.id(), claim));
        if (asked.size() == OFFERED) {
            Set<UUID> units = organisation.unitsCoachedBy(coach, organisation.tree());
            records.openClaimsIn(units, clock.today()).forEach(claim -> asked.put(claim.id(), claim));
        }
        return lines(rights.readable(coach.id(), asked.values()));
    }

    /**
     * One claim; the learner is shown which coach opened it.
     *
     * @throws Problem 404 for anybody but the learner, HR and coaches with R6 rights
     */
    public ClaimLine read(Employee who, UUID claimId) {
        Claim claim = records.claim(claimId).orElseThrow(Problem::notFound);
        boolean mine = who.id().equals(claim.employeeId());
        if (!mine && !who.has(Role.HR) && !rights.mayRead(who.id(), claim.employeeId(), claim.skill())) {
            throw Problem.notFound();
        }
        recordViews.viewed(who.id(), claim.employeeId(), RecordViews.EVIDENCE);
        return line(claim);
    }

    private ClaimLine line(Claim claim) {
        return new Reading(List.of(claim)).line(claim);
    }

    private List<ClaimLine> lines(Collection<Claim> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        Reading reading = new Reading(claims);
        return claims.stream()
                .filter(reading::matters)
                .sorted(reading.order())
                .map(reading::line)
                .toList();
    }

    /** Names, units, paths and requests of some claims, read at once. */
    private final class Reading {

        private final Catalog catalog = catalogs.current();
        private final Map<UUID, Employee> learners;
        private final Map<UUID, String> units;
        private final Map<UUID, Path> paths;
        private final Map<UUID, SignOffRequest> requests;
        private final List<String> order;

        Reading(Collection<Claim> claims) {
            Set<UUID> ids = claims.stream().map(Claim::employeeId).collect(Collectors.toSet());
            learners = people.byIds(ids);
            units = organisation.unitNamesOf(ids);
            paths = progresses.pathsOf(ids, clock.today());
            requests = records.waitingOn(claims);
            order = catalog.graph()
                    .wayTo(claims.stream()
                            .map(Claim::skill)
                            .filter(skill -> catalog.find(skill).isPresent())
                            .distinct()
                            .toList());
        }

        /** Of somebody who works here, of a skill that is there and not current by now. */
        boolean matters(Claim claim) {
            return learners.get(claim.employeeId()).worksHere(clock.today())
                    && progress(claim).filter(p -> !p.state().isCurrent()).isPresent();
        }

        Comparator<Claim> order() {
            return Comparator.comparing((Claim claim) ->
                            learners.get(claim.employeeId()).name().toLowerCase(Locale.ROOT))
                    .thenComparing(Claim::employeeId)
                    .thenComparing(claim -> order.indexOf(claim.skill()));
        }

        ClaimLine line(Claim claim) {
            List<Skill> first = progress(claim).map(Progress::missing).orElse(List.of()).stream()
                    .filter(missing -> missing.kind() == Missing.Kind.PREREQUISITE)
                    .map(missing -> catalog.skill(missing.skill()))
                    .toList();
            SignOffRequest request = requests.get(claim.id());
            return new ClaimLine(
                    claim,
                    learners.get(claim.employeeId()).name(),
                    units.get(claim.employeeId()),
                    catalog.skill(claim.skill()),
                    first,
                    request == null ? null : request.id());
        }

        private Optional<Progress> progress(Claim claim) {
            return Optional.ofNullable(paths.get(claim.employeeId()).progress().get(claim.skill()));
        }
    }
}
