package org.shuhari.people;

import jakarta.json.JsonObject;
import java.util.UUID;

/**
 * A job as the contract has it.
 *
 * @param state {@code running}, {@code done}, {@code stopped} or {@code interrupted}
 * @param detail why it was interrupted; absent when nobody knows
 * @param result once it is done
 */
public record JobStatus(UUID id, String kind, String state, int done, int total, String detail, JsonObject result) {

    public static JobStatus of(Job job) {
        return new JobStatus(
                job.id(),
                job.kind(),
                job.state().slug(),
                job.done(),
                job.total(),
                job.detail(),
                job.result().orElse(null));
    }
}
