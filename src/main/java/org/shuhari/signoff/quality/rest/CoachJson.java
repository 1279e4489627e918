package org.shuhari.signoff.quality.rest;

import java.util.UUID;

/** Somebody, by id and name. */
public record CoachJson(UUID id, String name) {}
