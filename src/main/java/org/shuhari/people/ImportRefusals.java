package org.shuhari.people;

import org.shuhari.shared.Problem;

/** What an import refuses as a whole; what is not right in its rows is a {@code SheetFault}. */
final class ImportRefusals {

    private ImportRefusals() {}

    static Problem changedMeanwhile() {
        return Problem.conflict(
                "changed-meanwhile",
                "Changed meanwhile",
                "Somebody changed people at the same moment. Nothing was stored. Import the same file again.");
    }

    static Problem busy() {
        return new Problem(
                        503,
                        "busy",
                        "Busy",
                        "Other files are being imported right now. Nothing was stored. Try again in a minute.")
                .with("retryAfter", 60);
    }
}
