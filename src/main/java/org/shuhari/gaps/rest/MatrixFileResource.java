package org.shuhari.gaps.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shuhari.gaps.file.GapForm;
import org.shuhari.gaps.file.MatrixBook;
import org.shuhari.gaps.file.MatrixPdf;
import org.shuhari.gaps.file.Words;
import org.shuhari.gaps.team.Matrices;
import org.shuhari.gaps.team.MatrixTable;
import org.shuhari.gaps.team.TeamMatrix;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.ReaderLanguage;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.rest.FileAnswer;
import org.shuhari.shared.rest.Parameters;

/** {@code /units/{id}/matrix.xlsx} and {@code matrix.pdf}: a team's matrix, for who may see it. */
@Path("/units/{id}/{file: matrix\\.(xlsx|pdf)}")
@RequestScoped
public class MatrixFileResource {

    @Inject
    private Matrices matrices;

    @Inject
    private OrganisationClock clock;

    @Inject
    private Wordings wordings;

    @Inject
    private ReaderLanguage reader;

    /**
     * @param asOf a day up to today; today when absent
     * @param all {@code true}: every skill of the catalog; else those that concern the team
     */
    @GET
    public Response file(
            @PathParam("id") String id,
            @PathParam("file") String file,
            @QueryParam("asOf") String asOf,
            @QueryParam("all") String all) {
        UUID unit = Parameters.id(id);
        LocalDate day = Parameters.date("asOf", asOf).orElseGet(clock::today);
        boolean every = Parameters.word("all", all, List.of("true", "false"))
                .filter("true"::equals)
                .isPresent();
        TeamMatrix matrix = matrices.of(unit, day);
        MatrixTable table = MatrixTable.of(matrix, null, every);
        Words words = Words.now(wordings, reader);
        return file.endsWith(".pdf")
                ? FileAnswer.of(
                        "application/pdf",
                        words.matrix(matrix.unitName(), day, "pdf"),
                        out -> new MatrixPdf(matrix, table, words).write(out))
                : FileAnswer.of(
                        GapForm.XLSX.mediaType(),
                        words.matrix(matrix.unitName(), day, GapForm.XLSX.extension()),
                        out -> new MatrixBook(matrix, table, words).write(out));
    }
}
