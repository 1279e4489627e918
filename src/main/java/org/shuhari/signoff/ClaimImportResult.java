package org.shuhari.signoff;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import org.shuhari.shared.sheet.SheetFault;
import org.shuhari.shared.sheet.SheetFaults;

/**
 * What the marks of a file came to, or would. With errors nothing is stored and nothing is counted.
 *
 * @param added claims that are new
 * @param unchanged marks whose claim waits for a coach already
 * @param mastered marks of skills that the person is current in: nothing is left to recognise
 * @param people of how many people the new claims are
 * @param moreErrors how many errors there are beyond the list
 */
public record ClaimImportResult(
        int added, int unchanged, int mastered, int people, List<SheetFault> errors, int moreErrors) {

    static ClaimImportResult of(SheetFaults faults) {
        return new ClaimImportResult(0, 0, 0, 0, faults.list(), faults.more());
    }

    public boolean faultless() {
        return errors.isEmpty();
    }

    /** Whether anything is different afterwards. */
    public boolean changes() {
        return added > 0;
    }

    public JsonObject json() {
        JsonArrayBuilder faults = Json.createArrayBuilder();
        errors.forEach(fault -> faults.add(fault.json()));
        var json = Json.createObjectBuilder()
                .add("added", added)
                .add("unchanged", unchanged)
                .add("mastered", mastered)
                .add("people", people)
                .add("errors", faults);
        if (moreErrors > 0) {
            json.add("moreErrors", moreErrors);
        }
        return json.build();
    }

    public static ClaimImportResult of(JsonObject json) {
        return new ClaimImportResult(
                json.getInt("added"),
                json.getInt("unchanged"),
                json.getInt("mastered"),
                json.getInt("people"),
                json.getJsonArray("errors").getValuesAs(SheetFault::of),
                json.getInt("moreErrors", 0));
    }
}
