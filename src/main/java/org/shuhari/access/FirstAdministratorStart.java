package org.shuhari.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.shuhari.people.Settings;
import org.shuhari.shared.PublicAddress;
import org.shuhari.shared.data.StartFault;
import org.shuhari.shared.data.StartReport;

/**
 * After the demo organisation, before the start is said to be complete: tells the start script whether this is the demo, and
 * the one-time link where nobody can administer Shuhari.
 */
@ApplicationScoped
class FirstAdministratorStart {

    private static final Logger LOG = Logger.getLogger(FirstAdministratorStart.class.getName());
    private static final String PAGE = "/access/first.xhtml?key=";

    @Inject
    private FirstAdministrator first;

    @Inject
    private Settings settings;

    @Inject
    private PublicAddress address;

    @Inject
    private TrustedProxies proxies;

    void start(@Observes @Priority(700) @Initialized(ApplicationScoped.class) Object event) {
        String origin;
        try {
            origin = address.origin().orElse("");
            proxies.trusts("127.0.0.1");
        } catch (RuntimeException e) {
            StartFault.report(StartFault.reason(e));
            throw e;
        }
        TreeMap<String, String> report = new TreeMap<>();
        report.put("demo", Boolean.toString(settings.current().demo()));
        Optional<String> path =
                settings.current().demo() ? Optional.empty() : first.newLink().map(PAGE::concat);
        path.ifPresent(link -> {
            report.put("first-administrator", link);
            LOG.log(
                    Level.WARNING,
                    "Nobody can administer Shuhari so far. Within 24 hours, once, at {0}{1}",
                    new Object[] {origin, link});
        });
        StartReport.write(report);
    }
}
