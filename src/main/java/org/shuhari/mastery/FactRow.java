package org.shuhari.mastery;

import java.util.UUID;

/**
 * One row of the facts. An event leaves rows: new ones, and known ones with one more instant filled in; the same rows
 * whether they go to the tables or stay in memory.
 */
sealed interface FactRow permits Pull, Evidence, Asking, Confirmation, Renewal {

    UUID id();
}
