package org.shuhari.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuhari.people.Organisation;

/** {@code /units}: the organisation tree, by name. */
@Path("/units")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class UnitsResource {

    @Inject
    private Organisation organisation;

    /** A unit; {@code parent} is null at the top, {@code people} counts those directly in it today. */
    @JsonbNillable
    public record UnitLine(UUID id, String name, UUID parent, int people) {}

    @GET
    public List<UnitLine> units() {
        Map<UUID, Integer> people = organisation.headcounts();
        return organisation.tree().units().stream()
                .map(u -> new UnitLine(u.id(), u.name(), u.parentId(), people.getOrDefault(u.id(), 0)))
                .toList();
    }
}
