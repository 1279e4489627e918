package org.shuhari.people.rest;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.shuhari.people.Job;

/**
 * A job as the contract has it.
 *
 * @param state {@code running}, {@code done}, {@code stopped} or {@code interrupted}
 * @param detail why it was interrupted; absent when nobody knows
 * @param result once it is done
 */
public record JobJson(UUID id, String kind, String state, int done, int total, String detail, JsonObject result) {

    static JobJson of(Job job) {
        return new JobJson(
                job.id(),
                job.kind(),
                job.state().slug(),
                job.done(),
                job.total(),
                job.detail(),
                job.result().orElse(null));
    }
}
