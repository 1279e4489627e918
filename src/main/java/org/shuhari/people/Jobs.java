package org.shuhari.people;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;

/** Orders, follows and stops jobs. */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());
    private static final long NANOS_BETWEEN_BEATS = 500_000_000L;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private JobRows rows;

    @Inject
    private OrganisationClock clock;

    /**
     * What is ordered.
     *
     * @param kind a word for what it does
     * @param owner who alone can follow and stop it
     * @param total how many steps it has
     */
    public record Order(UUID id, String kind, UUID owner, int total) {}

    /**
     * Orders a job, outside any transaction; where one with this id was ordered, also at the same moment, it is that one.
     *
     * @param work runs in a thread without anybody signed in; says {@link Progress#complete} in the transaction that stores
     *     what it did
     * @throws Problem 404 when the id is that of somebody else's
     */
    public Job start(Order order, Consumer<Progress> work) {
        if (rows.add(order)) {
            executor.submit(() -> run(order, work));
        }
        return get(order.id(), order.owner());
    }

    /** The same for short work, which is over when this returns. */
    public Job doNow(Order order, Consumer<Progress> work) {
        if (rows.add(order)) {
            run(order, work);
        }
        return get(order.id(), order.owner());
    }

    /** @throws Problem 404 for somebody else's, and for none */
    public Job get(UUID id, UUID owner) {
        return rows.get(id, owner);
    }

    /** The same, or empty. */
    public Optional<Job> find(UUID id, UUID owner) {
        return rows.find(id, owner);
    }

    /** Somebody's jobs of a kind that gave a sign of life within this time, the last one first. */
    public List<Job> latest(String kind, UUID owner, Duration within) {
        return rows.latest(kind, owner, clock.now().minus(within));
    }

    /**
     * Asks a job to stop; one that has ended stays as it is.
     *
     * @throws Problem 404 for somebody else's, and for none
     */
    public void stop(UUID id, UUID owner) {
        rows.askToStop(id, owner);
    }

    private void run(Order order, Consumer<Progress> work) {
        try {
            work.accept(new Followed(order));
        } catch (JobStopped e) {
            rows.end(order.id(), JobState.STOPPED, null);
        } catch (Problem refusal) {
            rows.end(order.id(), JobState.INTERRUPTED, refusal.detail());
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "A job ended before it was done", e);
            rows.end(order.id(), JobState.INTERRUPTED, null);
        }
    }

    /** Beats in the job's row, not more often than somebody could look. */
    private final class Followed implements Progress {

        private final Order order;
        private long last = System.nanoTime();

        private Followed(Order order) {
            this.order = order;
        }

        @Override
        public void at(double share) {
            long now = System.nanoTime();
            if (now - last >= NANOS_BETWEEN_BEATS) {
                last = now;
                if (!rows.beat(order.id(), (int) (order.total() * Math.min(1, share)))) {
                    throw new JobStopped();
                }
            }
        }

        @Override
        public void complete(JsonObject result) {
            if (!rows.complete(order.id(), result)) {
                throw new JobStopped();
            }
        }
    }
}
