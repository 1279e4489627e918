package org.shuhari.gaps.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shuhari.gaps.team.TimetableLine;
import org.shuhari.gaps.team.Timetables;
import org.shuhari.gaps.team.Timetables.TeamTimetable;
import org.shuhari.shared.rest.Parameters;

/** {@code /units/{id}/timetable}: a team's timetable. */
@Path("/units/{id}/timetable")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TimetableResource {

    @Inject
    private Timetables timetables;

    /** @param heldBack how many more lines wait for coaches' time */
    public record TimetableJson(UUID unit, LocalDate asOf, List<LineJson> lines, int heldBack) {

        static TimetableJson of(TeamTimetable timetable) {
            return new TimetableJson(
                    timetable.unit(),
                    timetable.asOf(),
                    timetable.lines().stream()
                            .map(line -> LineJson.of(line, timetable))
                            .toList(),
                    timetable.heldBack());
        }
    }

    /** Who could learn or refresh what, from whom, by when. */
    public record LineJson(
            String skill,
            Person employee,
            String why,
            int shortBy,
            List<Person> coaches,
            LocalDate by,
            boolean accepted) {

        static LineJson of(TimetableLine line, TeamTimetable timetable) {
            return new LineJson(
                    line.skill().id(),
                    new Person(line.person().id(), line.person().name()),
                    line.reason().slug(),
                    line.shortBy(),
                    timetable.coachesOf(line).stream()
                            .map(coach -> new Person(coach.getKey(), coach.getValue()))
                            .toList(),
                    line.by(),
                    line.accepted());
        }
    }

    /** Somebody. */
    public record Person(UUID id, String name) {}

    @GET
    public TimetableJson of(@PathParam("id") String id) {
        return TimetableJson.of(timetables.of(Parameters.id(id)));
    }
}
