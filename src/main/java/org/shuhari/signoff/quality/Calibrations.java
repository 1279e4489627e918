package org.shuhari.signoff.quality;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.ledger.Fact;
import org.shuhari.ledger.Ledger;
import org.shuhari.mastery.Basis;
import org.shuhari.mastery.Coaches;
import org.shuhari.mastery.Deciding;
import org.shuhari.people.Employee;
import org.shuhari.people.People;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.practice.PracticeSheet;
import org.shuhari.practice.PracticeSheets;
import org.shuhari.practice.Practices;
import org.shuhari.practice.RecordedPractice;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;
import org.shuhari.shared.Violation;

/** Two coaches judge the same practice unseen of each other, then compare. Opening it is an opening of evidence (R13). */
@UseCase
public class Calibrations {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Practices practices;

    @Inject
    private PracticeSheets sheets;

    @Inject
    private Coaches coaches;

    @Inject
    private People people;

    @Inject
    private Catalogs catalogs;

    @Inject
    private Ledger ledger;

    @Inject
    private OrganisationClock clock;

    /** One in a list. @param judged whether the reader has @param compared whether both have */
    public record Row(
            Calibration calibration, String skill, String learner, String other, boolean judged, boolean compared) {}

    /**
     * A coach proposes a practice to another. Where the two have it already, that one is given back.
     *
     * @return the calibration's id
     * @throws Problem 403 for anybody who is no coach; 404 for a practice that is not theirs to judge; 422; 409 {@code
     *     calibration-differs}
     */
    public Proposed propose(UUID id, UUID practice, UUID partner, List<Violation> gathered) {
        signedIn.needs(Role.COACH);
        UUID who = signedIn.id();
        if (gathered.isEmpty() && people.find(partner).isPresent()) {
            people.lock(List.of(who, partner));
            Optional<Calibration> before = before(id, practice, who, partner);
            if (before.isPresent()) {
                return new Proposed(before.get().id(), true);
            }
        }
        List<Violation> faults = new ArrayList<>(gathered);
        RecordedPractice read = null;
        if (practice != null && partner != null) {
            read = judged(practice);
            faults.addAll(faults(read, partner));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        em.persist(new Calibration(id, practice, who, partner, clock.now()));
        tell("calibration.proposed", id, read.skill(), partner);
        return new Proposed(id, false);
    }

    /** What was proposed with this id, or by these two for this practice: known before anything is judged (R12). */
    private Optional<Calibration> before(UUID id, UUID practice, UUID who, UUID partner) {
        Optional<Calibration> known = Optional.ofNullable(em.find(Calibration.class, id));
        if (known.filter(each -> !each.isOf(practice, who, partner)).isPresent()) {
            throw QualityRefusals.calibrationDiffers();
        }
        return known.or(() -> em
                .createQuery("select c from Calibration c where c.practiceId = :practice", Calibration.class)
                .setParameter("practice", practice)
                .getResultList()
                .stream()
                .filter(each -> each.isOf(practice, who, partner) && !each.withdrawn())
                .findFirst());
    }

    private List<Violation> faults(RecordedPractice practice, UUID partner) {
        List<Violation> faults = new ArrayList<>();
        if (practice.author() != null) {
            faults.add(new Violation(
                    "practice",
                    "Choose a practice that the learner wrote: all that stands in this one is what its observer saw."));
        }
        if (!partners(practice).containsKey(partner)) {
            faults.add(
                    new Violation(
                            "partner",
                            "Name another coach who may sign off this skill for this learner and did not watch this practice."));
        }
        return faults;
    }

    /** What came of proposing. @param repeated the two have it already */
    public record Proposed(UUID id, boolean repeated) {}

    private void tell(String kind, UUID calibration, String skill, UUID whom) {
        ledger.append(Fact.of(kind, signedIn.id(), null)
                .with("calibration", calibration)
                .with("skill", skill)
                .with("coach", whom));
    }

    /** The practice, for a coach with R6 rights for it; an observer has none. @throws Problem 404 */
    private RecordedPractice judged(UUID practice) {
        RecordedPractice read = practices.read(signedIn.id(), practice);
        if (!coaches.mayRead(signedIn.id(), read.employee(), read.skill())) {
            throw Problem.notFound();
        }
        return read;
    }

    /** Who may judge it too; its observer has said already what it shows. */
    private Map<UUID, Basis> partners(RecordedPractice practice) {
        Deciding question = Deciding.inGeneral(practice.employee(), practice.skill());
        return coaches.readers(List.of(question)).getOrDefault(question, Map.of()).entrySet().stream()
                .filter(each ->
                        !each.getKey().equals(signedIn.id()) && !each.getKey().equals(practice.observer()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * A practice to propose.
     *
     * @param sheet without what its observer saw and noted
     * @param watched its observer wrote it, so that there is nothing to judge it from unseen
     * @param partners who may be asked, in order of name
     */
    public record Proposable(PracticeSheet sheet, boolean watched, List<Employee> partners) {}

    /** @throws Problem 403 for anybody who is no coach; 404 for a practice that is not theirs to judge */
    public Proposable proposable(UUID practice) {
        signedIn.needs(Role.COACH);
        RecordedPractice read = judged(practice);
        List<Employee> partners = people.byIds(partners(read).keySet()).values().stream()
                .sorted(Comparator.comparing(Employee::name).thenComparing(Employee::id))
                .toList();
        return new Proposable(sheets.of(read).withoutObservation(), read.author() != null, partners);
    }

    /**
     * One of the two says which criteria the practice shows.
     *
     * @return false when just this was said before (R12)
     * @throws Problem 404 for anybody but the two, and where the right to the practice is gone; 422; 409 {@code already-judged},
     *     {@code calibration-withdrawn}
     */
    public boolean judge(UUID id, Collection<String> seen) {
        Calibration calibration = locked(id);
        PracticeSheet sheet = sheets.of(judged(calibration.practiceId()));
        List<String> known = sheet.skill().criterionIds();
        if (!known.containsAll(seen)) {
            throw Problem.invalid("criteria", "Name only criteria of this skill.");
        }
        boolean said = calibration.judge(
                signedIn.id(), known.stream().filter(seen::contains).toList(), clock.now());
        if (said && calibration.bothJudged()) {
            tell("calibration.judged", id, sheet.skill().id(), calibration.otherThan(signedIn.id()));
        }
        return said;
    }

    /**
     * The proposer takes it back while the partner has not judged; once more changes nothing.
     *
     * @throws Problem 404 for anybody but the two; 403 for the partner; 409 {@code partner-judged}
     */
    public void withdraw(UUID id) {
        Calibration calibration = locked(id);
        if (!calibration.proposerId().equals(signedIn.id())) {
            throw Problem.forbidden();
        }
        calibration.withdraw(clock.now());
    }

    private Calibration locked(UUID id) {
        Calibration calibration = find(id);
        people.lock(List.of(calibration.proposerId(), calibration.partnerId()));
        em.refresh(calibration);
        return calibration;
    }

    private Calibration find(UUID id) {
        Calibration calibration = em.find(Calibration.class, id);
        if (calibration == null || !calibration.isBetween(signedIn.id())) {
            throw Problem.notFound();
        }
        return calibration;
    }

    /** @throws Problem 404 for anybody but the two, and where the right to the practice is gone */
    public CalibrationSheet read(UUID id) {
        Calibration calibration = find(id);
        UUID who = signedIn.id();
        PracticeSheet sheet = sheets.of(judged(calibration.practiceId()));
        String other = people.get(calibration.otherThan(who)).name();
        return CalibrationSheet.of(calibration, sheet, who, other);
    }

    /** Those of the reader that stand and whose practice may still be read, the newest first. */
    public List<Row> own() {
        UUID who = signedIn.id();
        List<Object[]> found = em.createQuery(
                        "select c, p.employeeId, p.skill from Calibration c, Practice p where p.id = c.practiceId"
                                + " and p.withdrawnAt is null and c.withdrawnAt is null and (c.proposerId = :who or c.partnerId = :who)"
                                + " order by c.proposedAt desc, c.id",
                        Object[].class)
                .setParameter("who", who)
                .getResultList();
        Map<Deciding, Map<UUID, Basis>> readers =
                coaches.readers(found.stream().map(Calibrations::question).toList());
        Map<UUID, Employee> names = people.byIds(found.stream()
                .flatMap(row -> Stream.of((UUID) row[1], ((Calibration) row[0]).otherThan(who)))
                .collect(Collectors.toSet()));
        Catalog catalog = catalogs.current();
        return found.stream()
                .filter(row -> readers.getOrDefault(question(row), Map.of()).containsKey(who))
                .map(row -> row(
                        (Calibration) row[0],
                        catalog.find((String) row[2]).map(Skill::title).orElse((String) row[2]),
                        names.get((UUID) row[1]).name(),
                        names))
                .toList();
    }

    private static Deciding question(Object[] row) {
        return Deciding.inGeneral((UUID) row[1], (String) row[2]);
    }

    private Row row(Calibration calibration, String skill, String learner, Map<UUID, Employee> names) {
        return new Row(
                calibration,
                skill,
                learner,
                names.get(calibration.otherThan(signedIn.id())).name(),
                calibration.hasJudged(signedIn.id()),
                calibration.bothJudged());
    }
}
