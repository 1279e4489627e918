package org.shuhari.signoff.dialogue;

import org.shuhari.shared.Problem;

/** What this feature refuses. */
final class DialogueRefusals {

    private DialogueRefusals() {}

    static Problem messageDiffers() {
        return Problem.conflict(
                "message-differs",
                "Another message has this id",
                "A message stays as it was written. Use a new id for another one.");
    }
}
