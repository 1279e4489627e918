package org.shuhari.mastery;

import java.util.List;
import java.util.UUID;

/**
 * What a confirmation did.
 *
 * @param confirmation its id
 * @param unlocked the skills it opened, in the catalog's order (R8)
 * @param renewed the required skills it renewed (R9)
 */
public record Confirmed(UUID confirmation, List<String> unlocked, List<String> renewed) {}
