package org.shuhari.gaps;

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
 * Counts month ends when it is their time: soon after the start, and then every hour. Each month is a step of its own, so that a
 * large organisation's first year does not keep anybody waiting.
 */
@ApplicationScoped
class MonthEndTimer {

    private static final Logger LOG = Logger.getLogger(MonthEndTimer.class.getName());
    private static final int SECONDS_AFTER_START = 1;
    private static final int SECONDS_BETWEEN = 3_600;

    @Resource
    private ManagedScheduledExecutorService timer;

    @Inject
    private MonthEnds months;

    private ScheduledFuture<?> asking;

    void start(@Observes @Priority(800) @Initialized(ApplicationScoped.class) Object event) {
        asking = timer.scheduleWithFixedDelay(this::work, SECONDS_AFTER_START, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (asking != null) {
            asking.cancel(true);
        }
    }

    /** A fault is told and the next hour tries again: an exception would end the asking. */
    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted() && months.takeNext()) {
                LOG.fine("A month end is counted.");
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A month end could not be counted; it is tried again in an hour.", e);
        }
    }
}
