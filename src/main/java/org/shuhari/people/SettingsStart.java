package org.shuhari.people;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.data.StartFault;

/**
 * Gives the organisation its zone at the first start: {@code shuhari.zone}, else the host's ({@code shuhari.host.zone},
 * since the JVM itself runs in UTC), else UTC. Later starts take what is stored.
 */
@ApplicationScoped
class SettingsStart {

    @Inject
    private Settings settings;

    @Inject
    private OrganisationClock clock;

    @Inject
    @ConfigProperty(name = "shuhari.zone")
    private Optional<String> named;

    @Inject
    @ConfigProperty(name = "shuhari.host.zone")
    private Optional<String> host;

    void start(@Observes @Priority(200) @Initialized(ApplicationScoped.class) Object event) {
        clock.use(settings.find(Settings.ZONE).map(ZoneId::of).orElseGet(this::firstZone));
    }

    private ZoneId firstZone() {
        ZoneId zone = named.isPresent()
                ? zone(named.get()).orElseThrow(() -> unknown(named.get()))
                : host.flatMap(SettingsStart::zone).orElse(ZoneOffset.UTC);
        try {
            settings.set(Settings.ZONE, zone.getId());
            return zone;
        } catch (RuntimeException e) {
            // Another node starts at the same moment and was first.
            return settings.find(Settings.ZONE).map(ZoneId::of).orElseThrow(() -> e);
        }
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static IllegalStateException unknown(String id) {
        String why = "SHUHARI_ZONE names a time zone that does not exist: \"" + id
                + "\". Use a name like Europe/Amsterdam or America/Chicago.";
        StartFault.report(why);
        return new IllegalStateException(why);
    }
}
