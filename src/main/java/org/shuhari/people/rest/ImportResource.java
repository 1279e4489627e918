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
import java.util.List;
import java.util.UUID;
import org.shuhari.people.ImportColumn;
import org.shuhari.people.ImportJobs;
import org.shuhari.people.Imports;
import org.shuhari.people.Job;
import org.shuhari.people.JobStatus;
import org.shuhari.people.Progress;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Ids;
import org.shuhari.shared.rest.Api;
import org.shuhari.shared.rest.Parameters;
import org.shuhari.shared.rest.SheetBody;
import org.shuhari.shared.sheet.Sheet;

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
    private ImportJobs jobs;

    @Inject
    private Ids ids;

    /** Without {@code dryRun} the file is imported. */
    @POST
    public Response take(
            @QueryParam("dryRun") String dryRun, @HeaderParam("Content-Type") String mediaType, InputStream body)
            throws IOException {
        signedIn.needs(Role.HR);
        boolean preview = Parameters.word("dryRun", dryRun, List.of("true", "false"))
                .filter("true"::equals)
                .isPresent();
        return answer(preview, SheetBody.read(mediaType, body, ImportColumn.KIND));
    }

    private Response answer(boolean preview, Sheet table) {
        UUID me = signedIn.id();
        if (table.rows().size() > Imports.AT_ONCE) {
            Job job = preview ? jobs.preview(ids.next(), me, table) : jobs.run(ids.next(), me, table);
            return Response.accepted(JobStatus.of(job))
                    .header("Location", Api.PATH + "/jobs/" + job.id())
                    .build();
        }
        return Response.ok((preview
                                ? imports.preview(me, table, Progress.UNSEEN)
                                : imports.run(me, table, Progress.UNSEEN))
                        .json())
                .build();
    }
}
