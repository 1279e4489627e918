package org.shuhari.exchange.competencies;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.shuhari.catalog.CatalogContent;
import org.shuhari.catalog.file.CatalogReader;

/** The shipped catalog as a framework. */
public final class Shipped {

    public static final String BASE = "https://skills.example.org/ims/case/v1p1";
    private static final Instant CHANGED = Instant.parse("2026-03-01T08:00:00Z");

    private Shipped() {}

    /** In its original language alone: a framework is in one. */
    public static CatalogContent content() {
        CatalogContent all =
                new CatalogReader().read(Path.of("skills-catalog")).content().orElseThrow();
        return new CatalogContent(
                all.id(),
                all.title(),
                all.version(),
                all.coachRequires(),
                all.groups(),
                all.skills(),
                all.templates(),
                all.jobRoles(),
                Map.of());
    }

    public static CompetencyFramework framework() {
        return new CompetencyFramework(content().catalog(), CHANGED, "skills.example.org", BASE);
    }
}
