package org.shuhari.practice;

import java.util.UUID;
import org.shuhari.ledger.Fact;

/** What the ledger is told about every change of a practice: which, of which skill and version. */
final class Facts {

    private Facts() {}

    static Fact about(String kind, UUID actor, Practice practice) {
        return Fact.of(kind, actor, practice.employeeId())
                .with("practice", practice.id())
                .with("skill", practice.skill())
                .with("version", practice.skillVersion());
    }
}
