package org.shuhari.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.shuhari.people.Absence;
import org.shuhari.people.Absences;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Wordings;

/** Days away, new or changed. */
@Named
@RequestScoped
public class AwayForm {

    @Inject
    private Wordings words;

    @Inject
    private PersonView person;

    @Inject
    private Absences absences;

    @Inject
    private OrganisationClock clock;

    private String from;
    private String to;

    public String record() {
        Absences.Days days = days();
        return person.attempt(
                () -> absences.record(person.getId(), days), words.said("people", "person.away.recorded"));
    }

    public String change() {
        Absences.Days days = days();
        return person.attempt(
                () -> absences.change(person.getId(), Entered.id(person.getRow()), days),
                words.said("people", "person.away.changed"));
    }

    private Absences.Days days() {
        Entered entered = new Entered();
        return new Absences.Days(
                null, entered.day("from", from), entered.day("to", to), Entered.version(), entered.faults());
    }

    private Optional<Absence> known() {
        return person.getRecord().absences().stream()
                .filter(away -> away.id().toString().equals(person.getRow()))
                .findFirst();
    }

    public String getFrom() {
        return from == null
                ? known().map(Absence::fromOn).orElseGet(clock::today).toString()
                : from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to == null ? known().map(away -> away.toOn().toString()).orElse("") : to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
