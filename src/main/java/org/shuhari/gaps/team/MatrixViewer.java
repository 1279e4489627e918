package org.shuhari.gaps.team;

import java.util.Set;
import java.util.UUID;

/**
 * Who wants to see a team's matrix (R13).
 *
 * @param hr has the role HR
 * @param team the unit the person works in today; null without one
 * @param coached the units the person coaches today, with all below them; empty without the role COACH
 */
record MatrixViewer(boolean hr, UUID team, Set<UUID> coached) {

    /** The team itself, its coaches, and HR; an administrator is nobody here. */
    boolean maySee(UUID unit) {
        return hr || unit.equals(team) || coached.contains(unit);
    }
}
