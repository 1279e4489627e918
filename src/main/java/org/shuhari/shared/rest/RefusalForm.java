package org.shuhari.shared.rest;

import org.shuhari.shared.Problem;

/** How an interface that a standard describes says a refusal, instead of {@code application/problem+json}. */
public interface RefusalForm {

    /** @param path the request's path below the context root */
    boolean holdsAt(String path);

    String mediaType();

    String text(Problem problem);
}
