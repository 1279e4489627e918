package org.shuhari.signoff.watch;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shuhari.practice.WatchedPractice;
import org.shuhari.shared.Entered;
import org.shuhari.shared.JsonParts;
import org.shuhari.shared.Sha256;
import org.shuhari.shared.Texts;
import org.shuhari.shared.Violation;

/**
 * A watch as its watcher sends it; what is missing is null.
 *
 * @param id made by the sender, so that sending twice counts once (R12)
 * @param version of the skill that the watcher saw; null: the one in force
 * @param criteria the ids of those seen
 * @param doneOn null: the day on which it was entered
 * @param code what the learner's phone showed; null: the learner is asked
 * @param entered when it was written and sent, by the phone's clock; null when it is sent as it is written
 * @param unreadable what the way in could not read: refused together with the rest
 */
public record WatchForm(
        UUID id,
        UUID learner,
        String skill,
        Integer version,
        List<String> criteria,
        String words,
        String place,
        LocalDate doneOn,
        String nextStep,
        String code,
        Entered entered,
        List<Violation> unreadable) {

    /** Equal for equal contents (R12); when it was entered and the learner's code are no part of them. */
    String digest() {
        JsonObjectBuilder content = JsonParts.object();
        add(content, "learner", learner);
        add(content, "skill", skill);
        JsonArrayBuilder seen = JsonParts.array();
        criteria.stream().distinct().sorted().forEach(seen::add);
        content.add("criteria", seen);
        add(content, "words", Texts.missing(words) ? null : words);
        add(content, "place", place);
        add(content, "doneOn", doneOn);
        add(content, "nextStep", Texts.missing(nextStep) ? null : nextStep);
        return Sha256.of(content.build().toString());
    }

    private static void add(JsonObjectBuilder content, String name, Object value) {
        if (value != null) {
            content.add(name, value.toString());
        }
    }

    /** The practice it would become, on a day. */
    WatchedPractice practice(UUID watcher, LocalDate day) {
        return new WatchedPractice(id, watcher, skill, day, place, criteria, null);
    }
}
