package org.shuhari.curation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.shuhari.people.PersonalData;
import org.shuhari.people.PersonalRows;
import org.shuhari.shared.UseCase;

/** What somebody proposed, decided and said about proposals. */
@UseCase
class ProposalData implements PersonalData {

    private static final int PLACE = 450;

    @Inject
    private PersonalRows rows;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Set<String> tables() {
        return Set.of("proposal", "proposal_comment");
    }

    @Override
    public List<Part> about(UUID person) {
        return List.of(
                Part.of(
                        "proposals",
                        rows.of(
                                person,
                                "select p.id, replace(lower(p.about), '_', '-'), p.target, cast(p.what as varchar), cast(p.why as varchar),"
                                        + " cast(p.gain as varchar), cast(p.words as varchar), replace(lower(p.state), '_', '-'),"
                                        + " p.proposed_at, d.name, p.decided_at, cast(p.reason as varchar) from proposal p"
                                        + " left join employee d on d.id = p.decided_by where p.proposer_id = ?1"
                                        + " order by p.proposed_at, p.id",
                                "id",
                                "about",
                                "target",
                                "what",
                                "why",
                                "gain",
                                "texts",
                                "state",
                                "proposedAt",
                                "decidedBy",
                                "decidedAt",
                                "reason")),
                Part.of(
                        "proposalsDecided",
                        rows.of(
                                person,
                                "select p.target, e.name, p.decided_at, replace(lower(p.state), '_', '-'), cast(p.reason as varchar)"
                                        + " from proposal p join employee e on e.id = p.proposer_id where p.decided_by = ?1"
                                        + " order by p.decided_at, p.id",
                                "target",
                                "proposer",
                                "decidedAt",
                                "state",
                                "reason")),
                Part.of(
                        "proposalComments",
                        rows.of(
                                person,
                                "select p.target, c.written_at, cast(c.words as varchar) from proposal_comment c"
                                        + " join proposal p on p.id = c.proposal_id where c.author_id = ?1"
                                        + " order by c.written_at, c.id",
                                "target",
                                "writtenAt",
                                "text")));
    }
}
