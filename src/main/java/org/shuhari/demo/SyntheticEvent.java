package org.shuhari.demo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.shuhari.catalog.Skill;

/**
 * One fact of a generated history, as far as the ledger tells it.
 *
 * @param what the practice or the request
 * @param confirmation of a confirmation; else null
 * @param signOff of a decision; else null
 * @param renewed the skills a confirmation kept alive
 */
record SyntheticEvent(
        Kind kind,
        Instant at,
        UUID actor,
        UUID subject,
        Skill skill,
        UUID what,
        UUID confirmation,
        UUID signOff,
        List<String> renewed) {

    enum Kind {
        PRACTISED,
        OBSERVED,
        ASKED,
        DECIDED,
        CONFIRMED
    }
}
