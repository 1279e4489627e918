package org.shuhari.shared;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;

/** Whether the start is complete: schema, catalog, settings and (where asked for) the demo organisation. */
@ApplicationScoped
public class StartUp {

    private volatile boolean done;

    /** The last of all that observe the start; who fails before keeps it from being reached. */
    void end(@Observes @Priority(900) @Initialized(ApplicationScoped.class) Object event) {
        done();
    }

    public void done() {
        done = true;
    }

    public boolean isDone() {
        return done;
    }
}
