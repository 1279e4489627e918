package org.shuhari.curation;

import java.util.List;
import org.shuhari.catalog.file.Fault;
import org.shuhari.shared.Problem;

/** The refusals of this feature. */
final class CurationRefusals {

    private CurationRefusals() {}

    static Problem catalogChanged(String hash) {
        return Problem.conflict(
                        "catalog-changed",
                        "The folder holds something else by now",
                        "What you saw is not what would be taken. Look at it again, then take it.")
                .with("hash", hash);
    }

    static Problem catalogFaulty(List<Fault> faults) {
        return Problem.conflict(
                        "catalog-faulty",
                        "The folder has faults",
                        "The catalog in force stays. Put right what is named under faults, then look again.")
                .with("faults", faults.stream().map(Fault::toString).toList());
    }
}
