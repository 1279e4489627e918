package org.shuhari.signoff;

import java.util.UUID;

/**
 * What a learner sends to ask for a sign-off.
 *
 * @param id made by the client (R12); null: made here
 * @param coach who should look, a wish; may be null
 * @param secondLook that another coach looks than the one who answered last (R10)
 */
public record Ask(UUID id, String skill, UUID coach, boolean secondLook) {}
