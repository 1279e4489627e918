package org.shuhari.catalog.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;

/**
 * {@code /catalog}: all of it at once, in the language the client asks for. A client keeps it and asks again with its tag.
 */
@Path("/catalog")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CatalogResource {

    /** Part of the tag: counts up when {@link CatalogAnswer} or what it holds gets another form. */
    private static final String FORM = "2";

    @Inject
    private Catalogs catalogs;

    @GET
    public Response catalog(@Context Request request) {
        Catalog catalog = catalogs.current();
        EntityTag tag = new EntityTag(catalog.id() + "-" + FORM + "-" + catalog.language());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged != null ? unchanged : Response.ok(CatalogAnswer.of(catalog));
        return answer.tag(tag)
                .language(catalog.language())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
