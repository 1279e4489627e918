package org.shuhari.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import org.shuhari.people.Leavings;
import org.shuhari.people.Staff;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Wordings;

/** What somebody is called and written to, and when the person leaves. */
@Named
@RequestScoped
public class DetailsForm {

    @Inject
    private Wordings words;

    @Inject
    private PersonView person;

    @Inject
    private Staff staff;

    @Inject
    private Leavings leavings;

    @Inject
    private OrganisationClock clock;

    private String name;
    private String email;
    private String on;

    public String change() {
        String wanted = getEmail();
        boolean writes = person.isWriting()
                && !Objects.toString(person.getPerson().email(), "").equals(wanted);
        Staff.Change change = new Staff.Change(
                Entered.line(getName(), person.getPerson().name()),
                writes,
                Entered.text(wanted),
                Entered.version(),
                new Entered().faults());
        return person.attempt(
                () -> staff.change(person.getId(), change), words.said("people", "person.details.changed"));
    }

    public String leave() {
        Entered entered = new Entered();
        LocalDate day = entered.day("on", on);
        return person.attempt(
                () -> leavings.leave(person.getId(), day, Entered.version(), entered.faults()),
                person.said("person.leave.done"));
    }

    public String getName() {
        return name == null ? person.getPerson().name() : name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email == null ? Objects.toString(person.getPerson().email(), "") : email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getOn() {
        if (on != null) {
            return on;
        }
        LocalDate known = person.getPerson().leftOn();
        return (known == null ? clock.today().plusDays(1) : known).toString();
    }

    public void setOn(String on) {
        this.on = on;
    }
}
