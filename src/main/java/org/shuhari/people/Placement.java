package org.shuhari.people;

import java.util.UUID;

/**
 * Where somebody works on a day.
 *
 * @param coach has the role COACH today: roles are not dated
 * @param unit null for somebody in no unit
 * @param jobRole may be null
 * @param site may be null
 */
public record Placement(UUID employee, boolean coach, UUID unit, String jobRole, String site) {}
