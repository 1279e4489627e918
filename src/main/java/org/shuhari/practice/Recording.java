package org.shuhari.practice;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shuhari.shared.Texts;
import org.shuhari.shared.Violation;

/**
 * A practice as its learner sends it; what is missing is null.
 *
 * @param id made by the sender, so that sending twice counts once (R12)
 * @param minutes how long it took
 * @param observer who watched
 * @param fields the template's fields
 * @param unreadable what the way in could not read (a number where a text belongs): refused together with the rest
 */
public record Recording(
        UUID id,
        String skill,
        LocalDate doneOn,
        String place,
        Integer minutes,
        UUID observer,
        Fields fields,
        String note,
        List<Violation> unreadable) {

    /** The longest practice: a day. */
    public static final int MOST_MINUTES = 1440;

    /** Equal for equal contents (R12): over a canonical form, in which everything missing is left out. */
    String digest() {
        JsonObjectBuilder content = Json.createObjectBuilder();
        add(content, "skill", skill);
        add(content, "doneOn", doneOn);
        add(content, "place", place);
        add(content, "minutes", minutes);
        add(content, "observer", observer);
        add(content, "note", Texts.missing(note) ? null : note);
        content.add("fields", fields.json());
        return Canonical.sha256(Canonical.text(content.build()));
    }

    private static void add(JsonObjectBuilder content, String name, Object value) {
        if (value != null) {
            content.add(name, value.toString());
        }
    }
}
