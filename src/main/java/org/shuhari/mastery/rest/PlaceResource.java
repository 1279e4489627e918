package org.shuhari.mastery.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.shuhari.mastery.Progresses;
import org.shuhari.people.SignedIn;

/** {@code /skills/{id}/take-up} and {@code /set-aside}: a place in practice (R11); 204 also when nothing changes. */
@Path("/skills/{id}/{way: take-up|set-aside}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlaceResource {

    @Inject
    private Progresses progresses;

    @Inject
    private SignedIn caller;

    @POST
    public void move(@PathParam("id") String skill, @PathParam("way") String way) {
        if (way.equals("take-up")) {
            progresses.takeUp(caller.id(), skill);
        } else {
            progresses.setAside(caller.id(), skill);
        }
    }
}
