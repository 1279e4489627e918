package org.shuhari.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.shuhari.people.ImportFile;
import org.shuhari.people.ImportFlow;
import org.shuhari.people.Imports;
import org.shuhari.people.JobStatus;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.rest.Api;
import org.shuhari.shared.rest.Parameters;
import org.shuhari.shared.rest.SheetBody;

/** {@code /people/imports}: people from a file, for HR. */
@Path("/people/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Imports imports;

    @Inject
    private ImportFlow flow;

    /** Without {@code dryRun} the file is imported. */
    @POST
    public Response take(
            @QueryParam("dryRun") String dryRun, @HeaderParam("Content-Type") String mediaType, InputStream body)
            throws IOException {
        signedIn.needs(Role.HR);
        boolean preview = Parameters.yes("dryRun", dryRun);
        ImportFile file =
                new ImportFile(signedIn.id(), null, SheetBody.read(mediaType, body, imports.form(), Set.of()));
        ImportFlow.Answer answer = flow.take(imports, file, preview);
        return answer.job() == null
                ? Response.ok(answer.told()).build()
                : Api.ordered("/jobs/" + answer.job().id(), JobStatus.of(answer.job()));
    }
}
