package org.shuhari.people;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shuhari.ledger.Fact;
import org.shuhari.ledger.Ledger;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;
import org.shuhari.shared.Violation;

/** The organisation's settings: rows, read anew in every request (another node may have changed them). */
@UseCase
public class Settings {

    public static final String NAME = "name";
    public static final String WIP = "wip";
    public static final String REFRESH_NOTICE = "refresh-notice";
    public static final String PROMISE_DAYS = "promise-days";
    public static final String ZONE = "zone";
    public static final String DEMO = "demo";

    /** Months for which a practice's words and photos stay after they were last needed. */
    public static final String KEEP_PRACTICES_MONTHS = "keep-practices-months";

    /** Months for which the name of somebody who left stays. */
    public static final String KEEP_LEAVERS_MONTHS = "keep-leavers-months";

    /** From this hour on, in the organisation's zone, the night's work is done. */
    static final int NIGHT_HOUR = 2;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationClock clock;

    @Inject
    private Ledger ledger;

    @Inject
    private SignedIn signedIn;

    public OrganisationSettings current() {
        Map<String, String> rows = rows();
        follow(rows.get(ZONE));
        return new OrganisationSettings(
                rows.getOrDefault(NAME, ""),
                number(rows, AdjustableSetting.WIP),
                number(rows, AdjustableSetting.REFRESH_NOTICE),
                number(rows, AdjustableSetting.PROMISE_DAYS),
                clock.zone(),
                rows.containsKey(DEMO));
    }

    /**
     * Takes the organisation's zone as stored, which another node may have changed meanwhile. Whoever asks the database who is
     * calling reads it along, so a change holds on every node from its next request on.
     *
     * @param zone null when it was never set
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public void follow(String zone) {
        if (zone != null && !zone.equals(clock.zone().getId())) {
            clock.use(ZoneId.of(zone));
        }
    }

    /** What an administrator may change, as it stands. */
    public Map<AdjustableSetting, String> adjustable() {
        Map<String, String> rows = rows();
        Map<AdjustableSetting, String> values = new EnumMap<>(AdjustableSetting.class);
        for (AdjustableSetting each : AdjustableSetting.values()) {
            values.put(each, rows.getOrDefault(each.key(), each.absent()));
        }
        return values;
    }

    /**
     * Changes settings for an administrator; those that are as wanted already stay, and when all are, nothing is noted.
     *
     * @throws Problem 422 with all that cannot be taken, 403 for anybody else
     */
    public void change(Map<AdjustableSetting, String> wanted) {
        signedIn.needs(Role.ADMIN);
        List<Violation> violations = new ArrayList<>();
        wanted.forEach((setting, value) ->
                setting.fault(value).ifPresent(message -> violations.add(new Violation(setting.member(), message))));
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        Fact fact = Fact.of("settings.changed", signedIn.id(), null);
        List<String> changed = wanted.keySet().stream()
                .sorted()
                .filter(setting -> put(setting, wanted.get(setting)))
                .map(AdjustableSetting::key)
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        wanted.forEach((setting, value) -> {
            if (setting.inLedger() && changed.contains(setting.key())) {
                fact.with(setting.key(), setting.stored(value));
            }
        });
        ledger.append(fact.with("changed", changed));
    }

    private boolean put(AdjustableSetting setting, String value) {
        em.createNativeQuery("insert into setting (name, content) values (?1, ?2) on conflict do nothing")
                .setParameter(1, setting.key())
                .setParameter(2, setting.absent())
                .executeUpdate();
        Setting row = em.find(Setting.class, setting.key(), LockModeType.PESSIMISTIC_WRITE);
        String stored = setting.stored(value);
        boolean differs = !row.content().equals(stored);
        row.change(stored);
        return differs;
    }

    private Map<String, String> rows() {
        return em.createQuery("select s from Setting s", Setting.class).getResultList().stream()
                .collect(Collectors.toMap(Setting::name, Setting::content));
    }

    /** One setting's stored value; empty when it was never set. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(em.find(Setting.class, name)).map(Setting::content);
    }

    /** A setting that is a whole number. */
    int whole(AdjustableSetting setting) {
        return Integer.parseInt(find(setting.key()).orElse(setting.absent()));
    }

    /** Sets one setting. The rights are the caller's to check. */
    public void set(String name, String content) {
        Setting setting = em.find(Setting.class, name);
        if (setting == null) {
            em.persist(new Setting(name, content));
        } else {
            setting.change(content);
        }
    }

    private static int number(Map<String, String> rows, AdjustableSetting setting) {
        return Integer.parseInt(rows.getOrDefault(setting.key(), setting.absent()));
    }
}
