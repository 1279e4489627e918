package org.shuhari.mastery;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.people.Assignment;
import org.shuhari.people.Organisation;
import org.shuhari.people.OrganisationSettings;
import org.shuhari.people.OrganisationTree;
import org.shuhari.people.Settings;
import org.shuhari.people.Unit;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/** Who may sign off which skill for whom (R6), from the facts of this moment. */
@UseCase
public class Coaches {

    @Inject
    private CoachTables tables;

    @Inject
    private FactTables facts;

    @Inject
    private Organisation organisation;

    @Inject
    private Catalogs catalogs;

    @Inject
    private Settings settings;

    @Inject
    private OrganisationClock clock;

    /** Who may decide, with why. */
    public Map<UUID, Basis> mayDecide(Deciding question) {
        return mayDecide(List.of(question)).get(question);
    }

    /** The same for many questions, in a number of queries that does not grow with them. */
    public Map<Deciding, Map<UUID, Basis>> mayDecide(Collection<Deciding> questions) {
        return new Asked(questions).answers();
    }

    /** Whether somebody has R6 rights for a learner and a skill: may read the evidence (R13). */
    public boolean mayRead(UUID coach, UUID learner, String skill) {
        return mayReadOneOf(coach, learner, List.of(skill));
    }

    /** Whether somebody has R6 rights for a learner and at least one skill: may open the path (R13). */
    public boolean mayReadPath(UUID coach, UUID learner) {
        return mayReadOneOf(
                coach,
                learner,
                catalogs.current().skills().stream().map(Skill::id).toList());
    }

    /** The skills that each of these people may sign off as a coach (R6 a), for whomever they coach; people without any are left out. */
    public Map<UUID, Set<String>> canCoach(Collection<UUID> people) {
        Catalog catalog = catalogs.current();
        OrganisationSettings now = settings.current();
        LocalDate today = clock.today();
        Map<UUID, Set<String>> able = new LinkedHashMap<>();
        List<String> skills = catalog.skills().stream().map(Skill::id).toList();
        tables.able(tables.coachesAmong(people, today), skills, catalog, now, today).stream()
                .filter(coach -> !coach.able().isEmpty())
                .forEach(coach -> able.put(coach.id(), coach.able().keySet()));
        return able;
    }

    /**
     * Everybody who may sign off a skill as a coach (R6 a), for whomever they coach; in a constant number of queries.
     *
     * @throws org.shuhari.shared.Problem 404 for an unknown skill
     */
    public Set<UUID> ofSkill(String skill) {
        Catalog catalog = catalogs.current();
        catalog.skill(skill);
        LocalDate today = clock.today();
        Map<UUID, Set<UUID>> units = tables.coachesAmong(tables.mayBeAble(skill, today), today);
        return tables.able(units, List.of(skill), catalog, settings.current(), today).stream()
                .filter(coach -> coach.able().containsKey(skill))
                .map(Coach::id)
                .collect(Collectors.toSet());
    }

    private boolean mayReadOneOf(UUID coach, UUID learner, Collection<String> skills) {
        return !readable(coach, learner, skills).isEmpty();
    }

    /** Of these skills of a learner, those somebody has R6 rights for: may read the evidence (R13); constant queries. */
    public Set<String> readable(UUID coach, UUID learner, Collection<String> skills) {
        if (coach.equals(learner)) {
            return Set.of();
        }
        Set<String> able = canCoach(List.of(coach)).getOrDefault(coach, Set.of());
        List<String> matter = skills.stream().filter(able::contains).toList();
        if (matter.isEmpty()) {
            return Set.of();
        }
        return mayDecide(questions(learner, matter)).entrySet().stream()
                .filter(answer -> answer.getValue().containsKey(coach))
                .map(answer -> answer.getKey().skill())
                .collect(Collectors.toSet());
    }

    /**
     * Everybody with R6 rights for a learner and a skill, with why: those who may read the evidence (R13); for many such
     * questions, {@link Deciding#inGeneral}, in a number of queries that does not grow with them.
     */
    public Map<Deciding, Map<UUID, Basis>> readers(Collection<Deciding> inGeneral) {
        Map<UUID, Set<String>> skills = new LinkedHashMap<>();
        inGeneral.forEach(question -> skills.computeIfAbsent(question.learner(), learner -> new LinkedHashSet<>())
                .add(question.skill()));
        Set<String> all = skills.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<UUID, Facts> known = all.isEmpty() ? Map.of() : facts.standingOf(skills.keySet(), all);
        Set<Deciding> asked = new LinkedHashSet<>();
        skills.forEach((learner, those) -> asked.addAll(questions(learner, those, known.get(learner))));
        Map<Deciding, Map<UUID, Basis>> readers = new LinkedHashMap<>();
        mayDecide(asked).forEach((question, coaches) -> {
            Map<UUID, Basis> together = readers.computeIfAbsent(
                    Deciding.inGeneral(question.learner(), question.skill()), general -> new LinkedHashMap<>());
            coaches.forEach(
                    (coach, basis) -> together.merge(coach, basis, (one, other) -> one == Basis.OFFERED ? other : one));
        });
        return readers;
    }

