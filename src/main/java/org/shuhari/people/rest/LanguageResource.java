package org.shuhari.people.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.shuhari.people.Language;
import org.shuhari.people.OwnLanguage;
import org.shuhari.shared.rest.JsonInput;

/** {@code /me/language}: in which language I read; null: as the browser says. */
@Path("/me/language")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class LanguageResource {

    private static final String LANGUAGE = "language";

    @Inject
    private OwnLanguage own;

    @PUT
    public void choose(JsonInput body) {
        if (!body.names(LANGUAGE)) {
            body.violation(
                    LANGUAGE, "Use one of: " + String.join(", ", Language.tags()) + ", or null to follow the browser.");
        }
        String tag = body.word(LANGUAGE, Language.tags()).or(null);
        body.done();
        own.choose(Language.of(tag).orElse(null));
    }
}
