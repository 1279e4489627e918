package org.shuhari.access;

import java.io.Serializable;
import java.util.UUID;

/**
 * Who was recognised, and in which epoch of the account. This is all a session keeps: whether the person still works here,
 * and with which roles, is read in each request.
 */
public record Passport(UUID employee, int epoch) implements Serializable {}
