package org.shuhari.signoff.dialogue;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * @param tookPart whether that one has written there
     * @param answered whether any coach has
     */
    record Summary(Topic topic, Instant last, int unread, boolean tookPart, boolean answered) {}

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

    /**
     * The dialogues that somebody has, as learner or as one who wrote there, and those of others that nobody has answered
     * since then; the newest first.
     */
    List<Summary> around(UUID who, Instant since, int most) {
        List<?> rows = em.createNativeQuery("select cast(m.learner_id as varchar(36)), m.skill, max(m.written_at),"
                        + " sum(case when m.author_id <> ?1 and m.withdrawn_at is null"
                        + " and (r.read_at is null or m.written_at > r.read_at) then 1 else 0 end),"
                        + " max(case when m.author_id = ?1 then 1 else 0 end),"
                        + " max(case when m.author_id <> m.learner_id then 1 else 0 end) from dialogue_message m"
                        + " left join dialogue_read r on r.reader_id = ?1 and r.learner_id = m.learner_id and r.skill = m.skill"
                        + " group by m.learner_id, m.skill"
                        + " having m.learner_id = ?1 or max(case when m.author_id = ?1 then 1 else 0 end) = 1"
                        + " or max(m.written_at) > ?2 and max(case when m.author_id <> m.learner_id then 1 else 0 end) = 0"
                        + " order by max(m.written_at) desc")
                .setParameter(1, who)
                .setParameter(2, Timestamp.from(since))
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(row -> summary((Object[]) row)).toList();
    }

    private static Summary summary(Object[] row) {
        return new Summary(
                new Topic(UUID.fromString((String) row[0]), (String) row[1]),
                instant(row[2]),
                ((Number) row[3]).intValue(),
                ((Number) row[4]).intValue() == 1,
                ((Number) row[5]).intValue() == 1);
    }

    /** The two databases' drivers give different classes for the same type. */
    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) value).toInstant();
    }
}
