package org.shuhari.demo;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shuhari.shared.JsonParts;

/** What people of the demo write down, from {@code practices.yaml}: taken in turn for each template. */
final class PracticeTexts {

    private final Map<String, List<Map<String, Object>>> byTemplate = new HashMap<>();
    private final Map<String, Integer> turns = new HashMap<>();
    private final List<String> nextSteps = Resources.lines("next-steps.txt");

    PracticeTexts() {
        Resources.yaml("practices.yaml")
                .forEach((template, list) ->
                        byTemplate.put(template, Resources.maps(list).toList()));
    }

    /** One practice's texts. @param minutes null where none are told */
    record Written(String place, Integer minutes, JsonObject fields) {}

    Set<String> templates() {
        return byTemplate.keySet();
    }

    /** @param writer whose practice it is: nobody writes the same twice in a row */
    Written next(String template, Object writer) {
        List<Map<String, Object>> variants = byTemplate.get(template);
        int first = Math.floorMod(writer.hashCode(), variants.size());
        Map<String, Object> variant = variants.get((first + turn(template + " " + writer)) % variants.size());
        return new Written(
                (String) variant.get("place"),
                (Integer) variant.get("minutes"),
                JsonParts.object(Resources.map(variant.get("fields"))).build());
    }

    /** What a coach writes with "not yet". */
    String nextStep() {
        return nextSteps.get(turn("next step") % nextSteps.size());
    }

    private int turn(String name) {
        return turns.merge(name, 1, Integer::sum) - 1;
    }
}
