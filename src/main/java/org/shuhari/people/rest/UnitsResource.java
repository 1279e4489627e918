package org.shuhari.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.shuhari.people.Kept;
import org.shuhari.people.Organisation;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.people.Unit;
import org.shuhari.people.Units;
import org.shuhari.shared.rest.Api;
import org.shuhari.shared.rest.JsonInput;
import org.shuhari.shared.rest.Parameters;

/** {@code /units}: the organisation tree, by name, for everybody; HR adds, names, moves, merges and removes. */
@Path("/units")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UnitsResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Organisation organisation;

    @Inject
    private Units units;

    /**
     * A unit; {@code parent} is null at the top, {@code people} counts those directly in it today; {@code version}, sent back
     * with a change, tells whether somebody else changed the unit meanwhile.
     */
    @JsonbNillable
    public record UnitLine(UUID id, String name, UUID parent, int people, long version) {}

    @GET
    public List<UnitLine> units() {
        Map<UUID, Integer> people = organisation.headcounts();
        return organisation.tree().units().stream()
                .map(unit -> line(unit, people))
                .toList();
    }

    @POST
    public Response add(JsonInput body) {
        signedIn.needs(Role.HR);
        Kept kept = units.add(new Units.NewUnit(
                body.id("id").optional().orElse(null),
                Written.text(body, "name"),
                body.id("parent").optional().orElse(null),
                body.faults()));
        return Response.status(kept.created() ? 201 : 200)
                .location(URI.create(Api.PATH + "/units/" + kept.id()))
                .entity(line(kept.id()))
                .build();
    }

    /** {@code parent: null} moves to the top. */
    @PATCH
    @Path("{id}")
    public UnitLine change(@PathParam("id") String id, JsonInput body) {
        UUID unit = unit(id);
        String name = body.names("name") ? Objects.requireNonNullElse(Written.text(body, "name"), "") : null;
        boolean moves = body.names("parent");
        UUID parent = body.id("parent").optional().orElse(null);
        Long seen = Written.seen(body);
        units.change(unit, new Units.Change(name, moves, parent, seen, body.faults()));
        return line(unit);
    }

    /** Answers with the unit that the other one became part of. */
    @POST
    @Path("{id}/merge")
    public UnitLine merge(@PathParam("id") String id, JsonInput body) {
        UUID unit = unit(id);
        UUID into = body.id("into").required();
        Long seen = Written.seen(body);
        units.merge(unit, into, seen, body.faults());
        return line(into);
    }

    @DELETE
    @Path("{id}")
    public Response remove(@PathParam("id") String id) {
        units.remove(unit(id), null);
        return Response.noContent().build();
    }

    private UnitLine line(UUID unit) {
        return line(units.get(unit), organisation.headcounts());
    }

    private static UnitLine line(Unit unit, Map<UUID, Integer> people) {
        return new UnitLine(unit.id(), unit.name(), unit.parentId(), people.getOrDefault(unit.id(), 0), unit.version());
    }

    private UUID unit(String id) {
        signedIn.needs(Role.HR);
        return Parameters.id(id);
    }
}
