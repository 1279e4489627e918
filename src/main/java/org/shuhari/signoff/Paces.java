package org.shuhari.signoff;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuhari.mastery.CoachingCapacity;
import org.shuhari.people.People;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.UseCase;
import org.shuhari.shared.Violation;
import org.shuhari.signoff.SkillTime.Timed;

/** The coach's own pace: asked by the coach about nobody but the coach. */
@UseCase
public class Paces implements CoachingCapacity {

    /** The most minutes of a day. */
    public static final int MOST_MINUTES = 1_440;

    /** The most requests to look at at once. */
    public static final int MOST_AT_ONCE = 999;

    /** The days that the median and {@link #improve} look back. */
    static final int DAYS_BACK = 90;

    /** The days that arrivals are counted over, and the working days among them. */
    private static final int ARRIVALS = 28;

    private static final double WORKING_DAYS = 20;

    /** Minutes that one request takes when a coach's week is reckoned for others: nobody's own median is told. */
    private static final int MINUTES_EACH = 15;

    /** Requests a week of a coach who said nothing. */
    private static final int UNSAID = 2;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Queue queue;

    @Inject
    private PaceTables tables;

    @Inject
    private People people;

    @Inject
    private OrganisationClock clock;

    /** @throws Problem 403 for anybody who is no coach */
    public Pace own() {
        signedIn.needs(Role.COACH);
        return own(queue.waitingFor(signedIn.id()));
    }

    /**
     * The same for somebody who knows the own queue already.
     *
     * @throws Problem 403 for anybody who is no coach
     */
    public Pace own(List<Waiting> waiting) {
        signedIn.needs(Role.COACH);
        UUID coach = signedIn.id();
        CoachPace said = tables.of(coach).orElse(null);
        List<Duration> took = decided().stream().map(Timed::took).toList();
        return new Pace(
                said == null ? null : said.minutesPerDay(),
                said == null ? null : said.atOnce(),
                waiting.size(),
                arrivals(coach, waiting),
                Pace.median(took),
                took.size(),
                waiting.stream().mapToLong(this::daysWaited).max().orElse(0));
    }

    private double arrivals(UUID coach, List<Waiting> waiting) {
        Instant since = clock.now().minus(ARRIVALS, ChronoUnit.DAYS);
        long here = waiting.stream()
                .filter(each -> each.request().requestedAt().isAfter(since))
                .count();
        return (here + tables.decidedOfThoseAskedSince(coach, since)) / WORKING_DAYS;
    }

    private long daysWaited(Waiting each) {
        LocalDate asked = clock.dayOf(each.request().requestedAt());
        return ChronoUnit.DAYS.between(asked, clock.today());
    }

    /**
     * Where the minutes go, skill by skill.
     *
     * @throws Problem 403 for anybody who is no coach
     */
    public List<SkillTime> improve() {
        signedIn.needs(Role.COACH);
        return SkillTime.of(decided());
    }

    private List<Timed> decided() {
        return tables.decided(signedIn.id(), clock.now().minus(DAYS_BACK, ChronoUnit.DAYS));
    }

    /**
     * Says how much time there is.
     *
     * @param minutesPerDay 1 to {@link #MOST_MINUTES}
     * @param atOnce 1 to {@link #MOST_AT_ONCE}, or null for all
     * @throws Problem 403 for anybody who is no coach; 422
     */
    public void say(Integer minutesPerDay, Integer atOnce) {
        signedIn.needs(Role.COACH);
        List<Violation> faults = new ArrayList<>();
        if (minutesPerDay == null || minutesPerDay < 1 || minutesPerDay > MOST_MINUTES) {
            faults.add(new Violation("minutesPerDay", "Give whole minutes from 1 to 1440."));
        }
        if (atOnce != null && (atOnce < 1 || atOnce > MOST_AT_ONCE)) {
            faults.add(new Violation("atOnce", "Give a whole number from 1 to 999, or leave it empty for all."));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        UUID coach = signedIn.id();
        people.lock(coach);
        CoachPace pace = tables.of(coach).orElse(null);
        if (pace == null) {
            pace = new CoachPace(coach);
            tables.add(pace);
        }
        pace.say(minutesPerDay, atOnce, clock.now());
    }

    /** A coach begins to look at a request. Coming back within an hour goes on; later it begins anew. */
    public void opened(UUID coach, UUID request) {
        tables.opened(request, coach, clock.now());
    }

    @Override
    public Map<UUID, Integer> answersPerWeek(Collection<UUID> coaches) {
        Map<UUID, CoachPace> said = tables.of(coaches);
        Map<UUID, Integer> answers = new HashMap<>();
        coaches.forEach(coach -> answers.put(coach, perWeek(said.get(coach))));
        return answers;
    }

    private static int perWeek(CoachPace said) {
        return said == null ? UNSAID : Math.max(1, said.minutesPerDay() * WEEK / MINUTES_EACH);
    }
}
