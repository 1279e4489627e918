package org.shuhari.shared.web;

import java.util.UUID;
import org.shuhari.shared.Problem;

/** Ids in a page's address. */
public final class PageIds {

    private PageIds() {}

    /** @throws Problem 404 for what is no id: nothing can be there */
    public static UUID of(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw Problem.notFound();
        }
    }
}
