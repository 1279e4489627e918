package org.shuhari.catalog;

/** A family of skills. */
public record SkillGroup(String id, String title) {}
