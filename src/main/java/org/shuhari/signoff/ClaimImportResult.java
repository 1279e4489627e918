package org.shuhari.signoff;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.shuhari.people.FileReport;
import org.shuhari.people.ImportOutcome;
import org.shuhari.shared.JsonParts;

/**
 * What the marks of a file came to, or would.
 *
 * @param added claims that are new
 * @param unchanged marks whose claim waits for a coach already
 * @param mastered marks of skills that the person is current in: nothing is left to recognise
 * @param people of how many people the new claims are
 * @param practising marks of a matrix that say somebody still practises: they become no claims
 * @param strange headings of a matrix that are no skills of ours; their columns can be left out
 */
public record ClaimImportResult(
        int added, int unchanged, int mastered, int people, int practising, List<String> strange, FileReport file)
        implements ImportOutcome {

    static ClaimImportResult faulty(ClaimMarks marks) {
        return new ClaimImportResult(0, 0, 0, 0, 0, marks.strange(), marks.report());
    }

    @Override
    public boolean changes() {
        return added > 0;
    }

    @Override
    public JsonObject json() {
        return file.json(JsonParts.object()
                .add("added", added)
                .add("unchanged", unchanged)
                .add("mastered", mastered)
                .add("people", people)
                .add("practising", practising)
                .add("strange", JsonParts.array(strange)));
    }

    static ClaimImportResult of(JsonObject json) {
        return new ClaimImportResult(
                json.getInt("added"),
                json.getInt("unchanged"),
                json.getInt("mastered"),
                json.getInt("people"),
                json.getInt("practising", 0),
                json.containsKey("strange")
                        ? json.getJsonArray("strange").getValuesAs(JsonString::getString)
                        : List.of(),
                FileReport.of(json));
    }
}