    /** Of those who may, the ones of the narrow circle; all where there are none of these: what everybody is called to is nobody's. */
    public static Set<UUID> nearest(Map<UUID, Basis> mayDecide) {
        Set<UUID> narrow = mayDecide.entrySet().stream()
                .filter(coach -> coach.getValue() != Basis.OFFERED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return narrow.isEmpty() ? mayDecide.keySet() : narrow;
    }

    private List<Deciding> questions(UUID learner, Collection<String> skills) {
        return questions(
                learner, skills, facts.standingOf(List.of(learner), skills).get(learner));
    }

    /** In general, and for the requests that wait: their circle may have widened. */
    private static List<Deciding> questions(UUID learner, Collection<String> skills, Facts known) {
        Stream<Deciding> general = skills.stream().map(skill -> Deciding.inGeneral(learner, skill));
        Stream<Deciding> waiting = known.askings().stream()
                .filter(asking -> skills.contains(asking.skill()))
                .map(asking -> {
                    // The coach who may not decide a second look is not known here, but sits in the circle that is
                    // counted.
                    int needed = asking.coaches() + (asking.secondLook() ? 1 : 0);
                    return new Deciding(learner, asking.skill(), needed, Set.of(), Set.of(), asking.promisedUntil());
                });
        return Stream.concat(general, waiting).toList();
    }

    /** Questions on their way to answers: the coaches of the learners' own units first, all others only where needed. */
    private final class Asked {

        private final Collection<Deciding> questions;
        private final Catalog catalog = catalogs.current();
        private final OrganisationSettings now = settings.current();
        private final LocalDate today = clock.today();
        private final Map<UUID, Assignment> assignments;

        Asked(Collection<Deciding> questions) {
            this.questions = questions;
            Set<UUID> learners = new LinkedHashSet<>();
            questions.forEach(q -> learners.add(q.learner()));
            assignments = organisation.assignmentsOf(learners, today);
        }

        /** The ways up are enough to know the coaches of the learners' own units; the whole tree is for circles that widen. */
        Map<Deciding, Map<UUID, Basis>> answers() {
            Map<Deciding, Map<UUID, Basis>> answers = new LinkedHashMap<>();
            Set<UUID> own =
                    assignments.values().stream().map(Assignment::unitId).collect(Collectors.toSet());
            OrganisationTree ways = organisation.waysUpFrom(own);
            Set<UUID> onTheWay = ways.units().stream().map(Unit::id).collect(Collectors.toSet());
            List<Coach> near = able(tables.unitsByCoach(onTheWay, today), questions);
            List<Deciding> wider = questions.stream()
                    .filter(question -> {
                        CoachingRights rights = rights(question, ways, near);
                        answers.put(question, rights.mayDecide());
                        return rights.widens();
                    })
                    .toList();
            if (!wider.isEmpty()) {
                widen(wider, answers);
            }
            return answers;
        }

        /** Ancestor by ancestor, so that only those coaches are read whose circle is reached. */
        private void widen(List<Deciding> wider, Map<Deciding, Map<UUID, Basis>> answers) {
            OrganisationTree tree = organisation.tree();
            List<Deciding> open = wider;
            for (int level = 1; !open.isEmpty(); level++) {
                Set<UUID> reached = new LinkedHashSet<>();
                for (Deciding question : open) {
                    List<UUID> way = way(question, tree);
                    reached.addAll(way);
                    if (!way.isEmpty()) {
                        reached.addAll(tree.withDescendants(way.get(Math.min(level, way.size() - 1))));
                    }
                }
                List<Coach> coaches = able(tables.unitsByCoach(reached, today), open);
                int known = level;
                open = open.stream()
                        .filter(question -> {
                            CoachingRights rights = rights(question, tree, coaches);
                            answers.put(question, rights.mayDecide());
                            return rights.widensBeyond(known);
                        })
                        .toList();
            }
        }

        private List<UUID> way(Deciding question, OrganisationTree tree) {
            Assignment assignment = assignments.get(question.learner());
            return assignment == null ? List.of() : tree.withAncestors(assignment.unitId());
        }

        private List<Coach> able(Map<UUID, Set<UUID>> units, Collection<Deciding> about) {
            Set<String> skills = new LinkedHashSet<>();
            about.forEach(question -> skills.add(question.skill()));
            return tables.able(units, skills, catalog, now, today);
        }

        private CoachingRights rights(Deciding question, OrganisationTree tree, Collection<Coach> coaches) {
            Assignment assignment = assignments.get(question.learner());
            return new CoachingRights(question, assignment == null ? null : assignment.unitId(), tree, coaches, today);
        }
    }
}
