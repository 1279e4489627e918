package org.shuhari.signoff;

import org.shuhari.catalog.Skill;

/** A skill as it stood in one accepted catalog (R14). */
record PinnedSkill(String catalogId, Skill skill) {}
