package org.shuhari.access.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.shuhari.access.Welcome;
import org.shuhari.shared.rest.JsonInput;

/** {@code /me/password}: all tokens and sessions are dead afterwards, also the one that asked. */
@Path("/me/password")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class PasswordResource {

    /** Longer than any password that can be chosen: the answer does not tell what could be one. */
    private static final int PASSWORD = 1_000;

    @Inject
    private Welcome welcome;

    @Context
    private HttpServletRequest request;

    @PUT
    public void change(JsonInput body) {
        String oldPassword = body.text("oldPassword", PASSWORD).required();
        String newPassword = body.text("newPassword", PASSWORD).required();
        body.done();
        welcome.change(oldPassword, newPassword, request.getRemoteAddr());
    }
}
