package org.shuhari.mastery;

import java.util.UUID;

/**
 * A waiting request was closed because its evidence became incomplete (R4) or its skill's confirmation was revoked (R10).
 * Fired inside the transaction; {@code signoff} closes its request on it.
 */
public record RequestClosed(UUID request, UUID employee, String skill) {}
