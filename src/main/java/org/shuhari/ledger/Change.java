package org.shuhari.ledger;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.shared.JsonParts;

/**
 * What an entry says to a read model: that something happened to somebody.
 *
 * @param subject null when it concerns nobody in particular
 * @param body its canonical text; null where retention has erased it
 */
public record Change(long seq, String kind, UUID subject, String body) {

    /** An id in the body; empty also where the body is erased. */
    public Optional<UUID> id(String member) {
        return member(member).map(UUID::fromString);
    }

    /** Whether the body says anything under that name. */
    public boolean names(String member) {
        return body != null && read().containsKey(member);
    }

    private Optional<String> member(String name) {
        return body == null ? Optional.empty() : Optional.ofNullable(read().getString(name, null));
    }

    private JsonObject read() {
        return JsonParts.read(body);
    }
}
