package org.shuhari.shared.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST contract, version 1. Resources are found by scanning. */
@ApplicationPath(Api.PATH)
public class Api extends Application {

    public static final String PATH = "/api/v1";

    /** RFC 9457. */
    public static final String PROBLEM_JSON = "application/problem+json";
}
