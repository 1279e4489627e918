package org.shuhari.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.data.Taken;

/** Finds and keeps practices with what belongs to them; part of the caller's transaction. */
@ApplicationScoped
class PracticeStore {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationClock clock;

    Optional<Practice> find(UUID id) {
        return Optional.ofNullable(em.find(Practice.class, id));
    }

    Practice get(UUID id) {
        return find(id).orElseThrow(Problem::notFound);
    }

    /**
     * Whose a practice is, without reading the rest: that is read once the learner's row is locked.
     *
     * @throws Problem 404
     */
    UUID learnerOf(UUID id) {
        return em
                .createQuery("select p.employeeId from Practice p where p.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    Optional<Prediction> prediction(UUID practice) {
        return Optional.ofNullable(em.find(Prediction.class, practice));
    }

    /** Predictions whose practice has not been recorded, the latest first. */
    List<Prediction> openPredictions(UUID learner, String skill) {
        return em.createQuery(
                        "select p from Prediction p where p.employeeId = :learner and p.skill = :skill and not exists"
                                + " (select r from Practice r where r.id = p.practiceId) order by p.writtenAt desc",
                        Prediction.class)
                .setParameter("learner", learner)
                .setParameter("skill", skill)
                .getResultList();
    }

    Optional<Observation> observation(UUID practice) {
        return Optional.ofNullable(em.find(Observation.class, practice));
    }

    /** One learner's practices that stand, the latest done first. */
    List<Practice> of(UUID learner) {
        return em.createQuery(
                        "select p from Practice p where p.employeeId = :learner and p.withdrawnAt is null"
                                + " order by p.doneOn desc, p.recordedAt desc, p.id",
                        Practice.class)
                .setParameter("learner", learner)
                .getResultList();
    }

    /** All of one learner's practices, withdrawn ones too, the oldest first. */
    List<Practice> everyOf(UUID learner) {
        return em.createQuery(
                        "select p from Practice p where p.employeeId = :learner order by p.recordedAt, p.id",
                        Practice.class)
                .setParameter("learner", learner)
                .getResultList();
    }

    /** These people's predictions whose practice has not been recorded. */
    List<Prediction> predictionsAlone(Collection<UUID> learners) {
        if (learners.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select w from Prediction w where w.employeeId in :learners and not exists"
                                + " (select p from Practice p where p.id = w.practiceId) order by w.writtenAt, w.practiceId",
                        Prediction.class)
                .setParameter("learners", learners)
                .getResultList();
    }

    /** Everything attached to one learner's practices. */
    List<Attachment> attachmentsOfLearner(UUID learner) {
        return em.createQuery(
                        "select a from Attachment a, Practice p where a.practiceId = p.id and p.employeeId = :learner"
                                + " order by a.attachedAt, a.id",
                        Attachment.class)
                .setParameter("learner", learner)
                .getResultList();
    }

    /** Practices that stand, name somebody as observer and have no answer so far, the longest waiting first. */
    List<Practice> waitingFor(UUID observer) {
        return em.createQuery(
                        "select p from Practice p where p.observerId = :observer and p.withdrawnAt is null"
                                + " and not exists (select o from Observation o where o.practiceId = p.id)"
                                + " order by p.recordedAt, p.id",
                        Practice.class)
                .setParameter("observer", observer)
                .getResultList();
    }

    List<Attachment> attachments(UUID practice) {
        return em.createQuery(
                        "select a from Attachment a where a.practiceId = :practice order by a.ordinal",
                        Attachment.class)
                .setParameter("practice", practice)
                .getResultList();
    }

    Optional<Attachment> attachment(UUID id) {
        return Optional.ofNullable(em.find(Attachment.class, id));
    }

    /**
     * Keeps something under an id made by a client.
     *
     * @param taken what to throw when somebody else was quicker with the same id
     */
    void add(Object created, Supplier<Problem> taken) {
        em.persist(created);
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw Taken.or(e, taken);
        }
    }

    void add(Object created) {
        em.persist(created);
    }

    RecordedPractice shown(Practice practice) {
        return shown(List.of(practice)).get(0);
    }

    /** As they are read, in three further queries however many they are. */
    List<RecordedPractice> shown(List<Practice> practices) {
        if (practices.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = practices.stream().map(Practice::id).toList();
        Map<UUID, Observation> answers = answersTo(ids);
        Map<UUID, List<Attachment>> attachments = attachmentsOf(ids);
        Map<UUID, List<Addition>> additions = additionsTo(ids);
        return practices.stream()
                .map(p -> shown(
                        p,
                        answers.get(p.id()),
                        attachments.getOrDefault(p.id(), List.of()),
                        additions.getOrDefault(p.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Addition>> additionsTo(Collection<UUID> practices) {
        return em
                .createQuery(
                        "select a from Addition a where a.practiceId in :ids order by a.writtenAt, a.id",
                        Addition.class)
                .setParameter("ids", practices)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(Addition::practiceId));
    }

    Optional<Addition> addition(UUID id) {
        return Optional.ofNullable(em.find(Addition.class, id));
    }

    private Map<UUID, Observation> answersTo(Collection<UUID> practices) {
        return em
                .createQuery("select o from Observation o where o.practiceId in :ids", Observation.class)
                .setParameter("ids", practices)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Observation::practiceId, Function.identity()));
    }

    private Map<UUID, List<Attachment>> attachmentsOf(Collection<UUID> practices) {
        return em
                .createQuery(
                        "select a from Attachment a where a.practiceId in :ids order by a.ordinal", Attachment.class)
                .setParameter("ids", practices)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(Attachment::practiceId));
    }

    private RecordedPractice shown(
            Practice practice, Observation answer, List<Attachment> attachments, List<Addition> additions) {
        return new RecordedPractice(
                practice.id(),
                practice.skill(),
                practice.skillVersion(),
                practice.catalogId(),
                practice.template(),
                practice.employeeId(),
                practice.doneOn(),
                practice.recordedAt(),
                practice.enteredAt(),
                practice.predictedAt(),
                writtenAfterwards(practice),
                (int) ChronoUnit.DAYS.between(practice.doneOn(), clock.dayOf(written(practice))),
                practice.place(),
                practice.minutes(),
                practice.observerId(),
                practice.authorId(),
                answer == null ? null : answer.confirmed(),
                answer == null ? null : answer.shown(),
                practice.fields().json(),
                practice.note(),
                attachments.stream().map(Attachment::shown).toList(),
                additions.stream().map(Addition::shown).toList(),
                practice.withdrawnAt(),
                practice.erasedAt());
    }

    private static Instant written(Practice practice) {
        return practice.enteredAt() == null ? practice.recordedAt() : practice.enteredAt();
    }

    private boolean writtenAfterwards(Practice practice) {
        Instant predicted = practice.predictedAt();
        return predicted != null
                && (!predicted.isBefore(practice.recordedAt())
                        || clock.dayOf(predicted).isAfter(practice.doneOn()));
    }
}
