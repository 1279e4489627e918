package org.shuhari.notices;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.shuhari.people.PersonalData;
import org.shuhari.people.PersonalRows;
import org.shuhari.shared.UseCase;

/** What somebody was told inside the app. */
@UseCase
class NoticeData implements PersonalData {

    @Inject
    private PersonalRows rows;

    @Override
    public int place() {
        return 500;
    }

    @Override
    public Set<String> tables() {
        return Set.of("notice");
    }

    @Override
    public List<Part> about(UUID person) {
        return List.of(Part.unprinted(
                "notices",
                rows.of(
                        person,
                        "select replace(lower(n.kind), '_', '-'), e.name, n.skill, n.at, n.read_at from notice n left join employee e"
                                + " on e.id = n.person_id where n.recipient_id = ?1 order by n.seq, n.kind",
                        "kind",
                        "person",
                        "skill",
                        "at",
                        "readAt")));
    }
}
