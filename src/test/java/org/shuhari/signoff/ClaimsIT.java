package org.shuhari.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.catalog.Catalogs;
import org.shuhari.ledger.LedgerVerification;
import org.shuhari.mastery.MasteryState;
import org.shuhari.mastery.Progress;
import org.shuhari.mastery.Progresses;
import org.shuhari.people.Appointment;
import org.shuhari.people.Assignment;
import org.shuhari.people.Employee;
import org.shuhari.people.Organisation;
import org.shuhari.people.People;
import org.shuhari.people.Role;
import org.shuhari.people.Unit;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.support.Deployments;

@ExtendWith(ArquillianExtension.class)
@DisplayName("R16: claims and their recognition")
class ClaimsIT {

    private static final String SKILL = "going-to-gemba";

    @Inject
    private Newcomers newcomers;

    @Inject
    private Claims claims;

    @Inject
    private SignOffs signOffs;

    @Inject
    private Queue queue;

    @Inject
    private Progresses progresses;

    @Inject
    private Catalogs catalogs;

    @Inject
    private LedgerVerification verification;

    private UUID unit;
    private Employee newcomer;
    private Employee coach;

    @Deployment
    static WebArchive war() {
        return Deployments.war(Newcomers.class);
    }

    @BeforeEach
    void team() {
        unit = newcomers.unit();
        newcomer = newcomers.employee(unit, Role.EMPLOYEE);
        coach = newcomers.coach(unit);
    }

    @Test
    @DisplayName(
            "R16: a coach who has seen every criterion recognises a claim; it shows as recognised and opens what follows")
    void recognised() {
        Claim claim = claims.claim(newcomer, newcomer.id(), SKILL, "matrix of 2024");
        assertThat(claims.claim(newcomer, newcomer.id(), SKILL, "again").id()).isEqualTo(claim.id());

        Decided decided = claims.recognise(coach.id(), claim.id(), everything(SKILL));

        Progress progress = progresses.pathOf(newcomer.id()).of(SKILL);
        assertThat(progress.state()).isEqualTo(MasteryState.MASTERED);
        assertThat(progress.recognised()).isTrue();
        assertThat(decided.unlocked()).contains("seeing-waste");
        assertThat(claims.open(coach.id(), newcomer.id())).isEmpty();
        assertThat(verification.verify().differences())
                .as("about the newcomer; other tests master without a word to the ledger")
                .noneMatch(each -> each.contains(newcomer.id().toString()));
        assertThat(refusal(() -> claims.recognise(coach.id(), claim.id(), everything(SKILL))))
                .isEqualTo("already-recognised");
    }

    @Test
    @DisplayName("R16: a claim alone changes no state, and a criterion unseen recognises nothing")
    void aloneIsNothing() {
        Claim claim = claims.claim(newcomer, newcomer.id(), SKILL, null);

        assertThat(refusal(() -> claims.recognise(coach.id(), claim.id(), seen(List.of("goes-with-a-question")))))
                .isEqualTo("invalid-input");
        assertThat(progresses.pathOf(newcomer.id()).of(SKILL).state()).isEqualTo(MasteryState.OPEN);
        assertThat(queue.waitingFor(coach.id())).isEmpty();
    }

    @Test
    @DisplayName("R16: never for oneself, never without R6 rights, prerequisites first")
    void bounds() {
        Claim own = claims.claim(coach, coach.id(), SKILL, null);
        Claim later = claims.claim(newcomer, newcomer.id(), "seeing-waste", null);
        Employee stranger = newcomers.coach(newcomers.unit());

        assertThat(refusal(() -> claims.recognise(coach.id(), own.id(), everything(SKILL))))
                .isEqualTo("own-request");
        assertThat(refusal(() -> claims.recognise(stranger.id(), later.id(), everything("seeing-waste"))))
                .isEqualTo("not-found");
        assertThat(refusal(() -> claims.recognise(coach.id(), later.id(), everything("seeing-waste"))))
                .isEqualTo("skill-locked");
        assertThat(refusal(() -> claims.claim(stranger, newcomer.id(), SKILL, null)))
                .isEqualTo("not-found");
    }

    @Test
    @DisplayName("R16, R5: for a skill of two coaches a recognition waits for the second")
    void twoCoaches() {
        String skill = "coaching-coaches";
        for (String required : catalogs.current().graph().wayTo(List.of(skill))) {
            if (!required.equals(skill)) {
                Claim first = claims.claim(newcomer, newcomer.id(), required, null);
                claims.recognise(coach.id(), first.id(), everything(required));
            }
        }
        Employee second = newcomers.coach(unit);
        Claim claim = claims.claim(newcomer, newcomer.id(), skill, null);

        Decided first = claims.recognise(coach.id(), claim.id(), everything(skill));
        assertThat(first.state()).isEqualTo(MasteryState.AWAITING_SIGN_OFF);
        assertThat(queue.waitingFor(coach.id())).isEmpty();
        UUID request = queue.waitingFor(second.id()).get(0).request().id();

        assertThat(signOffs.decide(second.id(), request, everything(skill)).state())
                .isEqualTo(MasteryState.MASTERED);
        assertThat(progresses.pathOf(newcomer.id()).of(skill).recognised()).isTrue();
    }

    private CoachDecision everything(String skill) {
        return seen(catalogs.current().skill(skill).criterionIds());
    }

    private static CoachDecision seen(List<String> criteria) {
        return new CoachDecision(null, Decision.MASTERED, criteria, Map.of(), null, null);
    }

    private static String refusal(ThrowingCallable call) {
        return catchThrowableOfType(Problem.class, call).type();
    }

    /** People made inside the server, in transactions of their own. */
    @ApplicationScoped
    @Transactional
    public static class Newcomers {

        @Inject
        private People people;

        @Inject
        private Organisation organisation;

        @Inject
        private OrganisationClock clock;

        public UUID unit() {
            UUID id = UUID.randomUUID();
            organisation.add(new Unit(id, "Unit " + id, null));
            return id;
        }

        public Employee employee(UUID unit, Role role) {
            UUID id = UUID.randomUUID();
            Employee employee = new Employee(id, id.toString().substring(0, 20), "Robin", null, Set.of(role));
            people.add(employee);
            organisation.add(new Assignment(
                    UUID.randomUUID(), id, unit, null, null, clock.today().minusYears(1), null));
            return employee;
        }

        public Employee coach(UUID unit) {
            Employee coach = employee(unit, Role.COACH);
            organisation.add(new Appointment(UUID.randomUUID(), coach.id(), "*", clock.today(), clock.today()));
            return coach;
        }
    }
}
