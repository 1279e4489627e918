package org.shuhari.gaps.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.shuhari.gaps.team.Timetables;
import org.shuhari.shared.rest.JsonInput;

/** {@code /me/timetable}: the caller's own lines, which nobody else answers. */
@Path("/me/timetable")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnTimetableResource {

    private static final List<String> ANSWERS = List.of("accepted", "declined");

    @Inject
    private Timetables timetables;

    @GET
    public TimetableResource.TimetableJson own() {
        return TimetableResource.TimetableJson.of(timetables.own());
    }

    @PUT
    @Path("/{skill}")
    public void answer(@PathParam("skill") String skill, JsonInput body) {
        String answer = body.word("answer", ANSWERS).required();
        boolean takeUp = body.flag("takeUp").or(false);
        body.done();
        if (answer.equals("accepted")) {
            timetables.accept(skill, takeUp);
        } else {
            timetables.decline(skill);
        }
    }

    @DELETE
    @Path("/{skill}")
    public void takeBack(@PathParam("skill") String skill) {
        timetables.takeBack(skill);
    }
}
