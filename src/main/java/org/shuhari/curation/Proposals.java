package org.shuhari.curation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.ledger.Fact;
import org.shuhari.ledger.Ledger;
import org.shuhari.people.Assignment;
import org.shuhari.people.Organisation;
import org.shuhari.people.People;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.ReaderLanguage;
import org.shuhari.shared.Texts;
import org.shuhari.shared.UseCase;
import org.shuhari.shared.Violation;

/** Proposing changes of the catalog, talking about them and deciding. */
@UseCase
public class Proposals {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private Organisation organisation;

    @Inject
    private Catalogs catalogs;

    @Inject
    private Ledger ledger;

    @Inject
    private OrganisationClock clock;

    /**
     * Somebody proposes a change. Proposed words that are those of the catalog in force are left out.
     *
     * @param gathered what the caller found not to be right already; it is refused together
     * @return false when it is known already (R12)
     * @throws Problem 404 for an unknown skill or job role; 403 for a job role that is not the own one; 422; 409 {@code
     *     proposal-differs}
     */
    public boolean propose(UUID by, UUID id, Draft draft, List<Violation> gathered) {
        people.lock(by);
        Catalog catalog = catalogs.original();
        Map<String, Part> parts = ProposalRules.parts(catalog, draft.about(), draft.target());
        if (parts.isEmpty()) {
            throw Problem.notFound();
        }
        Draft changed = changed(draft, parts);
        Proposal known = em.find(Proposal.class, id);
        if (known != null) {
            if (known.proposerId().equals(by) && known.says(changed)) {
                return false;
            }
            throw CurationRefusals.proposalDiffers();
        }
        if (draft.about() == Proposal.About.JOB_ROLE
                && !draft.target().equals(jobRoleOf(by).orElse(null))) {
            throw CurationRefusals.notOwnJobRole();
        }
        List<Violation> violations = new ArrayList<>(gathered);
        violations.addAll(ProposalRules.violations(changed, catalog));
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        Proposal proposal = Proposal.open(id, by, changed, catalog.id(), clock.now());
        em.persist(proposal);
        ledger.append(fact("proposal.made", by, proposal));
        return true;
    }

    private static Draft changed(Draft draft, Map<String, Part> parts) {
        Map<String, String> words = new TreeMap<>(draft.words());
        words.entrySet()
                .removeIf(each -> parts.containsKey(each.getKey())
                        && parts.get(each.getKey()).now().equals(each.getValue()));
        return new Draft(draft.about(), draft.target(), draft.what(), draft.why(), draft.gain(), words);
    }

    /** The job role somebody has now. */
    public Optional<String> jobRoleOf(UUID person) {
        return organisation.assignmentOf(person).map(Assignment::jobRole);
    }

    /** The newest first; withdrawn ones for their proposer alone. */
    public List<ProposalSheet> all(UUID reader) {
        List<Proposal> proposals = em.createQuery(
                        "select p from Proposal p where p.state <> :withdrawn or p.proposerId = :reader"
                                + " order by p.proposedAt desc, p.id",
                        Proposal.class)
                .setParameter("withdrawn", Proposal.State.WITHDRAWN)
                .setParameter("reader", reader)
                .getResultList();
        return sheets(proposals);
    }

    /** @throws Problem 404 for an unknown one, and for one that somebody else took back */
    public ProposalSheet get(UUID reader, UUID id) {
        Proposal proposal = find(reader, id);
        ProposalSheet sheet = sheets(List.of(proposal)).get(0);
        List<ProposalComment> comments = em.createQuery(
                        "select c from ProposalComment c where c.proposalId = :id order by c.writtenAt, c.id",
                        ProposalComment.class)
                .setParameter("id", id)
                .getResultList();
        Map<UUID, String> names =
                names(comments.stream().map(ProposalComment::authorId).collect(Collectors.toSet()));
        return new ProposalSheet(
                proposal,
                sheet.title(),
                sheet.proposer(),
                sheet.decider(),
                sheet.changes(),
                comments.stream()
                        .map(c -> new ProposalSheet.Comment(
                                c.authorId(), names.get(c.authorId()), c.words(), c.writtenAt()))
                        .toList());
    }

    /**
     * Somebody says something about a proposal, also after its decision.
     *
     * @return false when it is known already (R12)
     * @throws Problem 404; 422; 409 {@code comment-differs}
     */
    public boolean comment(UUID by, UUID id, UUID proposal, String words) {
        Proposal about = find(by, proposal);
        people.lock(List.of(by));
        ProposalComment known = em.find(ProposalComment.class, id);
        if (known != null) {
            if (known.says(proposal, by, words)) {
                return false;
            }
            throw CurationRefusals.commentDiffers();
        }
        needed("text", words);
        em.persist(new ProposalComment(id, proposal, by, words, clock.now()));
        ledger.append(fact("proposal.commented", by, about));
        return true;
    }

