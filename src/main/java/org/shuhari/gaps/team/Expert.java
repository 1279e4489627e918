package org.shuhari.gaps.team;

import java.util.UUID;

/**
 * Somebody who masters or coaches a skill.
 *
 * @param unit the name of the unit the person works in; null for somebody in none
 */
public record Expert(UUID id, String name, String unit) {}
