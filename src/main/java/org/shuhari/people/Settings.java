package org.shuhari.people;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;

/** The organisation's settings: rows, read anew in every request (another node may have changed them). */
@UseCase
public class Settings {

    public static final String NAME = "name";
    public static final String WIP = "wip";
    public static final String REFRESH_NOTICE = "refresh-notice";
    public static final String PROMISE_DAYS = "promise-days";
    public static final String ZONE = "zone";
    public static final String DEMO = "demo";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationClock clock;

    public OrganisationSettings current() {
        Map<String, String> rows = em.createQuery("select s from Setting s", Setting.class).getResultList().stream()
                .collect(Collectors.toMap(Setting::name, Setting::content));
        ZoneId zone = ZoneId.of(rows.getOrDefault(ZONE, clock.zone().getId()));
        if (!zone.equals(clock.zone())) {
            clock.use(zone);
        }
        return new OrganisationSettings(
                rows.getOrDefault(NAME, ""),
                Integer.parseInt(rows.getOrDefault(WIP, "3")),
                Integer.parseInt(rows.getOrDefault(REFRESH_NOTICE, "60")),
                Integer.parseInt(rows.getOrDefault(PROMISE_DAYS, "3")),
                zone,
                rows.containsKey(DEMO));
    }

    /** One setting's stored value; empty when it was never set. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(em.find(Setting.class, name)).map(Setting::content);
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
}
