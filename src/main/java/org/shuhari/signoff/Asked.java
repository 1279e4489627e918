package org.shuhari.signoff;

/**
 * The request that waits now.
 *
 * @param repeated whether it was there before
 */
public record Asked(SignOffRequest request, boolean repeated) {}
