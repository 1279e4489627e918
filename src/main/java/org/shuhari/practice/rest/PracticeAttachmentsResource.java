package org.shuhari.practice.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.shuhari.people.SignedIn;
import org.shuhari.practice.Attached;
import org.shuhari.practice.Attachments;
import org.shuhari.practice.Practices.Stored;
import org.shuhari.shared.rest.Parameters;

/** Photos and documents come in as raw bytes. */
@Path("practices/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
public class PracticeAttachmentsResource {

    /** How much is read and thrown away of a body that is too long, so that its sender gets to read the answer. */
    private static final long DRAINED = 64L * 1024 * 1024;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Attachments attachments;

    @POST
    public Response attach(
            @PathParam("id") String id, @HeaderParam("Content-Type") String contentType, InputStream body)
            throws IOException {
        UUID learner = signedIn.id();
        UUID practice = Parameters.id(id);
        byte[] sent = body.readNBytes(Attachments.MAX_BYTES + 1);
        if (sent.length > Attachments.MAX_BYTES) {
            body.skip(DRAINED);
        }
        Stored<Attached> stored = attachments.attach(learner, practice, contentType, sent);
        return Response.status(stored.created() ? 201 : 200)
                .entity(stored.value())
                .build();
    }
}
