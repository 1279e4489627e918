package org.shuhari.signoff;

/**
 * A sign-off in a list: who, what and when, without a word that was written.
 *
 * @param coach the name
 */
public record SignOffLine(SignOff signOff, String coach, boolean revoked) {}
