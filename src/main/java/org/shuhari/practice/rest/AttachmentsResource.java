package org.shuhari.practice.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.shuhari.people.SignedIn;
import org.shuhari.practice.Attachments;
import org.shuhari.practice.FileType;
import org.shuhari.shared.rest.Parameters;

/** The bytes of a photo or document; never as HTML, whatever they hold. */
@Path("attachments/{id}")
public class AttachmentsResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Attachments attachments;

    @GET
    public Response read(@PathParam("id") String id) {
        Attachments.Download file = attachments.read(signedIn.id(), Parameters.id(id));
        FileType type = FileType.named(file.attached().mediaType()).orElseThrow();
        String how = type == FileType.PDF ? "attachment" : "inline";
        return Response.ok(file.bytes(), type.mediaType())
                .header("Content-Disposition", how + "; filename=\"practice." + type.extension() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
