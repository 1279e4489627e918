package org.shuhari.exchange.competencies;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.shared.UseCase;

/** The catalog in force as a competency framework. */
@UseCase
public class Competencies {

    @Inject
    private Catalogs catalogs;

    /**
     * @param asked in which languages the one who asks would like it, the best first; English when it is in none of them
     * @param base where the interface begins, as the one who asks reaches it
     */
    public CompetencyFramework current(List<LanguageRange> asked, String base) {
        Catalog catalog = catalogs.current();
        List<Locale> languages =
                catalog.languages().stream().map(Locale::forLanguageTag).toList();
        Locale language = Optional.ofNullable(Locale.lookup(asked, languages)).orElse(Catalog.ORIGINAL);
        String host = base.replaceFirst("^[a-z]+://", "").replaceFirst("/.*", "");
        return new CompetencyFramework(catalog.in(language), catalogs.currentSince(), host, base);
    }
}
