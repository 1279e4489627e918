package org.shuhari.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/** The token this request came with. */
@RequestScoped
public class CurrentToken {

    private UUID id;

    public void is(UUID token) {
        id = token;
    }

    /** Empty when the request came with a session. */
    public Optional<UUID> id() {
        return Optional.ofNullable(id);
    }
}
