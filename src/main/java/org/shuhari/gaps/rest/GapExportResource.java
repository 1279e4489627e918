package org.shuhari.gaps.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.shuhari.gaps.GapExports;
import org.shuhari.shared.rest.FileAnswer;
import org.shuhari.shared.rest.FileName;
import org.shuhari.shared.rest.Parameters;

/** {@code /gaps/exports/{id}}: the file of a finished export, for who ordered it. */
@Path("/gaps/exports/{id}")
@RequestScoped
public class GapExportResource {

    @Inject
    private GapExports exports;

    @GET
    public Response file(@PathParam("id") String id) {
        UUID export = Parameters.id(id);
        GapExports.Made made = exports.made(export);
        int dot = made.name().lastIndexOf('.');
        return FileAnswer.of(
                made.mediaType(),
                new FileName(made.name().substring(0, dot), made.name().substring(dot + 1)),
                out -> exports.read(export, out));
    }
}
