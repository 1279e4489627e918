package org.shuhari.people;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;

/** The employees: finding, locking, and what HR changes about them. */
@UseCase
public class People {

    /** The most colleagues a search by name gives. */
    public static final int SEARCH_LIMIT = 20;

    private static final int BATCH = 1_000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationClock clock;

    public Optional<Employee> find(UUID id) {
        return Optional.ofNullable(em.find(Employee.class, id));
    }

    /** @throws Problem 404 when there is nobody with that id */
    public Employee get(UUID id) {
        return find(id).orElseThrow(Problem::notFound);
    }

    /**
     * Locks the learner's row until the commit: the first step of every use case that changes the learner's progress.
     *
     * @throws Problem 404 when there is nobody with that id
     */
    public Employee lock(UUID id) {
        Employee employee = em.find(Employee.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (employee == null) {
            throw Problem.notFound();
        }
        return employee;
    }

    /**
     * Locks several people's rows, in the order of their ids, so that no two use cases wait for each other. A use case that
     * writes a row naming another employee locks that one too: the reference waits for the other's lock otherwise.
     *
     * @throws Problem 404 when one of them does not exist
     */
    public void lock(Collection<UUID> ids) {
        ids.stream().distinct().sorted().forEach(this::lock);
    }

    /**
     * The same for very many at once, whoever of them exists: in the order in which {@link #lock(Collection)} takes them, by
     * the ids' sign first, as Java compares them, then as the databases do.
     */
    public void lockAll(Collection<UUID> ids) {
        List<UUID> sorted = ids.stream().distinct().sorted().toList();
        for (int begin = 0; begin < sorted.size(); ) {
            boolean negative = sorted.get(begin).getMostSignificantBits() < 0;
            int end = begin;
            while (end < sorted.size()
                    && end - begin < BATCH
                    && sorted.get(end).getMostSignificantBits() < 0 == negative) {
                end++;
            }
            em.createNativeQuery("select cast(id as varchar(36)) from employee where id in "
                            + quoted(sorted.subList(begin, end)) + " order by id for update")
                    .getResultList();
            begin = end;
        }
    }

    /** Ids are hexadecimal digits, so they may stand in the text. */
    private static String quoted(Collection<UUID> ids) {
        return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", ", "(", ")"));
    }

    /** What a file that names people by their staff numbers asks of each: without the rest, for a file may name everybody. */
    public record Numbered(UUID id, String staffNumber, String name, LocalDate leftOn) {

        /** As {@link Employee#worksHere}. */
        public boolean worksHere(LocalDate day) {
            return leftOn == null || leftOn.isAfter(day);
        }
    }

    /** People by their staff numbers, as far as there are such; in a query for each thousand. */
    public Map<String, Numbered> byStaffNumbers(Collection<String> staffNumbers) {
        List<String> sorted = staffNumbers.stream().distinct().sorted().toList();
        Map<String, Numbered> found = new HashMap<>();
        for (int begin = 0; begin < sorted.size(); begin += BATCH) {
            em.createQuery(
                            "select e.id, e.staffNumber, e.name, e.leftOn from Employee e where e.staffNumber in :numbers",
                            Object[].class)
                    .setParameter("numbers", sorted.subList(begin, Math.min(sorted.size(), begin + BATCH)))
                    .getResultList()
                    .forEach(row -> found.put(
                            (String) row[1],
                            new Numbered((UUID) row[0], (String) row[1], (String) row[2], (LocalDate) row[3])));
        }
        return found;
    }

    /** These people by id, in one query; unknown ids are left out. */
    public Map<UUID, Employee> byIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery("select e from Employee e where e.id in :ids", Employee.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Employee::id, Function.identity()));
    }

    /** The same ids in order of name: of a few by asking for these, of many by one walk through everybody; unknown ids are left out. */
    public List<UUID> inOrderOfName(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Set<UUID> wanted = Set.copyOf(ids);
        String these = wanted.size() <= BATCH ? " where id in " + quoted(wanted) : "";
        List<?> all = em.createNativeQuery(
                        "select cast(id as varchar(36)) from employee" + these + " order by name_key, id")
                .getResultList();
        return all.stream()
                .map(id -> UUID.fromString((String) id))
                .filter(wanted::contains)
                .toList();
    }

    /** Colleagues who work here today and whose name holds the text, in order of name, at most {@link #SEARCH_LIMIT}. */
    public List<Employee> search(String text) {
        String pattern = "%" + text.toLowerCase(java.util.Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return em.createQuery(
                        "select e from Employee e where e.nameKey like :pattern escape '\\'"
                                + " and (e.leftOn is null or e.leftOn > :today) order by e.nameKey, e.id",
                        Employee.class)
                .setParameter("pattern", pattern)
                .setParameter("today", clock.today())
                .setMaxResults(SEARCH_LIMIT)
                .getResultList();
    }

    /** Adds somebody. */
    public void add(Employee employee) {
        em.persist(employee);
    }
}
