package org.shuhari.signoff.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.shuhari.shared.rest.JsonInput;
import org.shuhari.signoff.Pace;
import org.shuhari.signoff.Paces;

/** {@code /coach/pace}: for the caller alone. */
@Path("/coach/pace")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PaceResource {

    private static final double SECONDS = 60;

    @Inject
    private Paces paces;

    /** Minutes with at most two decimals; null: nothing was said, or there is nothing to count. */
    public record PaceJson(
            @JsonbNillable Integer minutesPerDay,
            @JsonbNillable Integer atOnce,
            int waiting,
            BigDecimal arrivalsPerDay,
            @JsonbNillable BigDecimal minutesPerRequest,
            @JsonbNillable BigDecimal medianMinutes,
            long longestWaitDays) {

        static PaceJson of(Pace pace) {
            return new PaceJson(
                    pace.minutesPerDay(),
                    pace.atOnce(),
                    pace.waiting(),
                    rounded(pace.arrivalsPerDay()),
                    minutes(pace.each().orElse(null)),
                    minutes(pace.median()),
                    pace.longestWaitDays());
        }

        private static BigDecimal minutes(Duration duration) {
            return duration == null ? null : rounded(duration.toSeconds() / SECONDS);
        }

        private static BigDecimal rounded(double number) {
            BigDecimal short2 =
                    BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
            return short2.scale() < 0 ? short2.setScale(0) : short2;
        }
    }

    @GET
    public PaceJson own() {
        return PaceJson.of(paces.own());
    }

    /** Sets {@code minutesPerDay}, and {@code atOnce} where it is named. */
    @PUT
    public PaceJson say(JsonInput body) {
        Pace before = paces.own();
        Integer minutes = body.whole("minutesPerDay", 1, Paces.MOST_MINUTES).required();
        boolean named = body.names("atOnce");
        Integer atOnce = body.whole("atOnce", 1, Paces.MOST_AT_ONCE).or(null);
        body.done();
        paces.say(minutes, named ? atOnce : before.atOnce());
        return own();
    }
}
