package org.shuhari.catalog.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;

/** {@code /skills/{id}}: one skill of the catalog in force. */
@Path("/skills")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SkillResource {

    @Inject
    private Catalogs catalogs;

    @GET
    @Path("{id}")
    public Skill skill(@PathParam("id") String id) {
        return catalogs.current().skill(id);
    }
}
