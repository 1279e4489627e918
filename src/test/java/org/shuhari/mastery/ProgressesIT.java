package org.shuhari.mastery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.people.Absence;
import org.shuhari.people.Appointment;
import org.shuhari.people.Assignment;
import org.shuhari.people.CoachingUnit;
import org.shuhari.people.Employee;
import org.shuhari.people.Organisation;
import org.shuhari.people.People;
import org.shuhari.people.Role;
import org.shuhari.people.Unit;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.support.Deployments;

@ExtendWith(ArquillianExtension.class)
@DisplayName("Facts in the tables: what the use cases write is what they read again")
class ProgressesIT {

    private static final String SKILL = "going-to-gemba";

    @Inject
    private Story story;

    @Inject
    private Progresses progresses;

    @Inject
    private Coaches coaches;

    @Deployment
    static WebArchive war() {
        return Deployments.war(Story.class, Story.Closed.class);
    }

    @Test
    @DisplayName("R1, R3, R4: practice, observation, request and confirmation lead from open to mastered, day by day")
    void leadsToMastery() {
        UUID learner = story.employee(story.unit(null), Role.EMPLOYEE);
        assertThat(story.state(learner)).isEqualTo(MasteryState.OPEN);
        LocalDate before = story.today().minusDays(11);
        UUID request = story.mastered(learner, 10);
        assertThat(story.state(learner)).isEqualTo(MasteryState.MASTERED);
        assertThat(progresses.pathOf(learner).of("seeing-waste").state()).isEqualTo(MasteryState.OPEN);
        assertThat(progresses.pathOf(learner, before).of(SKILL).state()).isEqualTo(MasteryState.OPEN);
        assertThat(progresses.pathOf(learner, before.plusDays(1)).of(SKILL).practices())
                .isEqualTo(1);
        assertThat(progresses.pathOf(learner).of(SKILL).signOffId()).isNotNull();
        assertThat(progresses.pathOf(learner).of(SKILL).requestId()).isNull();
        story.revoke(learner, request);
        Progress revoked = progresses.pathOf(learner).of(SKILL);
        assertThat(revoked.state()).isEqualTo(MasteryState.PRACTISING);
        assertThat(revoked.setAside()).isTrue();
        assertThat(revoked.practices()).isEqualTo(2);
    }

    @Test
    @DisplayName("R9: a confirmation renews the roots, and days away move the refresh date")
    void renews() {
        UUID learner = story.employee(story.unit(null), Role.EMPLOYEE);
        story.mastered(learner, 400);
        LocalDate first = progresses.pathOf(learner).of(SKILL).refreshDue();
        story.recognised(learner, "seeing-waste");
        Progress renewed = progresses.pathOf(learner).of(SKILL);
        assertThat(renewed.refreshDue()).isEqualTo(first.plusDays(400));
        story.away(learner, renewed.refreshDue().minusDays(9), renewed.refreshDue());
        assertThat(progresses.pathOf(learner).of(SKILL).refreshDue())
                .isEqualTo(renewed.refreshDue().plusDays(10));
    }

    @Test
    @DisplayName("R4: withdrawing a practice closes the waiting request and tells so")
    void closesOnWithdrawal() {
        UUID learner = story.employee(story.unit(null), Role.EMPLOYEE);
        UUID practice = story.practised(learner, 2, true);
        story.practised(learner, 1, true);
        UUID request = story.asked(learner, SKILL, false);
        assertThat(story.state(learner)).isEqualTo(MasteryState.AWAITING_SIGN_OFF);
        story.withdraw(learner, practice);
        assertThat(story.closed()).extracting(RequestClosed::request).contains(request);
        assertThat(story.state(learner)).isEqualTo(MasteryState.PRACTISING);
        assertThat(progresses.pathsOf(List.of(learner, UUID.randomUUID()), story.today()))
                .hasSize(2);
    }

    @Test
    @DisplayName("R11: taking up and setting aside are facts of their own")
    void takesUp() {
        UUID learner = story.employee(story.unit(null), Role.EMPLOYEE);
        assertThat(progresses.takeUp(learner, SKILL)).isTrue();
        assertThat(progresses.takeUp(learner, SKILL)).isFalse();
        assertThat(progresses.pathOf(learner).inPractice()).containsExactly(SKILL);
        assertThat(progresses.setAside(learner, SKILL)).isTrue();
        assertThat(story.state(learner)).isEqualTo(MasteryState.OPEN);
    }