    /**
     * Somebody who may change the catalog decides; the caller has checked that role.
     *
     * @param reason for either decision; the proposer is told
     * @return false when it is decided just so already
     * @throws Problem 403 for the own one; 404; 422; 409 {@code already-decided} with {@code state}
     */
    public boolean decide(UUID by, UUID id, boolean accepted, String reason) {
        people.lock(List.of(by, find(by, id).proposerId()));
        Proposal proposal = find(by, id);
        em.refresh(proposal);
        Proposal.State how = accepted ? Proposal.State.ACCEPTED : Proposal.State.NOT_TAKEN;
        if (proposal.state() == how
                && by.equals(proposal.decidedBy())
                && proposal.reason().equals(reason)) {
            return false;
        }
        needed("reason", reason);
        proposal.decide(how, by, reason, clock.now());
        ledger.append(fact(accepted ? "proposal.accepted" : "proposal.not-taken", by, proposal));
        return true;
    }

    /** Its proposer takes it back; nothing changes when that is done. @throws Problem 404; 403; 409 {@code already-decided} */
    public void withdraw(UUID by, UUID id) {
        people.lock(by);
        Proposal proposal = find(by, id);
        em.refresh(proposal);
        if (!proposal.proposerId().equals(by)) {
            throw Problem.forbidden();
        }
        if (proposal.state() != Proposal.State.WITHDRAWN) {
            proposal.withdraw(clock.now());
            ledger.append(fact("proposal.withdrawn", by, proposal));
        }
    }

    /** The files say it now; the caller has checked who says so. @throws Problem 404; 409 {@code not-accepted} */
    public void markDone(UUID by, UUID id) {
        people.lock(List.of(by, find(by, id).proposerId()));
        Proposal proposal = find(by, id);
        em.refresh(proposal);
        if (proposal.doneAt() == null) {
            proposal.markDone(clock.now());
            ledger.append(fact("proposal.done", by, proposal));
        }
    }

    /** Accepted and not in the files so far, in the order of their decisions. */
    List<Proposal> waitingForFiles() {
        return em.createQuery(
                        "select p from Proposal p where p.state = :accepted and p.doneAt is null"
                                + " order by p.decidedAt, p.id",
                        Proposal.class)
                .setParameter("accepted", Proposal.State.ACCEPTED)
                .getResultList();
    }

    Proposal find(UUID reader, UUID id) {
        Proposal proposal = em.find(Proposal.class, id);
        boolean hidden = proposal == null
                || proposal.state() == Proposal.State.WITHDRAWN
                        && !proposal.proposerId().equals(reader);
        if (hidden) {
            throw Problem.notFound();
        }
        return proposal;
    }

    private static void needed(String field, String words) {
        if (Texts.missing(words)) {
            throw Problem.invalid(field, "Fill this in: it is needed.");
        }
        Texts.fault(words, Texts.LONG).ifPresent(message -> {
            throw Problem.invalid(field, message);
        });
    }

    private static Fact fact(String kind, UUID by, Proposal proposal) {
        return Fact.of(kind, by, proposal.proposerId())
                .with("proposal", proposal.id())
                .with("about", proposal.about().slug())
                .with("target", proposal.target());
    }

    private List<ProposalSheet> sheets(List<Proposal> proposals) {
        Catalog now = catalogs.current();
        Set<UUID> those = proposals.stream()
                .flatMap(p -> Stream.of(p.proposerId(), p.decidedBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, String> names = names(those);
        return proposals.stream()
                .map(p -> new ProposalSheet(
                        p,
                        ProposalRules.title(now, p),
                        names.get(p.proposerId()),
                        p.decidedBy() == null ? null : names.get(p.decidedBy()),
                        changes(p),
                        null))
                .toList();
    }

    /** Beside the words its proposer saw, whatever the catalog says by now. */
    private List<ProposalSheet.Change> changes(Proposal proposal) {
        Map<String, String> words = proposal.words();
        if (words.isEmpty()) {
            return List.of();
        }
        Catalog seen = catalogs.byId(proposal.catalogId())
                .map(catalog -> catalog.in(ReaderLanguage.ORIGINAL))
                .orElseGet(catalogs::original);
        return ProposalRules.parts(seen, proposal.about(), proposal.target()).values().stream()
                .filter(part -> words.containsKey(part.name()))
                .map(part -> new ProposalSheet.Change(part, words.get(part.name())))
                .toList();
    }

    private Map<UUID, String> names(Set<UUID> those) {
        return people.byIds(those).values().stream().collect(Collectors.toMap(e -> e.id(), e -> e.name()));
    }
}
