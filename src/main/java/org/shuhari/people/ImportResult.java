package org.shuhari.people;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.shuhari.shared.JsonParts;

/**
 * What an import of people changed, or would change.
 *
 * @param left people of whom it is now known when they leave
 * @param unitsAdded paths of the units that are made
 */
public record ImportResult(int added, int changed, int left, int unchanged, List<String> unitsAdded, FileReport file)
        implements ImportOutcome {

    @Override
    public boolean changes() {
        return added + changed + left > 0 || !unitsAdded.isEmpty();
    }

    public int people() {
        return added + changed + left + unchanged;
    }

    @Override
    public JsonObject json() {
        JsonArrayBuilder units = JsonParts.array();
        unitsAdded.forEach(units::add);
        return file.json(JsonParts.object()
                .add("added", added)
                .add("changed", changed)
                .add("left", left)
                .add("unchanged", unchanged)
                .add("unitsAdded", units));
    }

    static ImportResult of(JsonObject json) {
        return new ImportResult(
                json.getInt("added"),
                json.getInt("changed"),
                json.getInt("left"),
                json.getInt("unchanged"),
                json.getJsonArray("unitsAdded").getValuesAs(JsonString::getString),
                FileReport.of(json));
    }
}
