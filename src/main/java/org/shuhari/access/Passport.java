package org.shuhari.access;

import java.util.UUID;

/** Who was recognised, and in which epoch of the account: what a session or a token is made for. */
public record Passport(UUID employee, int epoch) {}
