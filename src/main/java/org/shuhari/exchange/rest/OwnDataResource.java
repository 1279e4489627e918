package org.shuhari.exchange.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.shuhari.exchange.DataJson;
import org.shuhari.exchange.DataZip;
import org.shuhari.exchange.OwnData;
import org.shuhari.exchange.RecordPdf;
import org.shuhari.people.SignedIn;

/** {@code /me/data}: everything kept about the person who asks, as JSON, as a PDF, and both with the photos. */
@Path("/me/{form: data|data\\.pdf|data\\.zip}")
@RequestScoped
public class OwnDataResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private OwnData data;

    @Inject
    private DataJson json;

    @Inject
    private RecordPdf pdf;

    @Inject
    private DataZip zip;

    @GET
    public Response read(@PathParam("form") String form) {
        OwnData.Kept kept = data.of(signedIn.id());
        return switch (form) {
            case "data.pdf" -> download("application/pdf", "record.pdf", out -> pdf.write(kept, out));
            case "data.zip" -> download("application/zip", "my-data.zip", out -> zip.write(kept, out));
            default -> download(MediaType.APPLICATION_JSON, "data.json", out -> json.write(kept, out));
        };
    }

    private static Response download(String type, String name, StreamingOutput content) {
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
