package org.shuhari.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.shuhari.people.Assignment;
import org.shuhari.people.Assignments;
import org.shuhari.people.Leavings;
import org.shuhari.people.Place;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Wordings;

/** Where somebody works: a new assignment, a correction, or coming back. It begins with what is known. */
@Named
@RequestScoped
public class WorkForm {

    @Inject
    private Wordings words;

    @Inject
    private PersonView person;

    @Inject
    private Assignments assignments;

    @Inject
    private Leavings leavings;

    @Inject
    private OrganisationClock clock;

    private String unit;
    private String jobRole;
    private String site;
    private String from;

    public String assign() {
        Assignments.Entry entry = entry();
        return person.attempt(
                () -> assignments.assign(person.getId(), entry), words.said("people", "person.work.assigned"));
    }

    public String correct() {
        Assignments.Entry entry = entry();
        return person.attempt(
                () -> assignments.correct(person.getId(), Entered.id(person.getRow()), entry),
                words.said("people", "person.work.corrected"));
    }

    public String comeBack() {
        Assignments.Entry entry = entry();
        return person.attempt(() -> leavings.comeBack(person.getId(), entry), person.said("person.back.done"));
    }

    private Assignments.Entry entry() {
        Entered entered = new Entered();
        Place place = new Place(Entered.id(unit), Entered.text(jobRole), Entered.text(site));
        return new Assignments.Entry(null, place, entered.day("from", from), Entered.version(), entered.faults());
    }

    /** What is corrected; else today's, or the last one there was. */
    private Optional<Assignment> known() {
        return person.getRecord().assignments().stream()
                .filter(work -> work.id().toString().equals(person.getRow()))
                .findFirst()
                .or(person::work)
                .or(() -> person.getRecord().assignments().stream().findFirst());
    }

    private String start(Function<Assignment, Object> part) {
        return known().map(part).map(Objects::toString).orElse("");
    }

    public String getUnit() {
        return unit == null ? start(Assignment::unitId) : unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getJobRole() {
        return jobRole == null ? start(Assignment::jobRole) : jobRole;
    }

    public void setJobRole(String jobRole) {
        this.jobRole = jobRole;
    }

    public String getSite() {
        return site == null ? start(Assignment::site) : site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public String getFrom() {
        if (from != null) {
            return from;
        }
        return person.getRow().isEmpty() ? clock.today().toString() : start(Assignment::fromOn);
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
