package org.shuhari.signoff.quality.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Ids;
import org.shuhari.shared.rest.JsonInput;
import org.shuhari.shared.rest.Parameters;
import org.shuhari.signoff.quality.CalibrationSheet;
import org.shuhari.signoff.quality.Calibrations;
import org.shuhari.signoff.quality.Comparison;

/** {@code /calibrations}: two coaches judge the same practice unseen of each other, then compare. */
@Path("/calibrations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CalibrationResource {

    private static final int SLUG = 60;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Calibrations calibrations;

    @Inject
    private Ids ids;

    /** One in a list. */
    public record RowJson(
            UUID id, UUID practice, CoachJson partner, Instant proposedAt, boolean judged, boolean compared) {}

    /** One statement to see at the workplace. */
    public record CriterionJson(String id, String text) {}

    /** One criterion of both. */
    public record LineJson(String criterion, boolean own, boolean partner, boolean same) {}

    /** What both saw; the agreement in per cent. */
    public record ComparisonJson(int agreement, List<LineJson> lines) {

        static ComparisonJson of(Comparison comparison) {
            return comparison == null
                    ? null
                    : new ComparisonJson(
                            comparison.agreement(),
                            comparison.lines().stream()
                                    .map(line -> new LineJson(line.criterion(), line.own(), line.other(), line.same()))
                                    .toList());
        }
    }

    /** A calibration as the caller sees it: what the partner saw is in the comparison alone. */
    public record CalibrationJson(
            UUID id,
            UUID practice,
            String skill,
            CoachJson learner,
            CoachJson partner,
            Instant proposedAt,
            List<CriterionJson> criteria,
            List<String> own,
            boolean partnerJudged,
            ComparisonJson comparison,
            Instant withdrawnAt) {

        static CalibrationJson of(CalibrationSheet sheet) {
            return new CalibrationJson(
                    sheet.calibration().id(),
                    sheet.calibration().practiceId(),
                    sheet.sheet().skill().id(),
                    new CoachJson(
                            sheet.sheet().practice().employee(), sheet.sheet().learner()),
                    new CoachJson(sheet.otherId(), sheet.other()),
                    sheet.calibration().proposedAt(),
                    sheet.criteria().stream()
                            .map(each -> new CriterionJson(each.id(), each.text()))
                            .toList(),
                    sheet.own(),
                    sheet.otherJudged(),
                    ComparisonJson.of(sheet.comparison()),
                    sheet.calibration().withdrawnAt());
        }
    }

    @POST
    public Response propose(JsonInput body) {
        UUID id = body.id("id").optional().orElseGet(ids::next);
        UUID practice = body.id("practice").required();
        UUID partner = body.id("partner").required();
        Calibrations.Proposed proposed = calibrations.propose(id, practice, partner, body.faults());
        return Response.status(proposed.repeated() ? Status.OK : Status.CREATED)
                .entity(CalibrationJson.of(calibrations.read(proposed.id())))
                .build();
    }

    @GET
    public List<RowJson> own() {
        return calibrations.own().stream()
                .map(row -> new RowJson(
                        row.calibration().id(),
                        row.calibration().practiceId(),
                        new CoachJson(row.calibration().otherThan(signedIn.id()), row.other()),
                        row.calibration().proposedAt(),
                        row.judged(),
                        row.compared()))
                .toList();
    }

    @GET
    @Path("/{id}")
    public CalibrationJson read(@PathParam("id") String id) {
        return CalibrationJson.of(calibrations.read(Parameters.id(id)));
    }

    @DELETE
    @Path("/{id}")
    public void withdraw(@PathParam("id") String id) {
        calibrations.withdraw(Parameters.id(id));
    }

    @POST
    @Path("/{id}/judgement")
    public Response judge(@PathParam("id") String id, JsonInput body) {
        UUID calibration = Parameters.id(id);
        List<String> seen = body.texts("criteria", SLUG).required();
        body.done();
        boolean said = calibrations.judge(calibration, seen);
        return Response.status(said ? Status.CREATED : Status.OK)
                .entity(CalibrationJson.of(calibrations.read(calibration)))
                .build();
    }
}
