package org.shuhari.gaps.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.shuhari.gaps.GapQuery;
import org.shuhari.gaps.GapTable;
import org.shuhari.gaps.Gaps;
import org.shuhari.gaps.file.GapFile;
import org.shuhari.gaps.file.GapForm;
import org.shuhari.gaps.file.Words;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.ReaderLanguage;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.rest.FileAnswer;
import org.shuhari.shared.rest.Parameters;

/** {@code /gaps.csv} and {@code /gaps.xlsx}: the organisation's gaps with all units, for HR. */
@Path("/{file: gaps\\.(csv|xlsx)}")
@RequestScoped
public class GapFileResource {

    @Inject
    private Gaps gaps;

    @Inject
    private OrganisationClock clock;

    @Inject
    private Wordings wordings;

    @Inject
    private ReaderLanguage reader;

    /** As {@code /gaps}: each absent parameter is no limit, {@code asOf} absent is today. */
    @GET
    public Response file(
            @PathParam("file") String file,
            @QueryParam("unit") String unit,
            @QueryParam("group") String group,
            @QueryParam("jobRole") String jobRole,
            @QueryParam("site") String site,
            @QueryParam("asOf") String asOf) {
        GapForm form = GapForm.of(file.substring(file.indexOf('.') + 1)).orElseThrow();
        LocalDate day = Parameters.date("asOf", asOf).orElseGet(clock::today);
        UUID at = Parameters.queryId("unit", unit).orElse(null);
        GapTable table = gaps.wholeTree(new GapQuery(at, Set.of(), group, jobRole, site, day))
                .get();
        GapFile made = new GapFile(form, Words.now(wordings, reader));
        return FileAnswer.of(made.mediaType(), made.fileName(table), out -> made.write(table, out, share -> {}));
    }
}
