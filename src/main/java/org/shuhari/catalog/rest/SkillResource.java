package org.shuhari.catalog.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;

/** {@code /skills/{id}}: one skill of the catalog in force, in the language the client asks for. */
@Path("/skills")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SkillResource {

    @Inject
    private Catalogs catalogs;

    @GET
    @Path("{id}")
    public Response skill(@PathParam("id") String id) {
        Catalog catalog = catalogs.current();
        return Response.ok(catalog.skill(id))
                .language(catalog.language())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
