package org.shuhari.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuhari.people.Employee;
import org.shuhari.people.Kept;
import org.shuhari.people.Newcomers;
import org.shuhari.people.Organisation;
import org.shuhari.people.People;
import org.shuhari.people.PersonRecords;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Texts;
import org.shuhari.shared.rest.Api;
import org.shuhari.shared.rest.JsonInput;

/** {@code /people}: colleagues by name, to name an observer; and HR adds somebody. */
@Path("/people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

    private static final int LONGEST = 200;

    @Inject
    private People people;

    @Inject
    private Organisation organisation;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Newcomers newcomers;

    @Inject
    private PersonRecords records;

    /** A colleague; {@code unit} is the unit's name, null for somebody in none. */
    @JsonbNillable
    public record Colleague(UUID id, String name, String unit) {}

    @GET
    public List<Colleague> search(@QueryParam("q") String text) {
        if (Texts.missing(text)) {
            throw Problem.invalid("q", "Give a part of the name.");
        }
        Texts.fault(text, LONGEST).ifPresent(message -> {
            throw Problem.invalid("q", message);
        });
        List<Employee> found = people.search(text.strip());
        Map<UUID, String> units =
                organisation.unitNamesOf(found.stream().map(Employee::id).toList());
        return found.stream()
                .map(e -> new Colleague(e.id(), e.name(), units.get(e.id())))
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(JsonInput body) {
        signedIn.needs(Role.HR);
        Kept kept = newcomers.add(Written.newcomer(body));
        return Response.status(kept.created() ? 201 : 200)
                .location(URI.create(Api.PATH + "/people/" + kept.id()))
                .entity(RecordAnswer.of(records.of(kept.id())))
                .build();
    }
}
