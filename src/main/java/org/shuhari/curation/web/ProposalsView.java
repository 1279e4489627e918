package org.shuhari.curation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.shuhari.curation.Proposal;
import org.shuhari.curation.ProposalSheet;
import org.shuhari.curation.Proposals;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;

/** Everybody's proposals; {@code ?mine=true} one's own alone. */
@Named
@RequestScoped
public class ProposalsView {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Proposals proposals;

    private List<ProposalSheet> all;

    private List<ProposalSheet> all() {
        if (all == null) {
            all = proposals.all(signedIn.id()).stream()
                    .filter(sheet -> !isMine() || sheet.proposal().proposerId().equals(signedIn.id()))
                    .toList();
        }
        return all;
    }

    public boolean isMine() {
        return "true".equals(Faces.getRequestParameter("mine"));
    }

    public boolean isNone() {
        return all().isEmpty();
    }

    public List<ProposalSheet> getOpen() {
        return all().stream()
                .filter(sheet -> sheet.proposal().state() == Proposal.State.OPEN)
                .toList();
    }

    public List<ProposalSheet> getWaiting() {
        return all().stream().filter(sheet -> sheet.proposal().waitsForFiles()).toList();
    }

    public List<ProposalSheet> getClosed() {
        return all().stream()
                .filter(sheet -> sheet.proposal().state() != Proposal.State.OPEN
                        && !sheet.proposal().waitsForFiles())
                .toList();
    }

    /** Whether the reader may change the catalog. */
    public boolean isKeeper() {
        return signedIn.has(Role.HR) || signedIn.has(Role.ADMIN);
    }
}
