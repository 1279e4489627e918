package org.shuhari.gaps.team;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.people.Assignment;
import org.shuhari.people.Employee;
import org.shuhari.people.Organisation;
import org.shuhari.people.OrganisationTree;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.people.Unit;
import org.shuhari.shared.Problem;

/** Which teams the caller may see (R13). */
@Dependent
class Sight {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Organisation organisation;

    /** @throws Problem 404 for a unit that does not exist or that the caller may not see */
    Unit team(UUID unit) {
        // Whoever coaches the unit does so from a unit on its way to the top.
        OrganisationTree tree = organisation.waysUpFrom(List.of(unit));
        MatrixViewer viewer = viewer(tree);
        return tree.unit(unit).filter(u -> viewer.maySee(u.id())).orElseThrow(Problem::notFound);
    }

    /** Today's tree, as far as the caller may see anything in it: all of it for coaches and HR, else the way to the own team. */
    OrganisationTree tree() {
        return signedIn.has(Role.HR) || signedIn.has(Role.COACH)
                ? organisation.tree()
                : organisation.waysUpFrom(ownTeam().stream().toList());
    }

    /** All of a tree that the caller may see. */
    List<UUID> teams(OrganisationTree tree) {
        MatrixViewer viewer = viewer(tree);
        return tree.units().stream().map(Unit::id).filter(viewer::maySee).toList();
    }

    /** The unit the caller works in today. */
    Optional<UUID> ownTeam() {
        return organisation.assignmentOf(signedIn.id()).map(Assignment::unitId);
    }

    private MatrixViewer viewer(OrganisationTree tree) {
        Employee caller = signedIn.employee();
        return new MatrixViewer(caller.has(Role.HR), ownTeam().orElse(null), organisation.unitsCoachedBy(caller, tree));
    }
}
