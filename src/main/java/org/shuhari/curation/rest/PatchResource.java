package org.shuhari.curation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.shuhari.curation.Patches;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;

/** {@code /proposals.patch}: all accepted proposals that are not in the files so far. */
@Path("/proposals.patch")
@RequestScoped
public class PatchResource {

    static final String PATCH = "text/x-diff";

    @Inject
    private SignedIn signedIn;

    @Inject
    private Patches patches;

    @GET
    @Produces({PATCH, MediaType.APPLICATION_JSON})
    public Response patch() {
        signedIn.needs(Role.HR, Role.ADMIN);
        return file(patches.waiting(), "proposals.patch");
    }

    static Response file(String patch, String name) {
        return Response.ok(patch.getBytes(StandardCharsets.UTF_8), PATCH + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
