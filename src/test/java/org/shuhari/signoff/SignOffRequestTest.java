package org.shuhari.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shuhari.signoff.Requested.COACH;
import static org.shuhari.signoff.Requested.MORNING;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shuhari.shared.Problem;

@DisplayName("A request for a sign-off")
class SignOffRequestTest {

    @ParameterizedTest
    @EnumSource(value = RequestState.class, mode = EnumSource.Mode.EXCLUDE, names = "WAITING")
    @DisplayName("R7: ends once; whatever comes after is told how it ended")
    void endsOnce(RequestState end) {
        SignOffRequest request = Requested.waiting();
        end(request, end);

        Problem problem = catchThrowableOfType(Problem.class, () -> request.confirm(MORNING.plusSeconds(1)));

        assertThat(problem.type()).isEqualTo("already-decided");
        assertThat(problem.members()).containsEntry("state", end.slug());
        assertThat(request.state()).isEqualTo(end);
        assertThat(request.closedAt()).isEqualTo(MORNING);
    }

    @Test
    @DisplayName("R14: keeps the version and the catalog it was made under")
    void pinned() {
        SignOffRequest request = Requested.waiting();

        assertThat(request.skillVersion()).isEqualTo(3);
        assertThat(request.catalogId()).isEqualTo("catalog");
    }

    @Test
    @DisplayName("R12: is the same asking when skill, wish and second look are the same")
    void sameAsking() {
        SignOffRequest request = Requested.waiting();
        request.wishFor(COACH);

        assertThat(request.says(new Ask(request.id(), "seeing-waste", COACH, false)))
                .isTrue();
        assertThat(request.says(new Ask(request.id(), "seeing-waste", null, false)))
                .isFalse();
        assertThat(request.says(new Ask(request.id(), "seeing-waste", COACH, true)))
                .isFalse();
        assertThat(request.says(new Ask(request.id(), "standard-work", COACH, false)))
                .isFalse();
    }

    private static void end(SignOffRequest request, RequestState end) {
        switch (end) {
            case MASTERED -> request.confirm(MORNING);
            case NOT_YET -> request.answerNotYet(MORNING);
            case WITHDRAWN -> request.withdraw(MORNING);
            case CLOSED -> request.close(MORNING);
            default -> throw new IllegalArgumentException(end.slug());
        }
    }
}
