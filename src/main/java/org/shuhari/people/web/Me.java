package org.shuhari.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.JobRole;
import org.shuhari.people.Assignment;
import org.shuhari.people.Employee;
import org.shuhari.people.Organisation;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.people.Unit;

/** The person at the page: what the top bar shows. */
@Named
@RequestScoped
public class Me {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Organisation organisation;

    @Inject
    private Catalogs catalogs;

    private Optional<Assignment> assignment;

    public boolean isKnown() {
        return signedIn.known();
    }

    /** The person's id; empty when nobody is signed in. */
    public String getId() {
        return signedIn.find().map(person -> person.id().toString()).orElse("");
    }

    public String getName() {
        return signedIn.find().map(Employee::name).orElse("");
    }

    public boolean isCoach() {
        return signedIn.has(Role.COACH);
    }

    public boolean isHr() {
        return signedIn.has(Role.HR);
    }

    public boolean isAdministrator() {
        return signedIn.has(Role.ADMIN);
    }

    /** Whether the ledger's verification is open to this person (R15). */
    public boolean isLedgerReader() {
        return signedIn.has(Role.HR) || signedIn.has(Role.ADMIN);
    }

    public boolean isInUnit() {
        return assignment().isPresent();
    }

    public boolean isInJobRole() {
        return assignment().map(Assignment::jobRole).isPresent();
    }

    /** Job role and unit, as far as there are any: Contact-centre agent, Billing team. */
    public String getPlace() {
        return Stream.of(assignment().flatMap(this::jobRole), assignment().flatMap(this::unit))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private Optional<String> jobRole(Assignment work) {
        return Optional.ofNullable(work.jobRole())
                .flatMap(role -> catalogs.current().jobRole(role))
                .map(JobRole::title);
    }

    private Optional<String> unit(Assignment work) {
        return organisation.unit(work.unitId()).map(Unit::name);
    }

    private Optional<Assignment> assignment() {
        if (assignment == null) {
            assignment = signedIn.find().flatMap(person -> organisation.assignmentOf(person.id()));
        }
        return assignment;
    }
}
