package org.shuhari.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuhari.people.Employee;
import org.shuhari.people.Organisation;
import org.shuhari.people.People;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Texts;

/** {@code /people}: colleagues by name, to name an observer. */
@Path("/people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

    private static final int LONGEST = 200;

    @Inject
    private People people;

    @Inject
    private Organisation organisation;

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
}
