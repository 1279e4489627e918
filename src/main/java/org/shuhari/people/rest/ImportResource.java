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
import java.util.Locale;
import java.util.UUID;
import org.shuhari.people.ImportJobs;
import org.shuhari.people.ImportTable;
import org.shuhari.people.Imports;
import org.shuhari.people.Job;
import org.shuhari.people.Progress;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.people.file.CsvFile;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Problem;
import org.shuhari.shared.rest.Api;
import org.shuhari.shared.rest.Parameters;

/** {@code /people/imports}: people from a file, for HR. */
@Path("/people/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    /** How much is read and thrown away of a body that is too long, so that its sender gets to read the answer. */
    private static final long DRAINED = 64L << 20;

    private static final List<String> WORKBOOKS =
            List.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.ms-excel");

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
        needsCsv(mediaType);
        return answer(preview, CsvFile.read(bytes(body)));
    }

    private Response answer(boolean preview, ImportTable table) {
        UUID me = signedIn.id();
        if (table.rows().size() > Imports.AT_ONCE) {
            Job job = preview ? jobs.preview(ids.next(), me, table) : jobs.run(ids.next(), me, table);
            return Response.accepted(JobJson.of(job))
                    .header("Location", Api.PATH + "/jobs/" + job.id())
                    .build();
        }
        return Response.ok((preview
                                ? imports.preview(me, table, Progress.UNSEEN)
                                : imports.run(me, table, Progress.UNSEEN))
                        .json())
                .build();
    }

    private static void needsCsv(String mediaType) {
        String type = mediaType == null ? "" : mediaType.split(";")[0].strip().toLowerCase(Locale.ROOT);
        if (type.equals("text/csv")) {
            return;
        }
        throw new Problem(
                415,
                "unsupported-media-type",
                "Wrong media type",
                WORKBOOKS.contains(type)
                        ? "Workbooks cannot be imported so far. Save the sheet as \"CSV UTF-8\" and send it as text/csv."
                        : "Send the file as it is, in UTF-8, with Content-Type: text/csv.");
    }

    private static byte[] bytes(InputStream body) throws IOException {
        byte[] sent = body.readNBytes(ImportTable.MOST_BYTES + 1);
        if (sent.length > ImportTable.MOST_BYTES) {
            body.skip(DRAINED);
            throw new Problem(413, "too-large", "Too large", "Send at most 64 MiB in one file.");
        }
        return sent;
    }
}
