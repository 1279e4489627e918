package org.shuhari.mastery.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.shuhari.catalog.Catalog;

/** The drawings, one for each catalog and language: a drawing takes some milliseconds and never changes. */
@ApplicationScoped
public class SkillMaps {

    private final Map<String, SkillMap> drawn = new ConcurrentHashMap<>();

    public SkillMap of(Catalog catalog) {
        return drawn.computeIfAbsent(catalog.id() + catalog.language(), key -> SkillMapDrawing.of(catalog));
    }
}
