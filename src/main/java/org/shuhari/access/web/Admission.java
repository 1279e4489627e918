package org.shuhari.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Gives the browser at the page a new session, for a page of this feature that knows who is there. */
@RequestScoped
class Admission {

    @Inject
    private SecurityContext security;

    @Inject
    private FacesContext faces;

    /** Whether the credential was recognised; a new session stands for it then, and the one before has ended. */
    boolean letIn(SignInCredential credential) {
        return security.authenticate(
                        request(),
                        (HttpServletResponse) faces.getExternalContext().getResponse(),
                        AuthenticationParameters.withParams()
                                .credential(credential)
                                .newAuthentication(true))
                == AuthenticationStatus.SUCCESS;
    }

    /** Sends the browser on to a page of ours. */
    void goOn(String path) {
        ExternalContext external = faces.getExternalContext();
        try {
            external.redirect(request().getContextPath() + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpServletRequest request() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }
}
