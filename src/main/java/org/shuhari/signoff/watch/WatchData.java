package org.shuhari.signoff.watch;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuhari.people.PersonalData;
import org.shuhari.people.PersonalRows;
import org.shuhari.shared.UseCase;

/** What was watched of somebody and what that person watched of others, with the words that are still here; and the codes shown. */
@UseCase
class WatchData implements PersonalData {

    private static final String COLUMNS =
            "select w.id, w.skill, w.skill_version, e.name, w.done_on, w.place, w.criteria, w.words, w.next_step,"
                    + " w.entered_at, w.received_at, lower(w.state), w.answered_at, w.practice_id, w.request_id,"
                    + " w.sign_off_id, replace(lower(w.decision), '_', '-'), replace(lower(w.answered_state), '_', '-'),"
                    + " replace(lower(w.left_open), '_', '-'), w.missing, w.erased_at from watch w join employee e on e.id = ";

    private static final String ORDER = " = ?1 order by w.received_at, w.id";

    @Inject
    private PersonalRows rows;

    @Override
    public int place() {
        return 430;
    }

    @Override
    public Set<String> tables() {
        return Set.of("watch", "assent");
    }

    @Override
    public List<Part> about(UUID person) {
        return List.of(
                Part.of("watched", watches(person, "w.watcher_id where w.learner_id", "watcher")),
                Part.of("watches", watches(person, "w.learner_id where w.watcher_id", "learner")),
                Part.unprinted(
                        "assents",
                        rows.of(
                                person,
                                "select skill, made_at, expires_at, used_at from assent where learner_id = ?1 order by made_at",
                                "skill",
                                "madeAt",
                                "expiresAt",
                                "usedAt")));
    }

    private List<Map<String, Object>> watches(UUID person, String whose, String other) {
        List<Map<String, Object>> found = rows.of(
                person,
                COLUMNS + whose + ORDER,
                "id",
                "skill",
                "version",
                other,
                "doneOn",
                "place",
                "criteria",
                "words",
                "nextStep",
                "enteredAt",
                "receivedAt",
                "state",
                "answeredAt",
                "practice",
                "request",
                "signOff",
                "decision",
                "skillState",
                "left",
                "missing",
                "erasedAt");
        found.forEach(row -> row.computeIfPresent(
                "missing",
                (name, kept) -> List.of(kept.toString().replace('=', ' ').split(";"))));
        return found;
    }
}
