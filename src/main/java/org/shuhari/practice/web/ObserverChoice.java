package org.shuhari.practice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.shuhari.people.Assignment;
import org.shuhari.people.Employee;
import org.shuhari.people.Organisation;
import org.shuhari.people.People;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;

/** Who may be named as observer: the own team, whom a search by name finds, and whoever is chosen already. */
@Named
@RequestScoped
public class ObserverChoice {

    /** A team may be large; more are found by name. */
    private static final int TEAM = 12;

    private static final int SHORTEST_NAME = 2;

    @Inject
    private SignedIn signedIn;

    @Inject
    private People people;

    @Inject
    private Organisation organisation;

    @Inject
    private OrganisationClock clock;

    private List<Employee> colleagues;
    private boolean nobodyFound;

    /** In order of name: the team first, then those found. */
    public List<Employee> getColleagues() {
        if (colleagues == null) {
            Map<UUID, Employee> all = new LinkedHashMap<>();
            team().limit(TEAM).forEach(employee -> all.put(employee.id(), employee));
            List<Employee> found = found();
            nobodyFound = !getSought().isBlank() && found.isEmpty();
            found.forEach(employee -> all.putIfAbsent(employee.id(), employee));
            chosen().forEach(employee -> all.putIfAbsent(employee.id(), employee));
            all.remove(signedIn.id());
            colleagues = List.copyOf(all.values());
        }
        return colleagues;
    }

    /** The name that was searched for. */
    public String getSought() {
        String who = Faces.getRequestParameter("who");
        return who == null ? "" : who;
    }

    public boolean isNobodyFound() {
        getColleagues();
        return nobodyFound;
    }

    private Stream<Employee> team() {
        return organisation.assignmentOf(signedIn.id()).map(Assignment::unitId).stream()
                .flatMap(unit -> organisation.membersOf(unit, clock.today()).stream())
                .map(Organisation.Member::employee)
                .filter(employee -> !employee.id().equals(signedIn.id()));
    }

    private List<Employee> found() {
        String who = getSought().strip();
        return who.length() < SHORTEST_NAME ? List.of() : people.search(who);
    }

    private Stream<Employee> chosen() {
        return Ids.parse(Faces.getRequestParameter("observer")).flatMap(people::find).stream();
    }
}
