package org.shuhari.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shuhari.access.Devices;
import org.shuhari.people.Employee;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.PublicAddress;

/**
 * The one door: every request passes here before anything else looks at it. Pages are opened by a session, the API by a
 * bearer token or (for our own pages) by the session; see {@link ApiDoor}. What is not named open in {@link Area} is closed.
 */
@ApplicationScoped
public class Door implements HttpAuthenticationMechanism {

    private static final String DEVICE = "org.shuhari.access.device";
    private static final Set<String> PAGE_METHODS = Set.of("GET", "HEAD", "POST");

    @Inject
    private IdentityStoreHandler stores;

    @Inject
    private Devices devices;

    @Inject
    private PublicAddress address;

    @Inject
    private ApiDoor apiDoor;

    @Inject
    private SignedIn signedIn;

    @Inject
    private ProblemAnswer problems;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.isAuthenticationRequest()) {
            return signIn(request, context);
        }
        SecurityHeaders.write(request, response, address.isSecure());
        try {
            return switch (Area.of(request)) {
                case OPEN, NEW_TOKEN -> context.doNothing();
                case WAY_IN -> bySession(request).map(e -> letIn(e, context)).orElseGet(context::doNothing);
                case API -> api(request, response, context);
                case PAGES -> page(request, response, context);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        end(request.getSession(false));
        context.cleanClientSubject();
    }

    private AuthenticationStatus signIn(HttpServletRequest request, HttpMessageContext context) {
        Credential credential = context.getAuthParameters().getCredential();
        CredentialValidationResult result = stores.validate(credential);
        if (result.getStatus() != CredentialValidationResult.Status.VALID
                || !(credential instanceof SignInCredential typed)) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        // A new session: nothing an unknown visitor (or whoever planted the cookie) put into the old one comes along.
        end(request.getSession(false));
        UUID device = devices.signedIn(typed.passport(), request.getHeader("User-Agent"));
        request.getSession(true).setAttribute(DEVICE, device);
        request.changeSessionId();
        return context.notifyContainerAboutLogin(result);
    }

    private AuthenticationStatus api(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) throws IOException {
        ApiDoor.Answer answer = apiDoor.ask(request, () -> bySession(request));
        if (answer.employee().isPresent()) {
            return letIn(answer.employee().get(), context);
        }
        if (answer.refusal().status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", answer.challenge());
        }
        problems.write(request, response, answer.refusal());
        return AuthenticationStatus.SEND_FAILURE;
    }

    private AuthenticationStatus page(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) throws IOException {
        if (!PAGE_METHODS.contains(request.getMethod())) {
            // Said here in full: the error page is a Faces page and takes no other method either.
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            response.setHeader("Allow", "GET, HEAD, POST");
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write("This page takes GET, HEAD and POST.");
            response.flushBuffer();
            return AuthenticationStatus.SEND_FAILURE;
        }
        Optional<Employee> employee = bySession(request);
        if (employee.isPresent()) {
            return letIn(employee.get(), context);
        }
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            PartialRedirect.write(response, Target.signInFor(request));
            return AuthenticationStatus.SEND_FAILURE;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Target.signInFor(request));
        response.flushBuffer();
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private AuthenticationStatus letIn(Employee employee, HttpMessageContext context) {
        signedIn.is(employee);
        return context.notifyContainerAboutLogin(employee.id().toString(), AccountStore.roles(employee));
    }

    private Optional<Employee> bySession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(DEVICE) instanceof UUID device)) {
            return Optional.empty();
        }
        Optional<Employee> holder = devices.holder(device);
        if (holder.isEmpty()) {
            end(session);
        }
        return holder;
    }

    /** The row of {@code Devices} that this request's session stands for. */
    static Optional<UUID> deviceOf(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(DEVICE) instanceof UUID device
                ? Optional.of(device)
                : Optional.empty();
    }

    private void end(HttpSession session) {
        if (session != null) {
            if (session.getAttribute(DEVICE) instanceof UUID device) {
                devices.end(device);
            }
            session.invalidate();
        }
    }
}
