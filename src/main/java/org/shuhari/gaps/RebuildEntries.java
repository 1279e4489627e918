package org.shuhari.gaps;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.UUID;
import org.shuhari.ledger.Fact;
import org.shuhari.ledger.Ledger;
import org.shuhari.people.Progress;
import org.shuhari.shared.UseCase;

/** The end of a rebuild: the job is done and the ledger says so, for the other nodes. */
@UseCase
class RebuildEntries {

    @Inject
    private Ledger ledger;

    public void done(UUID by, UUID node, Progress progress, JsonObject result) {
        progress.complete(result);
        ledger.append(Fact.of(Rebuilds.REBUILT, by, null).with("node", node).with("people", result.getInt("people")));
    }
}
