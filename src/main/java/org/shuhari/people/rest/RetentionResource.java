package org.shuhari.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuhari.people.Employee;
import org.shuhari.people.Retention;
import org.shuhari.people.RetentionPreview;
import org.shuhari.people.RetentionRun;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;

/** {@code /retention} for administrators: what would go, what went, and going now. */
@Path("/retention")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RetentionResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Retention retention;

    /** Somebody who would become nameless. */
    public record Leaver(UUID id, String name, LocalDate leftOn) {

        static Leaver of(Employee employee) {
            return new Leaver(employee.id(), employee.name(), employee.leftOn());
        }
    }

    /** What a run would do now. */
    public record Preview(
            LocalDate practicesUntil, LocalDate leftUntil, List<Leaver> leavers, Map<String, Integer> counts) {

        static Preview of(RetentionPreview preview) {
            return new Preview(
                    preview.times().practicesUntil(),
                    preview.times().leftUntil(),
                    preview.leavers().stream().map(Leaver::of).toList(),
                    preview.erased().counts());
        }
    }

    /** A run that came to its end; {@code night} is absent for one that an administrator began. */
    public record Run(UUID id, LocalDate night, Instant beganAt, Instant endedAt, Map<String, Integer> counts) {

        static Run of(RetentionRun run) {
            return new Run(
                    run.id(),
                    run.night(),
                    run.beganAt(),
                    run.endedAt(),
                    run.erased().counts());
        }
    }

    @GET
    @Path("/preview")
    public Preview preview() {
        signedIn.needs(Role.ADMIN);
        return Preview.of(retention.preview());
    }

    @GET
    @Path("/runs")
    public List<Run> runs() {
        signedIn.needs(Role.ADMIN);
        return retention.recent().stream().map(Run::of).toList();
    }

    @POST
    @Path("/runs")
    public Response run() {
        signedIn.needs(Role.ADMIN);
        return Response.status(Status.CREATED)
                .entity(Run.of(retention.run(signedIn.id())))
                .build();
    }
}
