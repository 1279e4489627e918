package org.shuhari.people;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import org.shuhari.shared.sheet.SheetFault;

/**
 * What an import changed, or would change. With errors nothing is stored and nothing is counted.
 *
 * @param left people of whom it is now known when they leave
 * @param unitsAdded paths of the units that are made
 * @param moreErrors how many errors there are beyond the list
 */
public record ImportResult(
        int added,
        int changed,
        int left,
        int unchanged,
        List<String> unitsAdded,
        List<SheetFault> errors,
        int moreErrors) {

    public boolean faultless() {
        return errors.isEmpty();
    }

    /** Whether anything is different afterwards. */
    public boolean changes() {
        return added + changed + left > 0 || !unitsAdded.isEmpty();
    }

    public int people() {
        return added + changed + left + unchanged;
    }

    /** As the contract has it. */
    public JsonObject json() {
        JsonArrayBuilder units = Json.createArrayBuilder();
        unitsAdded.forEach(units::add);
        JsonArrayBuilder faults = Json.createArrayBuilder();
        errors.forEach(fault -> faults.add(fault.json()));
        var json = Json.createObjectBuilder()
                .add("added", added)
                .add("changed", changed)
                .add("left", left)
                .add("unchanged", unchanged)
                .add("unitsAdded", units)
                .add("errors", faults);
        if (moreErrors > 0) {
            json.add("moreErrors", moreErrors);
        }
        return json.build();
    }

    public static ImportResult of(JsonObject json) {
        return new ImportResult(
                json.getInt("added"),
                json.getInt("changed"),
                json.getInt("left"),
                json.getInt("unchanged"),
                json.getJsonArray("unitsAdded").getValuesAs(jakarta.json.JsonString::getString),
                json.getJsonArray("errors").getValuesAs(SheetFault::of),
                json.getInt("moreErrors", 0));
    }
}
