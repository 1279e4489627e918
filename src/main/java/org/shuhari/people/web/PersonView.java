package org.shuhari.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.shuhari.people.Absences;
import org.shuhari.people.Appointment;
import org.shuhari.people.Appointments;
import org.shuhari.people.Assignment;
import org.shuhari.people.Assignments;
import org.shuhari.people.CoachingUnit;
import org.shuhari.people.CoachingUnits;
import org.shuhari.people.Employee;
import org.shuhari.people.Leavings;
import org.shuhari.people.PersonRecord;
import org.shuhari.people.PersonRecords;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.people.Staff;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.PageAnswers;

/**
 * A person's record: {@code ?id=}, with {@code &do=} the form that is open and {@code &row=} what it is about. Here is what
 * takes no more than a button.
 */
@Named
@RequestScoped
public class PersonView {

    static final String PAGE = "/people/person.xhtml";

    private static final Set<String> ADMINISTRATORS = Set.of("details", "leave", "return");

    @Inject
    private Wordings words;

    @Inject
    private SignedIn signedIn;

    @Inject
    private PersonRecords records;

    @Inject
    private Staff staff;

    @Inject
    private Assignments assignments;

    @Inject
    private Appointments appointments;

    @Inject
    private CoachingUnits coachingUnits;

    @Inject
    private Absences absences;

    @Inject
    private Leavings leavings;

    @Inject
    private UnitChoice choice;

    @Inject
    private PageAnswers answers;

    @Inject
    private OrganisationClock clock;

    private PersonRecord record;

    @PostConstruct
    void load() {
        signedIn.needs(Role.HR, Role.ADMIN);
        record = records.of(Ids.parse(Faces.getRequestParameter("id")).orElseThrow(Problem::notFound));
    }

    public PersonRecord getRecord() {
        return record;
    }

    public Employee getPerson() {
        return record.employee();
    }

    public UUID getId() {
        return record.employee().id();
    }

    /** The page without any form. */
    public String getHome() {
        return PAGE + "?id=" + getId();
    }

    /** The form that is open; empty for none. An administrator alone gets those that are an administrator's. */
    public String getDoing() {
        String doing = Objects.toString(Faces.getRequestParameter("do"), "");
        return isHr() || ADMINISTRATORS.contains(doing) ? doing : "";
    }

    /** What the open form is about; empty for none. */
    public String getRow() {
        return Objects.toString(Faces.getRequestParameter("row"), "");
    }

    /** Whether it is HR who looks, and not an administrator alone. */
    public boolean isHr() {
        return signedIn.has(Role.HR);
    }

    public boolean isOwn() {
        return signedIn.id().equals(getId());
    }

    /** Whether the one who looks may change the e-mail. */
    public boolean isWriting() {
        return signedIn.has(getPerson().isKeptByAdministrators() ? Role.ADMIN : Role.HR);
    }

    /** Whether the one who looks may change roles and leaving date. */
    public boolean isRuling() {
        return isWriting() && !isOwn();
    }

    /** Whether the one who looks may say what this person coaches. */
    public boolean isAppointing() {
        return isHr() && !isOwn() && getPerson().has(Role.COACH) && isHere();
    }

    public boolean isCoach() {
        return getPerson().has(Role.COACH);
    }

    /** Works here today. */
    public boolean isHere() {
        return getPerson().worksHere(clock.today());
    }

    public Optional<Assignment> work() {
        return record.assignmentOn(clock.today());
    }

    /** Job role and unit of today. */
    public String getPlace() {
        return work().map(this::place).orElse("");
    }

    /** Contact-centre agent, Billing. */
    public String place(Assignment work) {
        String unit = record.unitNames().get(work.unitId());
        return work.jobRole() == null ? unit : choice.jobRole(work.jobRole()) + ", " + unit;
    }

    public boolean isNow(Assignment work) {
        return work().filter(now -> now.id().equals(work.id())).isPresent();
    }

    public boolean isAhead(Assignment work) {
        return work.fromOn().isAfter(clock.today());
    }

    public boolean isLasting(CoachingUnit coached) {
        return coached.lasts(clock.today());
    }

    public boolean isLasting(Appointment appointment) {
        return appointment.lasts(clock.today());
    }

    public String unit(UUID unit) {
        return record.unitNames().get(unit);
    }

    public String skill(String skill) {
        return skill.equals(Appointment.EVERY_SKILL) ? words.said("people", "person.every") : choice.skill(skill);
    }

    public String removeWork() {
        return attempt(
                () -> assignments.remove(getId(), row(), Entered.version()),
                words.said("people", "person.work.removed"));
    }

    public String removeAway() {
        return attempt(
                () -> absences.remove(getId(), row(), Entered.version()), words.said("people", "person.away.removed"));
    }

    public String makeCoach() {
        return attempt(() -> staff.makeCoach(getId(), Entered.version()), said("person.coach.made"));
    }

    public String endCoach() {
        return attempt(() -> staff.endCoach(getId(), Entered.version()), said("person.coach.ended"));
    }

    public String endAppointment() {
        return attempt(
                () -> appointments.end(
                        getId(), Objects.toString(Faces.getRequestParameter("skill"), ""), Entered.version()),
                words.said("people", "person.appointment.ended"));
    }

    public String endCoachingUnit() {
        UUID unit = Ids.parse(Faces.getRequestParameter("unit")).orElseThrow(Problem::notFound);
        return attempt(
                () -> coachingUnits.end(getId(), unit, Entered.version()), words.said("people", "person.unit.ended"));
    }

    public String stay() {
        return attempt(() -> leavings.stay(getId(), Entered.version()), said("person.stays"));
    }

    private UUID row() {
        return Ids.parse(getRow()).orElseThrow(Problem::notFound);
    }

    String attempt(Runnable useCase, String thanks) {
        return answers.attempt(useCase, getHome(), thanks);
    }

    /** A sentence with the person's name. */
    public String said(String key) {
        return words.said("people", key, getPerson().name());
    }
}
