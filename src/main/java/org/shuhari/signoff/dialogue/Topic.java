package org.shuhari.signoff.dialogue;

import java.util.UUID;

/** What a dialogue is about: one learner and one skill. */
public record Topic(UUID learner, String skill) {}
