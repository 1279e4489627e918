package org.shuhari.people;

import java.util.UUID;

/**
 * Where somebody works, and as what.
 *
 * @param jobRole a job role of the catalog; may be null
 * @param site may be null
 */
public record Place(UUID unit, String jobRole, String site) {}
