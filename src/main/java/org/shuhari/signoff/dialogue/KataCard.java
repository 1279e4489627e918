package org.shuhari.signoff.dialogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.shuhari.shared.Texts;

/**
 * The five questions of the coaching kata, answered by the learner (Mike Rother, Toyota Kata). A part that holds only blanks is
 * null.
 *
 * @param target what is the target condition
 * @param actual what is the actual condition now, with what the last step has taught
 * @param obstacle what is in the way, and which one is taken on now
 * @param step what is the next step, and what is expected of it
 * @param see when can we go and see what it has taught
 */
public record KataCard(String target, String actual, String obstacle, String step, String see) {

    /** As a coach sends it: to ask. */
    public static final KataCard EMPTY = new KataCard(null, null, null, null, null);

    public KataCard {
        target = orNull(target);
        actual = orNull(actual);
        obstacle = orNull(obstacle);
        step = orNull(step);
        see = orNull(see);
    }

    private static String orNull(String text) {
        return Texts.missing(text) ? null : text;
    }

    /** By the parts' names, in the order of the questions; those not filled in are null. */
    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("target", target);
        parts.put("actual", actual);
        parts.put("obstacle", obstacle);
        parts.put("step", step);
        parts.put("see", see);
        return parts;
    }

    /** @param parts by name; unknown names are passed over */
    public static KataCard of(Map<String, String> parts) {
        return new KataCard(
                parts.get("target"), parts.get("actual"), parts.get("obstacle"), parts.get("step"), parts.get("see"));
    }

    public boolean empty() {
        return parts().values().stream().noneMatch(Objects::nonNull);
    }
}
