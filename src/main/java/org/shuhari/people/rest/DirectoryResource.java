package org.shuhari.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.people.Directory;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Texts;
import org.shuhari.shared.rest.Parameters;

/** {@code /people/directory}: HR finds people. */
@Path("/people/directory")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DirectoryResource {

    private static final int MOST = 500;
    private static final int USUAL = 100;
    private static final int LAST = 10_000_000;
    private static final List<String> ROLES = List.of("EMPLOYEE", "COACH", "HR", "ADMIN");

    @Inject
    private SignedIn signedIn;

    @Inject
    private Directory directory;

    /** Some of those found, in order of name. */
    public record Found(long total, List<Line> people) {}

    /** Somebody; {@code unit} and {@code jobRole} are today's. */
    public record Line(
            UUID id,
            String staffNumber,
            String name,
            List<Role> roles,
            LocalDate leftOn,
            UUID unit,
            String jobRole,
            String site) {}

    @GET
    public Found find(
            @QueryParam("q") String text,
            @QueryParam("unit") String unit,
            @QueryParam("jobRole") String jobRole,
            @QueryParam("role") String role,
            @QueryParam("left") String left,
            @QueryParam("offset") String offset,
            @QueryParam("limit") String limit) {
        signedIn.needs(Role.HR);
        Directory.Search search = new Directory.Search(
                text("q", text),
                Parameters.queryId("unit", unit).orElse(null),
                text("jobRole", jobRole),
                Parameters.word("role", role, ROLES).map(Role::valueOf).orElse(null),
                Parameters.word("left", left, List.of("true", "false"))
                        .filter("true"::equals)
                        .isPresent());
        Directory.Found found = directory.find(search, (int) Parameters.whole("offset", offset, 0, LAST, 0), (int)
                Parameters.whole("limit", limit, 1, MOST, USUAL));
        return new Found(
                found.total(),
                found.people().stream().map(DirectoryResource::line).toList());
    }

    private static String text(String name, String value) {
        Optional.ofNullable(value)
                .flatMap(text -> Texts.fault(text, Texts.PLACE))
                .ifPresent(message -> {
                    throw Problem.invalid(name, message);
                });
        return Texts.missing(value) ? null : value.strip();
    }

    private static Line line(Directory.Line line) {
        return new Line(
                line.id(),
                line.staffNumber(),
                line.name(),
                List.copyOf(line.roles()),
                line.leftOn(),
                line.unit(),
                line.jobRole(),
                line.site());
    }
}