    @Test
    @DisplayName("R6: the coaches of the unit by mastery or appointment, and wider where there is none")
    void coaches() {
        UUID department = story.unit(null);
        UUID team = story.unit(department);
        UUID learner = story.employee(team, Role.EMPLOYEE);
        UUID elsewhere = story.coach(story.unit(department), "*");
        Deciding question = Deciding.inGeneral(learner, SKILL);
        assertThat(coaches.mayDecide(question)).isEqualTo(Map.of(elsewhere, Basis.OFFERED));
        UUID near = story.coach(team, SKILL);
        UUID assigned = story.employee(story.unit(null), Role.COACH);
        story.coaching(assigned, department);
        story.mastered(assigned, 30);
        story.recognised(assigned, "joining-huddles");
        story.recognised(assigned, "asking-open-questions");
        story.recognised(assigned, "observing-practice");
        assertThat(coaches.mayDecide(question)).isEqualTo(Map.of(near, Basis.APPOINTED, assigned, Basis.MASTERY));
        assertThat(coaches.mayRead(near, learner, SKILL)).isTrue();
        assertThat(coaches.mayRead(near, learner, "joining-huddles")).isFalse();
        assertThat(coaches.mayRead(elsewhere, learner, SKILL)).isFalse();
        assertThat(coaches.mayReadPath(near, learner)).isTrue();
        assertThat(coaches.mayReadPath(elsewhere, learner)).isTrue();
        assertThat(coaches.mayReadPath(learner, near)).isFalse();
        assertThat(coaches.canCoach(List.of(near, learner))).isEqualTo(Map.of(near, Set.of(SKILL)));
    }

    /** The other features' part, each step in a transaction of its own. */
    @ApplicationScoped
    @Transactional
    public static class Story {

        @Inject
        private Progresses progresses;

        @Inject
        private People people;

        @Inject
        private Organisation organisation;

        @Inject
        private OrganisationClock clock;

        @Inject
        private Closed closed;

        public MasteryState state(UUID learner) {
            return progresses.pathOf(learner).of(SKILL).state();
        }

        public LocalDate today() {
            return clock.today();
        }

        public List<RequestClosed> closed() {
            return closed.requests();
        }

        public UUID unit(UUID parent) {
            UUID id = UUID.randomUUID();
            organisation.add(new Unit(id, "Unit " + id, parent));
            return id;
        }

        public UUID employee(UUID unit, Role role) {
            UUID id = UUID.randomUUID();
            people.add(new Employee(id, id.toString().substring(0, 20), "Robin", null, Set.of(role)));
            organisation.add(new Assignment(UUID.randomUUID(), id, unit, null, null, today().minusYears(3), null));
            return id;
        }

        public UUID coach(UUID unit, String skill) {
            UUID coach = employee(unit, Role.COACH);
            organisation.add(new Appointment(UUID.randomUUID(), coach, skill, today(), today()));
            return coach;
        }

        public void coaching(UUID coach, UUID unit) {
            organisation.add(new CoachingUnit(UUID.randomUUID(), coach, unit, today(), null));
        }

        public void away(UUID employee, LocalDate from, LocalDate to) {
            organisation.add(new Absence(UUID.randomUUID(), employee, from, to, clock.now()));
        }

        public UUID practised(UUID learner, int daysAgo, boolean observed) {
            return at(daysAgo, () -> {
                people.lock(learner);
                UUID practice = UUID.randomUUID();
                progresses.practised(learner, practice, SKILL, clock.today());
                if (observed) {
                    progresses.observed(practice);
                }
                return practice;
            });
        }

        public UUID asked(UUID learner, String skill, boolean claimed) {
            UUID request = UUID.randomUUID();
            people.lock(learner);
            progresses.asked(learner, request, skill, false, claimed);
            return request;
        }

        public UUID mastered(UUID learner, int daysAgo) {
            practised(learner, daysAgo, true);
            practised(learner, daysAgo - 1, false);
            return at(daysAgo - 1, () -> {
                UUID request = asked(learner, SKILL, false);
                progresses.confirmed(learner, request, UUID.randomUUID(), SKILL, 1, Basis.MASTERY, false);
                return request;
            });
        }

        public void recognised(UUID learner, String skill) {
            UUID request = asked(learner, skill, true);
            progresses.confirmed(learner, request, UUID.randomUUID(), skill, 1, Basis.APPOINTED, true);
        }

        public void revoke(UUID learner, UUID request) {
            people.lock(learner);
            progresses.revoked(learner, request);
        }

        public void withdraw(UUID learner, UUID practice) {
            people.lock(learner);
            progresses.withdrawn(learner, practice);
        }

        private UUID at(int daysAgo, java.util.function.Supplier<UUID> work) {
            Instant then = clock.now().minus(daysAgo, ChronoUnit.DAYS);
            return clock.at(then, work);
        }

        /** Hears of closed requests. */
        @ApplicationScoped
        public static class Closed {

            private final List<RequestClosed> requests = new ArrayList<>();

            public List<RequestClosed> requests() {
                return List.copyOf(requests);
            }

            void hears(@Observes RequestClosed event) {
                requests.add(event);
            }
        }
    }
}
