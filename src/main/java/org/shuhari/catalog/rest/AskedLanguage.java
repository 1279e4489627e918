package org.shuhari.catalog.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.shared.ReaderLanguage;

/**
 * The language of answers to programs: what {@code Accept-Language} asks for, of those the catalog is there in; English
 * when it asks for none of them or for nothing. A request without {@code Authorization} comes from one of our pages and
 * keeps the language that its reader chose.
 */
@Provider
public class AskedLanguage implements ContainerRequestFilter {

    @Inject
    private Catalogs catalogs;

    @Inject
    private ReaderLanguage reader;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            reader.use(Optional.ofNullable(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                    .flatMap(this::best)
                    .orElse(ReaderLanguage.ORIGINAL));
        }
    }

    private Optional<Locale> best(String asked) {
        List<Locale> languages = catalogs.find().stream()
                .map(Catalog::languages)
                .flatMap(List::stream)
                .map(Locale::forLanguageTag)
                .toList();
        try {
            return Optional.ofNullable(Locale.lookup(LanguageRange.parse(asked), languages));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
