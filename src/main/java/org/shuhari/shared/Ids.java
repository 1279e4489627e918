package org.shuhari.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The one place where ids are made, and where text becomes an id. */
@ApplicationScoped
public class Ids {

    private static final Pattern FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    /** A new random id (UUID version 4). */
    public UUID next() {
        return UUID.randomUUID();
    }

    /** The id a text stands for, or empty when it is not a UUID in its full form ({@link UUID#fromString} takes less). */
    public static Optional<UUID> parse(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
