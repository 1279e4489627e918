package org.shuhari.mastery;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * An employee with the role COACH who works here today.
 *
 * @param units what the coach looks after today, each with all below it; without an assigned one the own unit
 * @param away away today
 * @param able the skills the coach may sign off (R6 a), by mastery or by appointment
 */
record Coach(UUID id, Set<UUID> units, boolean away, Map<String, Basis> able) {}
