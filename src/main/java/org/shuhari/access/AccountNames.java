package org.shuhari.access;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.people.UserNames;
import org.shuhari.shared.UseCase;

/** The accounts' names, for {@code people}. */
@UseCase
class AccountNames implements UserNames {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Accounts accounts;

    @Override
    public Map<UUID, String> of(Collection<UUID> employees) {
        return accounts.usernamesOf(employees);
    }

    @Override
    public Map<UUID, String> all() {
        return em.createQuery("select a.employeeId, a.username from Account a", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    @Override
    public Map<String, UUID> holders(Collection<String> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        Set<String> keys = names.stream().map(Account::key).collect(Collectors.toSet());
        Map<String, UUID> byKey = new HashMap<>();
        em.createQuery("select a from Account a where a.usernameKey in :keys", Account.class)
                .setParameter("keys", keys)
                .getResultList()
                .forEach(account -> byKey.put(Account.key(account.username()), account.employeeId()));
        return names.stream()
                .distinct()
                .filter(name -> byKey.containsKey(Account.key(name)))
                .collect(Collectors.toMap(name -> name, name -> byKey.get(Account.key(name))));
    }

    @Override
    public void give(Map<UUID, String> names) {
        List<Account> known = names.isEmpty()
                ? List.of()
                : em.createQuery("select a from Account a where a.employeeId in :ids", Account.class)
                        .setParameter("ids", names.keySet())
                        .getResultList();
        known.forEach(account -> account.rename(names.get(account.employeeId())));
        Set<UUID> having = known.stream().map(Account::employeeId).collect(Collectors.toSet());
        names.forEach((employee, name) -> {
            if (!having.contains(employee)) {
                em.persist(new Account(employee, name, null, null));
            }
        });
    }
}
