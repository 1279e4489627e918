package org.shuhari.signoff.rest;

import java.util.UUID;

/** Somebody, by id and name. */
public record PersonJson(UUID id, String name) {}
