package org.shuhari.demo;

import java.util.List;
import java.util.UUID;

/**
 * Somebody of the demo organisation, once founded.
 *
 * @param coach who decides on this person's requests
 * @param colleagues who may observe, the own team without the person
 */
record Person(UUID id, Cast.Player player, UUID coach, List<UUID> colleagues) {}
