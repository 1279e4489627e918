package org.shuhari.gaps;

import java.util.UUID;

/** One person and one skill. */
record Cell(UUID person, String skill) {}
