package org.shuhari.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.shuhari.people.Newcomers;
import org.shuhari.people.Place;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.PageAnswers;

/** HR adds somebody. The person's id travels in the form, so that sending twice adds once. */
@Named
@RequestScoped
public class AddView {

    @Inject
    private Wordings words;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Newcomers newcomers;

    @Inject
    private PageAnswers answers;

    @Inject
    private OrganisationClock clock;

    @Inject
    private Ids ids;

    private UUID id;
    private String staffNumber;
    private String name;
    private String email;
    private String username;
    private String unit;
    private String jobRole;
    private String site;
    private String from;
    private boolean coach;

    @PostConstruct
    void open() {
        signedIn.needs(Role.HR);
        id = Ids.parse(Faces.getRequestParameter("person")).orElseGet(ids::next);
        from = clock.today().toString();
    }

    public String add() {
        Entered entered = new Entered();
        Set<Role> roles = coach ? EnumSet.of(Role.EMPLOYEE, Role.COACH) : EnumSet.of(Role.EMPLOYEE);
        Newcomers.Newcomer newcomer = new Newcomers.Newcomer(
                id,
                staffNumber,
                name,
                Entered.text(email),
                Entered.text(username),
                roles,
                new Place(Entered.id(unit), Entered.text(jobRole), Entered.text(site)),
                entered.day("from", from),
                entered.faults());
        return answers.attempt(
                () -> newcomers.add(newcomer), PersonView.PAGE + "?id=" + id, words.said("people", "add.done", name));
    }

    public UUID getId() {
        return id;
    }

    public String getStaffNumber() {
        return staffNumber;
    }

    public void setStaffNumber(String staffNumber) {
        this.staffNumber = staffNumber;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getJobRole() {
        return jobRole;
    }

    public void setJobRole(String jobRole) {
        this.jobRole = jobRole;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public boolean isCoach() {
        return coach;
    }

    public void setCoach(boolean coach) {
        this.coach = coach;
    }
}
