package org.shuhari.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shuhari.catalog.Skill;
import org.shuhari.shared.Sha256;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What people of a generated organisation write down: the demo's practices, again and again. */
final class SyntheticTexts {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final Map<String, List<Text>> byTemplate = new HashMap<>();

    /** One practice's texts. @param minutes null where none are told */
    record Text(String place, Integer minutes, String fields, String digest) {}

    SyntheticTexts() {
        Resources.yaml("practices.yaml").forEach((template, list) -> {
            List<Text> texts = new ArrayList<>();
            Resources.maps(list).forEach(each -> {
                String fields = JSON.writeValueAsString(each.get("fields"));
                texts.add(
                        new Text((String) each.get("place"), (Integer) each.get("minutes"), fields, Sha256.of(fields)));
            });
            byTemplate.put(template, texts);
        });
    }

    boolean knows(Skill skill) {
        return byTemplate.containsKey(skill.practice().template());
    }

    Text of(Skill skill, int turn) {
        List<Text> texts = byTemplate.get(skill.practice().template());
        return texts.get(turn % texts.size());
    }
}
