package org.shuhari.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shuhari.access.CurrentToken;
import org.shuhari.access.Tokens;
import org.shuhari.people.Employee;
import org.shuhari.shared.Problem;
import org.shuhari.shared.PublicAddress;

/**
 * Who calls the API. A request that sends {@code Authorization} is judged by that alone. Without it the session of a page
 * counts, when the request shows that one of our own pages made it: a changing one by {@code X-Shuhari: 1} and its origin, a
 * reading one (a photo, a download) by either. {@code X-Shuhari-Person} says whom a page means: what somebody saved on a phone is never
 * sent by the session of the next one.
 */
@ApplicationScoped
class ApiDoor {

    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +([A-Za-z0-9._~+/-]{1,512}=*)");
    private static final String REALM = "Bearer realm=\"shuhari\"";

    @Inject
    private Tokens tokens;

    @Inject
    private CurrentToken current;

    @Inject
    private PublicAddress address;

    /** Either who asks, or why not. */
    record Answer(Optional<Employee> employee, Problem refusal, String challenge) {

        private static Answer known(Employee employee) {
            return new Answer(Optional.of(employee), null, null);
        }

        private static Answer unknown(String challenge) {
            return new Answer(
                    Optional.empty(),
                    new Problem(401, "not-signed-in", "Not signed in", "Sign in, or send a token that is still valid."),
                    challenge);
        }

        private static Answer foreign() {
            return new Answer(
                    Optional.empty(),
                    new Problem(
                            403,
                            "foreign-origin",
                            "Not from one of our pages",
                            "With a session, only the pages of this site may do this. Programs send a token."),
                    null);
        }
    }

    Answer ask(HttpServletRequest request, Supplier<Optional<Employee>> session) {
        String authorization = request.getHeader("Authorization");
        return authorization == null ? bySession(request, session) : byToken(authorization);
    }

    private Answer byToken(String authorization) {
        Matcher bearer = BEARER.matcher(authorization);
        Optional<Tokens.Known> known = bearer.matches() ? tokens.holder(bearer.group(1)) : Optional.empty();
        known.ifPresent(k -> current.is(k.token()));
        return known.map(k -> Answer.known(k.employee()))
                .orElseGet(() -> Answer.unknown(REALM + ", error=\"invalid_token\""));
    }

    private Answer bySession(HttpServletRequest request, Supplier<Optional<Employee>> session) {
        boolean header = "1".equals(request.getHeader("X-Shuhari"));
        RequestOrigin origin = RequestOrigin.of(request, address.origin());
        boolean reading = RequestOrigin.safe(request.getMethod());
        if (!header && !(reading && origin == RequestOrigin.OURS)) {
            return Answer.unknown(REALM);
        }
        String meant = request.getHeader("X-Shuhari-Person");
        Optional<Employee> employee = session.get()
                .filter(known -> meant == null || meant.equals(known.id().toString()));
        if (employee.isPresent() && !reading && origin != RequestOrigin.OURS) {
            return Answer.foreign();
        }
        return employee.map(Answer::known).orElseGet(() -> Answer.unknown(REALM));
    }
}
