package org.shuhari.exchange.competencies;

import jakarta.inject.Inject;
import org.shuhari.catalog.Catalogs;
import org.shuhari.shared.UseCase;

/** The catalog in force as a competency framework. */
@UseCase
public class Competencies {

    @Inject
    private Catalogs catalogs;

    /** @param base where the interface begins, as the one who asks reaches it */
    public CompetencyFramework current(String base) {
        String host = base.replaceFirst("^[a-z]+://", "").replaceFirst("/.*", "");
        return new CompetencyFramework(catalogs.current(), catalogs.currentSince(), host, base);
    }
}
