package org.shuhari.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.shuhari.catalog.Catalogs;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.data.StartFault;

/** Loads the demo organisation at the start, where it is asked for and the database is free. */
@ApplicationScoped
class DemoStart {

    private static final Logger LOG = Logger.getLogger(DemoStart.class.getName());

    @Inject
    @ConfigProperty(name = "shuhari.demo", defaultValue = "false")
    private boolean asked;

    @Inject
    private DemoMark mark;

    @Inject
    private Founding founding;

    @Inject
    private History history;

    @Inject
    private Catalogs catalogs;

    @Inject
    private Ids ids;

    @Inject
    private OrganisationClock clock;

    void start(@Observes @Priority(500) @Initialized(ApplicationScoped.class) Object event) {
        if (!asked) {
            return;
        }
        try {
            load();
        } catch (RuntimeException e) {
            StartFault.report("The demo organisation could not be loaded: " + StartFault.reason(e)
                    + ". Start with SHUHARI_DEMO=false to go on without it.");
            throw e;
        }
    }

    private void load() {
        if (!mark.take()) {
            return;
        }
        Instant begun = clock.now();
        PracticeTexts texts = new PracticeTexts();
        List<Person> people = founding.found(Cast.read());
        Journeys journeys = new Journeys(catalogs.current(), texts.templates(), begun, clock.zone(), ids::next);
        Talks talks = new Talks(begun, clock.zone());
        List<Event> past = Stream.concat(journeys.of(people).stream(), talks.of(people).stream())
                .sorted(Comparator.comparing(Event::at))
                .toList();
        history.happen(past, texts);
        mark.complete();
        LOG.log(Level.INFO, "The demo organisation is complete: {0} people, {1} events, {2} ms.", new Object[] {
            people.size(), past.size(), clock.now().toEpochMilli() - begun.toEpochMilli()
        });
    }
}
