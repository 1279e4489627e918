package org.shuhari.practice;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.shuhari.mastery.EvidenceNeeds;
import org.shuhari.people.Erased;
import org.shuhari.people.Retained;
import org.shuhari.people.RetentionTimes;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/** What practices hold goes when it has had its time; that they happened, and what they count for, stays. */
@UseCase
class PracticeRetention implements Retained {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EvidenceNeeds needs;

    @Inject
    private PracticeStore store;

    @Inject
    private PhotoStore files;

    @Inject
    private OrganisationClock clock;

    @Override
    public List<UUID> candidates(RetentionTimes times) {
        var recordedBefore = clock.endOf(times.practicesUntil());
        return em.createQuery(
                        "select distinct p.employeeId from Practice p where p.erasedAt is null and p.recordedAt < :before"
                                + " union select distinct w.employeeId from Prediction w where w.writtenAt < :before"
                                + " and not exists (select 1 from Practice p where p.id = w.practiceId)",
                        UUID.class)
                .setParameter("before", recordedBefore)
                .getResultList();
    }

    @Override
    public Erased erase(Collection<UUID> people, RetentionTimes times, boolean dry) {
        Set<UUID> past = new HashSet<>(needs.notNeededSince(times.practicesUntil(), people));
        List<Practice> practices =
                kept(people).stream().filter(p -> past.contains(p.id())).toList();
        List<Prediction> predictions = store.predictionsAlone(people).stream()
                .filter(p -> p.writtenAt().isBefore(clock.endOf(times.practicesUntil())))
                .toList();
        return erase(practices, predictions, dry);
    }

    @Override
    public Erased forget(Collection<UUID> people, boolean dry) {
        return erase(kept(people), store.predictionsAlone(people), dry);
    }

    private Erased erase(List<Practice> practices, List<Prediction> predictions, boolean dry) {
        List<UUID> ids = practices.stream().map(Practice::id).toList();
        List<Attachment> attachments =
                in("select a from Attachment a where a.practiceId in :ids", Attachment.class, ids);
        if (!dry) {
            practices.forEach(practice -> practice.erase(clock.now()));
            in("select o from Observation o where o.practiceId in :ids", Observation.class, ids)
                    .forEach(Observation::erase);
            in("select p from Prediction p where p.practiceId in :ids", Prediction.class, ids)
                    .forEach(em::remove);
            in("select a from Addition a where a.practiceId in :ids", Addition.class, ids)
                    .forEach(em::remove);
            predictions.forEach(em::remove);
            attachments.forEach(em::remove);
        }
        return Erased.of("practices", practices.size())
                .with("predictions", predictions.size())
                .with("photos", attachments.size());
    }

    private List<Practice> kept(Collection<UUID> people) {
        return in("select p from Practice p where p.employeeId in :ids and p.erasedAt is null", Practice.class, people);
    }

    private <T> List<T> in(String query, Class<T> type, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        TypedQuery<T> found = em.createQuery(query, type);
        return found.setParameter("ids", ids).getResultList();
    }

    /** Files that no row names: those of the rows that went, and what a crash has left. */
    @Override
    public Erased sweep() {
        return Erased.of("files", files.sweep(this::named));
    }

    private Set<String> named(Collection<String> hashes) {
        return new HashSet<>(em.createQuery("select a.sha256 from Attachment a where a.sha256 in :hashes", String.class)
                .setParameter("hashes", hashes)
                .getResultList());
    }
}
