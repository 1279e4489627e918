package org.shuhari.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.catalog.Catalogs;
import org.shuhari.people.Assignment;
import org.shuhari.people.Employee;
import org.shuhari.people.Organisation;
import org.shuhari.people.RecordViews;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;

/** {@code /me}: the person who asks, and who looked at that person's record. */
@Path("/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Organisation organisation;

    @Inject
    private Catalogs catalogs;

    @Inject
    private RecordViews views;

    /** Something with a name. Yasson writes a null record only when the record's own type says so. */
    @JsonbNillable
    public record Named(UUID id, String name) {}

    /** Something with a title. */
    @JsonbNillable
    public record Titled(String id, String title) {}

    /**
     * The person; {@code email}, {@code unit} and {@code jobRole} are null for somebody who has none.
     *
     * @param language null: as the browser says
     */
    @JsonbNillable
    public record Me(
            UUID id,
            String staffNumber,
            String name,
            String email,
            Named unit,
            Titled jobRole,
            List<Role> roles,
            String language) {}

    @GET
    public Me me() {
        Employee me = signedIn.employee();
        Optional<Assignment> works = organisation.assignmentOf(me.id());
        return new Me(
                me.id(),
                me.staffNumber(),
                me.name(),
                me.email(),
                works.flatMap(this::unit).orElse(null),
                works.flatMap(this::jobRole).orElse(null),
                List.copyOf(me.roles()),
                me.language() == null ? null : me.language().tag());
    }

    /** Who looked at my record, the newest day first (R13). */
    @GET
    @Path("/views")
    public List<RecordViews.Seen> views() {
        return views.of(signedIn.id());
    }

    private Optional<Named> unit(Assignment works) {
        return organisation.unit(works.unitId()).map(unit -> new Named(unit.id(), unit.name()));
    }

    private Optional<Titled> jobRole(Assignment works) {
        return Optional.ofNullable(works.jobRole())
                .flatMap(id -> catalogs.current().jobRole(id))
                .map(role -> new Titled(role.id(), role.title()));
    }
}
