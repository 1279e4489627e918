package org.shuhari.signoff;

/**
 * What came of claiming.
 *
 * @param repeated whether the claim had been there before (R12)
 */
public record Claimed(Claim claim, boolean repeated) {}
