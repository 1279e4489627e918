package org.shuhari.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuhari.ledger.LedgerEntry;
import org.shuhari.ledger.Replay;

/** Every body that is gone must have been taken by a run of retention, which says so in an entry that stands (R15). */
@ApplicationScoped
class RetentionReplay implements Replay {

    @Override
    public Rebuilding begin() {
        return new Gone();
    }

    /** Entries without a body, against the people that retention made nameless. */
    static final class Gone implements Rebuilding {

        private final Map<Long, UUID> withoutBody = new LinkedHashMap<>();
        private final Set<UUID> nameless = new HashSet<>();

        @Override
        public void entry(LedgerEntry entry, JsonObject body) {
            take(entry.seq(), entry.kind(), entry.subject(), body);
        }

        void take(long seq, String kind, UUID subject, JsonObject body) {
            if (body == null) {
                withoutBody.put(seq, subject);
            } else if (RetentionFacts.NAMELESS.equals(kind)) {
                body.getJsonArray(RetentionFacts.PEOPLE).getValuesAs(JsonString.class).stream()
                        .map(id -> UUID.fromString(id.getString()))
                        .forEach(nameless::add);
            }
        }

        @Override
        public List<String> differences() {
            List<String> differences = new ArrayList<>();
            withoutBody.forEach((seq, subject) -> {
                if (!nameless.contains(subject)) {
                    differences.add("Entry " + seq + " has lost its details, and no run of retention took them.");
                }
            });
            return differences;
        }
    }
}
