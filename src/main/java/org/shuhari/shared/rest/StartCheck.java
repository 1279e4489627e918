package org.shuhari.shared.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.shuhari.shared.StartUp;

/** {@code /health}: up once the start is complete, so that nobody is sent here before. */
@Readiness
@ApplicationScoped
public class StartCheck implements HealthCheck {

    @Inject
    private StartUp start;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("start").status(start.isDone()).build();
    }
}
