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

/**
 * Asks every few minutes whether the night's work is still to be done. A clock that fires at two would miss the night in
 * which the server was down; the database knows what was done, whichever node asks.
 */
@ApplicationScoped
class Nights {

    private static final Logger LOG = Logger.getLogger(Nights.class.getName());
    private static final int MINUTES = 10;

    @Resource
    private ManagedScheduledExecutorService timer;

    @Inject
    private Retention retention;

    private ScheduledFuture<?> asking;

    void start(@Observes @Priority(800) @Initialized(ApplicationScoped.class) Object event) {
        asking = timer.scheduleWithFixedDelay(this::work, MINUTES, MINUTES, TimeUnit.MINUTES);
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
            LOG.log(Level.WARNING, "Retention could not run; it is tried again in " + MINUTES + " minutes.", e);
        }
    }
}
