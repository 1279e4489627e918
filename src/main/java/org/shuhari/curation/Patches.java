package org.shuhari.curation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.catalog.file.CatalogSource;
import org.shuhari.curation.file.PatchWriter;
import org.shuhari.shared.UseCase;

/** Accepted proposals on their way into the files. */
@UseCase
public class Patches {

    @Inject
    private Proposals proposals;

    @Inject
    private PatchWriter writer;

    @Inject
    private CatalogSource source;

    @Inject
    private Catalogs catalogs;

    /** All that are accepted and not in the files so far, as one patch; empty when there is nothing left to write. */
    public String waiting() {
        return patch(proposals.waitingForFiles());
    }

    /**
     * One accepted proposal.
     *
     * @throws org.shuhari.shared.Problem 404; 409 {@code not-accepted}
     */
    public String of(UUID reader, UUID id) {
        Proposal proposal = proposals.find(reader, id);
        if (proposal.state() != Proposal.State.ACCEPTED) {
            throw CurationRefusals.notAccepted();
        }
        return patch(List.of(proposal));
    }

    private String patch(List<Proposal> those) {
        Map<String, Integer> versions =
                catalogs.current().skills().stream().collect(Collectors.toMap(Skill::id, Skill::version));
        return writer.patch(source.folder(), those, versions);
    }
}
