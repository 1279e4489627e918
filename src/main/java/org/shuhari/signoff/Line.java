package org.shuhari.signoff;

import java.time.LocalDate;

/**
 * Where a waiting request stands.
 *
 * @param ahead requests made before it that wait too and that at least one of its coaches may decide
 * @param promisedUntil the last day of the promised answer time; after it the circle of coaches is wider (R6)
 */
public record Line(int ahead, LocalDate promisedUntil) {}
