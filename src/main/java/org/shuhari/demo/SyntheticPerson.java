package org.shuhari.demo;

import java.util.List;
import java.util.UUID;

/**
 * Somebody of a generated organisation.
 *
 * @param number counts everybody from 0
 * @param months how long somebody has been here
 * @param coach who decides on this person's requests
 * @param observers the numbers of the first and the last of those who may have watched, the person among them
 */
record SyntheticPerson(int number, UUID id, UUID unit, String jobRole, int months, UUID coach, List<UUID> observers) {}
