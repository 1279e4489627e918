package org.shuhari.catalog;

import java.time.Instant;
import java.util.Optional;
import org.shuhari.shared.UseCase;

/** The accepted catalogs. What was read once is kept in memory: an accepted catalog never changes. */
@UseCase
public class Catalogs {

    /** The catalog in force: the one accepted last. */
    public Catalog current() {
        throw new UnsupportedOperationException("skeleton");
    }

    /** The catalog in force at an instant; the first one accepted when the instant is before it. */
    public Catalog at(Instant instant) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** An accepted catalog by its id, the SHA-256 of its content. */
    public Optional<Catalog> byId(String id) {
        throw new UnsupportedOperationException("skeleton");
    }
}
