package org.shuhari.practice.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.shuhari.people.SignedIn;
import org.shuhari.practice.Attachments;
import org.shuhari.practice.FileType;
import org.shuhari.shared.rest.Parameters;

/** The bytes of a photo or document, or ({@code ?size=thumb}) a small picture of a photo; never as HTML, whatever they hold. */
@Path("attachments/{id}")
public class AttachmentsResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Attachments attachments;

    @GET
    public Response read(@PathParam("id") String id, @QueryParam("size") String size) {
        UUID viewer = signedIn.id();
        UUID attachment = Parameters.id(id);
        if (size != null) {
            Parameters.word("size", size, List.of("thumb"));
            byte[] small = attachments.thumbnail(viewer, attachment);
            return answer(small, FileType.of(small).orElseThrow());
        }
        Attachments.Download file = attachments.read(viewer, attachment);
        return answer(file.bytes(), FileType.named(file.attached().mediaType()).orElseThrow());
    }

    private static Response answer(byte[] bytes, FileType type) {
        String how = type == FileType.PDF ? "attachment" : "inline";
        return Response.ok(bytes, type.mediaType())
                .header("Content-Disposition", how + "; filename=\"practice." + type.extension() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
