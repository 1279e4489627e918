package org.shuhari.signoff.watch.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Texts;
import org.shuhari.shared.Violation;
import org.shuhari.signoff.watch.WatchForm;

/** What the watcher has entered so far, by the names of the contract; everything is shown again as it was typed. */
@RequestScoped
class WatchTyped {

    @Inject
    private Ids ids;

    private UUID id;
    private final Map<String, String> faults = new LinkedHashMap<>();

    /** Made with the form, so that sending it twice counts once (R12). */
    UUID id() {
        if (id == null) {
            id = Ids.parse(value("watch")).orElseGet(ids::next);
        }
        return id;
    }

    /** What was sent with this id before is something else: the form goes on with a new one. */
    void renew() {
        id = ids.next();
    }

    List<String> criteria() {
        String[] sent = Faces.getRequestParameterValues("criteria");
        return sent == null ? List.of() : List.of(sent);
    }

    /** A browser sends line ends as CR LF; they are kept as they were typed. */
    String value(String name) {
        String value = Faces.getRequestParameter(name);
        return value == null ? "" : value.replace("\r\n", "\n");
    }

    void faults(List<Violation> violations) {
        violations.forEach(each -> faults.putIfAbsent(each.field().replaceAll("\\[.*", ""), each.message()));
    }

    Map<String, String> faults() {
        return faults;
    }

    WatchForm form(boolean withCode) {
        return new WatchForm(
                id(),
                Ids.parse(value("learner")).orElse(null),
                orNull("skill").orElse(null),
                version(),
                criteria(),
                orNull("words").orElse(null),
                orNull("place").orElse(null),
                day(),
                orNull("nextStep").orElse(null),
                withCode ? orNull("code").orElse(null) : null,
                null,
                List.of());
    }

    private Integer version() {
        return value("version").matches("\\d{1,9}") ? Integer.valueOf(value("version")) : null;
    }

    private LocalDate day() {
        try {
            return orNull("doneOn").map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private Optional<String> orNull(String name) {
        return Optional.of(value(name)).filter(text -> !Texts.missing(text));
    }
}
