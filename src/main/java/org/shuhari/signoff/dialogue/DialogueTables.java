package org.shuhari.signoff.dialogue;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Messages, and up to where somebody has read them. */
@Dependent
class DialogueTables {

    @PersistenceContext
    private EntityManager em;

    /**
     * A dialogue in a list.
     *
     * @param last when the last message was written
     * @param unread messages that are new to the one who asks
     */
    record Summary(Topic topic, Instant last, int unread) {}

    Optional<Message> message(UUID id) {
        return Optional.ofNullable(em.find(Message.class, id));
    }

    void add(Message message) {
        em.persist(message);
    }

    /** In the order in which they were written. */
    List<Message> of(Topic topic) {
        return em.createQuery(
                        "select m from Message m where m.learnerId = :learner and m.skill = :skill"
                                + " order by m.writtenAt, m.id",
                        Message.class)
                .setParameter("learner", topic.learner())
                .setParameter("skill", topic.skill())
                .getResultList();
    }

    List<Message> those(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select m from Message m where m.id in :ids", Message.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Who has written about these learners, of whatever skill: a learner, a skill and an author each. */
    List<Object[]> authorsAbout(Collection<UUID> learners) {
        return em.createQuery(
                        "select distinct m.learnerId, m.skill, m.authorId from Message m where m.learnerId in :learners",
                        Object[].class)
                .setParameter("learners", learners)
                .getResultList();
    }

    /** Which coaches answered these learners' requests: a learner, a skill and a coach each. */
    List<Object[]> answeredTo(Collection<UUID> learners) {
        return em.createQuery(
                        "select distinct s.employeeId, s.skill, s.coachId from SignOff s where s.employeeId in :learners",
                        Object[].class)
                .setParameter("learners", learners)
                .getResultList();
    }

    /** Up to where somebody has read; empty for who never did. */
    Optional<Instant> readUpTo(UUID reader, Topic topic) {
        List<?> found = em.createNativeQuery(
                        "select read_at from dialogue_read where reader_id = ?1 and learner_id = ?2 and skill = ?3")
                .setParameter(1, reader)
                .setParameter(2, topic.learner())
                .setParameter(3, topic.skill())
                .getResultList();
        return found.stream().findFirst().map(DialogueTables::instant);
    }

    /** Up to where somebody has read, by dialogue. */
    Map<Topic, Instant> readUpTo(UUID reader) {
        List<?> rows = em.createNativeQuery("select cast(learner_id as varchar(36)), skill, read_at from dialogue_read"
                        + " where reader_id = ?1")
                .setParameter(1, reader)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(
                        row -> new Topic(UUID.fromString((String) row[0]), (String) row[1]), row -> instant(row[2])));
    }

    void read(UUID reader, Topic topic, Instant upTo) {
        int known = em.createNativeQuery(
                        "update dialogue_read set read_at = ?4 where reader_id = ?1 and learner_id = ?2"
                                + " and skill = ?3 and read_at < ?4")
                .setParameter(1, reader)
                .setParameter(2, topic.learner())
                .setParameter(3, topic.skill())
                .setParameter(4, Timestamp.from(upTo))
                .executeUpdate();
        if (known == 0) {
            em.createNativeQuery("insert into dialogue_read (reader_id, learner_id, skill, read_at)"
                            + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                    .setParameter(1, reader)
                    .setParameter(2, topic.learner())
                    .setParameter(3, topic.skill())
                    .setParameter(4, Timestamp.from(upTo))
                    .executeUpdate();
        }
    }

    /** The dialogues somebody has as the learner, or wrote in or answered requests of as a coach. */
    List<Summary> ownAndTakenPart(UUID who) {
        return summaries(summed("select learner_id, skill from dialogue_message where learner_id = ?1 or author_id = ?1"
                        + " union select employee_id, skill from sign_off where coach_id = ?1")
                .setParameter(1, who));
    }

    /** Of other learners the dialogues on these skills in which the learner has the last word that stands, written since then. */
    List<Summary> unanswered(UUID who, Instant since, Set<String> skills) {
        if (skills.isEmpty()) {
            return List.of();
        }
        // Slugs of the catalog may stand in the text.
        String named = skills.stream().map(skill -> "'" + skill + "'").collect(Collectors.joining(", "));
        return summaries(summed("select distinct q.learner_id, q.skill from dialogue_message q where q.written_at > ?2"
                        + " and q.author_id = q.learner_id and q.learner_id <> ?1 and q.withdrawn_at is null and q.skill in ("
                        + named + ") and not exists (select 1 from dialogue_message a where a.learner_id = q.learner_id"
                        + " and a.skill = q.skill and a.author_id <> a.learner_id and a.withdrawn_at is null"
                        + " and a.written_at > q.written_at)")
                .setParameter(1, who)
                .setParameter(2, Timestamp.from(since)));
    }

    /** @param topics which dialogues: their learners and skills */
    private Query summed(String topics) {
        return em.createNativeQuery("select cast(m.learner_id as varchar(36)), m.skill, max(m.written_at),"
                + " sum(case when m.author_id <> ?1 and m.withdrawn_at is null"
                + " and (r.read_at is null or m.written_at > r.read_at) then 1 else 0 end) from (" + topics
                + ") t join dialogue_message m on m.learner_id = t.learner_id and m.skill = t.skill"
                + " left join dialogue_read r on r.reader_id = ?1 and r.learner_id = m.learner_id and r.skill = m.skill"
                + " group by m.learner_id, m.skill");
    }

    private static List<Summary> summaries(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Summary(
                        new Topic(UUID.fromString((String) row[0]), (String) row[1]),
                        instant(row[2]),
                        ((Number) row[3]).intValue()))
                .toList();
    }

    /** The two databases' drivers give different classes for the same type. */
    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) value).toInstant();
    }
}
