package org.shuhari.practice;

import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shuhari.shared.Entered;
import org.shuhari.shared.JsonParts;
import org.shuhari.shared.Texts;
import org.shuhari.shared.Violation;

/**
 * A practice as its learner sends it; what is missing is null.
 *
 * @param id made by the sender, so that sending twice counts once (R12)
 * @param minutes how long it took
 * @param observer who watched
 * @param fields the template's fields
 * @param entered when it was written and sent, by the phone's clock; null when it is sent as it is written. No part of what makes
 *     two the same: sent again, its second time is another
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
        Entered entered,
        List<Violation> unreadable) {

    /** The longest practice: a day. */
    public static final int MOST_MINUTES = 1440;

    /** One that is sent as it is written. */
    public Recording(
            UUID id,
            String skill,
            LocalDate doneOn,
            String place,
            Integer minutes,
            UUID observer,
            Fields fields,
            String note,
            List<Violation> unreadable) {
        this(id, skill, doneOn, place, minutes, observer, fields, note, null, unreadable);
    }

    /** When it was written, by the server's clock; null where only its arrival is known. */
    Instant enteredAt(Instant received) {
        return entered == null ? null : entered.before(received).orElse(null);
    }

    /** Equal for equal contents (R12): over a canonical form, in which everything missing is left out. */
    String digest() {
        JsonObjectBuilder content = JsonParts.object();
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
