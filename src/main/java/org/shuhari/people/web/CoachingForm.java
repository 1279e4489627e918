package org.shuhari.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.shuhari.people.Appointment;
import org.shuhari.people.Appointments;
import org.shuhari.people.CoachingUnits;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Wordings;

/** Whom a coach coaches, and what the coach may sign off by appointment. */
@Named
@RequestScoped
public class CoachingForm {

    @Inject
    private Wordings words;

    @Inject
    private PersonView person;

    @Inject
    private CoachingUnits coachingUnits;

    @Inject
    private Appointments appointments;

    @Inject
    private OrganisationClock clock;

    private String unit;
    private String skill;
    private String until;

    public String give() {
        return person.attempt(this::giveUnit, words.said("people", "person.unit.given"));
    }

    private void giveUnit() {
        if (Entered.id(unit) == null) {
            throw Problem.invalid("unit", "Choose a unit.");
        }
        coachingUnits.give(person.getId(), Entered.id(unit), Entered.version());
    }

    public String appoint() {
        Entered entered = new Entered();
        Appointments.Term term =
                new Appointments.Term(null, entered.day("until", until), Entered.version(), entered.faults());
        String wanted = getSkill();
        return person.attempt(
                () -> appointments.appoint(person.getId(), wanted, term),
                words.said("people", "person.appointment.made", person.skill(wanted)));
    }

    public List<Appointment> getLasting() {
        return person.getRecord().appointments().stream()
                .filter(person::isLasting)
                .toList();
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    /** The skill to renew, else every one. */
    public String getSkill() {
        if (skill != null) {
            return skill;
        }
        return person.getRow().isEmpty() ? Appointment.EVERY_SKILL : person.getRow();
    }

    public void setSkill(String skill) {
        this.skill = skill;
    }

    public String getUntil() {
        return until == null ? clock.today().plusMonths(Appointments.MONTHS).toString() : until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
