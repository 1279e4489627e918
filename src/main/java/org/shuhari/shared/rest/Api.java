package org.shuhari.shared.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST contract, version 1. Resources are found by scanning. */
@ApplicationPath(Api.PATH)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Shuhari",
                        version = "1",
                        description = "Practise a skill at the workplace, show it to a coach, keep it alive."
                                + " Problems are application/problem+json (RFC 9457)."),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "The token that POST /tokens gives; it holds for 30 days.")
public class Api extends Application {

    public static final String PATH = "/api/v1";

    /** RFC 9457. */
    public static final String PROBLEM_JSON = "application/problem+json";

    /** The answer to an order that takes longer than a request: where it is followed, and how far it is. */
    public static Response ordered(String path, Object status) {
        return Response.accepted(status).header("Location", PATH + path).build();
    }

    /** OpenAPI describes the contract; Jersey's own description (WADL) at {@code /application.wadl} would name classes. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
