package org.shuhari.gaps.team;

import java.util.UUID;

/** One person and one skill. */
record Cell(UUID person, String skill) {}
