package org.shuhari.people;

import java.util.UUID;

/**
 * What a creating use case stored.
 *
 * @param created false when it was there already with the same content (R12)
 */
public record Kept(UUID id, boolean created) {}
