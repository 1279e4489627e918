package org.shuhari.notices.mail;

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
import org.shuhari.shared.data.StartFault;

/** Sends the courier on a round every half minute, where a mail server is named. */
@ApplicationScoped
class MailRounds {

    private static final Logger LOG = Logger.getLogger(MailRounds.class.getName());

    @Resource
    private ManagedScheduledExecutorService timer;

    @Inject
    private MailSettings settings;

    @Inject
    private Courier courier;

    private ScheduledFuture<?> rounds;

    /** Settings that do not fit are told at once, to the person who starts it. */
    void check(@Observes @Priority(210) @Initialized(ApplicationScoped.class) Object event) {
        try {
            if (settings.isOn()) {
                settings.server();
            }
        } catch (IllegalArgumentException e) {
            StartFault.report(e.getMessage());
            throw e;
        }
    }

    void start(@Observes @Priority(810) @Initialized(ApplicationScoped.class) Object event) {
        if (settings.isOn()) {
            long seconds = settings.pause().toSeconds();
            rounds = timer.scheduleWithFixedDelay(this::work, seconds, seconds, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void end() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** A fault is told and the next round tries again: an exception would end them. */
    private void work() {
        try {
            courier.round();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The mail could not be taken out; the next round tries again.", e);
        }
    }
}
