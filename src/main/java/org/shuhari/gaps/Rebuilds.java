package org.shuhari.gaps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.people.Job;
import org.shuhari.people.Jobs;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.JsonParts;
import org.shuhari.shared.Problem;

/**
 * Reading the skills matrix anew from all facts, as a job of HR: after somebody has changed rows past the application. The other nodes
 * do the same with the next question after it is done.
 */
@ApplicationScoped
public class Rebuilds {

    public static final String KIND = "gaps-rebuild";

    /** The ledger's kind for a matrix that was read anew. */
    static final String REBUILT = "matrix.rebuilt";

    private static final int STEPS = 100;
    private static final Duration SHOWN = Duration.ofDays(1);

    @Inject
    private SignedIn signedIn;

    @Inject
    private SkillsMatrices matrices;

    @Inject
    private RebuildEntries entries;

    @Inject
    private Jobs jobs;

    /**
     * Orders it.
     *
     * @param id the same id again finds the same job, and so does any other while one of the caller's is under way: what it reads
     *     is what a second one would read
     * @throws Problem 403 for anybody but HR
     */
    public Job order(UUID id) {
        signedIn.needs(Role.HR);
        UUID owner = signedIn.id();
        return jobs.find(id, owner)
                .or(() -> last().filter(Job::isRunning))
                .orElseGet(() -> jobs.start(new Jobs.Order(id, KIND, owner, STEPS), progress -> {
                    int people = matrices.rebuild(progress::at);
                    entries.done(
                            owner,
                            matrices.node(),
                            progress,
                            JsonParts.object().add("people", people).build());
                }));
    }

    /**
     * The last one that the caller ordered within a day.
     *
     * @throws Problem 403 for anybody but HR
     */
    public Optional<Job> last() {
        signedIn.needs(Role.HR);
        return jobs.latest(KIND, signedIn.id(), SHOWN).stream()
                .findFirst()
                .map(job -> jobs.get(job.id(), signedIn.id()));
    }

    /** @throws Problem 404 for somebody else's, and for none */
    public void stop(UUID id) {
        jobs.stop(id, signedIn.id());
    }
}
