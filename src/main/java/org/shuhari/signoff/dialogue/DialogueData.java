package org.shuhari.signoff.dialogue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuhari.people.PersonalData;
import org.shuhari.people.PersonalRows;
import org.shuhari.shared.UseCase;

/** The dialogues somebody has as a learner, whole; and what the person wrote as a coach. */
@UseCase
class DialogueData implements PersonalData {

    private static final int PLACE = 410;

    private static final String SAID = "replace(lower(m.kind), '_', '-'), m.written_at, cast(m.words as varchar),"
            + " cast(m.target as varchar), cast(m.actual as varchar), cast(m.obstacle as varchar), cast(m.step as varchar),"
            + " cast(m.see as varchar), m.withdrawn_at from dialogue_message m join employee e on e.id = ";

    @Inject
    private PersonalRows rows;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Set<String> tables() {
        return Set.of("dialogue_message", "dialogue_read");
    }

    @Override
    public List<Part> about(UUID person) {
        return List.of(
                Part.of("dialogue", said(person, "m.author_id where m.learner_id = ?1", "author")),
                Part.of(
                        "dialogueWritten",
                        said(person, "m.learner_id where m.author_id = ?1 and m.learner_id <> ?1", "learner")),
                Part.unprinted(
                        "dialogueRead",
                        rows.of(
                                person,
                                "select r.skill, e.name, r.read_at from dialogue_read r join employee e on e.id = r.learner_id"
                                        + " where r.reader_id = ?1 order by r.read_at, r.skill",
                                "skill",
                                "learner",
                                "readAt")));
    }

    private List<Map<String, Object>> said(UUID person, String whose, String other) {
        return rows.of(
                person,
                "select m.skill, e.name, " + SAID + whose + " order by m.written_at, m.id",
                "skill",
                other,
                "kind",
                "writtenAt",
                "text",
                "target",
                "actual",
                "obstacle",
                "step",
                "see",
                "withdrawnAt");
    }
}
