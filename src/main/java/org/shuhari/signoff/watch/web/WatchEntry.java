package org.shuhari.signoff.watch.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.shuhari.shared.Ids;
import org.shuhari.shared.web.Typed;
import org.shuhari.signoff.watch.WatchForm;

/** What the watcher has entered so far, by the names of the contract, as a watch to send. */
@RequestScoped
class WatchEntry {

    /** The input with the id made with the form. */
    static final String ID = "watch";

    @Inject
    private Typed typed;

    WatchForm form(boolean withCode) {
        return new WatchForm(
                typed.id(ID),
                Ids.parse(typed.value("learner")).orElse(null),
                typed.valueOrNull("skill"),
                version(),
                typed.values("criteria"),
                typed.valueOrNull("words"),
                typed.valueOrNull("place"),
                day(),
                typed.valueOrNull("nextStep"),
                withCode ? typed.valueOrNull("code") : null,
                null,
                List.of());
    }

    private Integer version() {
        String version = typed.value("version");
        return version.matches("\\d{1,9}") ? Integer.valueOf(version) : null;
    }

    private LocalDate day() {
        try {
            String day = typed.valueOrNull("doneOn");
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
