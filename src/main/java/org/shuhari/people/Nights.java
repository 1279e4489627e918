package org.shuhari.people;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks every few minutes whether the night's work is still to be done. A clock that fires at two would miss the night in
 * which the server was down; the database knows what was done, whichever node asks.
 */
@ApplicationScoped
class Nights {

    private static final Logger LOG = Logger.getLogger(Nights.class.getName());

    @Resource
    private ManagedScheduledExecutorService timer;

    @Inject
    private Retention retention;

    /** Between two times of asking. */
    @Inject
    @ConfigProperty(name = "shuhari.nights.seconds", defaultValue = "600")
    private int seconds;

    private ScheduledFuture<?> asking;

    void start(@Observes @Priority(800) @Initialized(ApplicationScoped.class) Object event) {
        asking = timer.scheduleWithFixedDelay(this::work, seconds, seconds, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (asking != null) {
            asking.cancel(false);
        }
    }

    /** A fault is told and the next attempt tries again: an exception would end the asking. */
    private void work() {
        try {
            retention
                    .runTonight()
                    .ifPresent(run ->
                            LOG.info(() -> "Retention ran: " + run.erased().counts()));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Retention could not run; it is tried again in " + seconds + " seconds.", e);
        }
    }
}
