package org.shuhari.access;

import java.time.Duration;
import org.shuhari.shared.Problem;

/** How the door is refused. */
final class AccessRefusals {

    private AccessRefusals() {}

    /** One sentence for an unknown name, another password and somebody who has left: none can be told from the others. */
    static Problem notRecognised() {
        return new Problem(
                401,
                "not-recognised",
                "Not recognised",
                "This user name and password do not belong together. Check both and try again.");
    }

    /** @param wait until the next attempt is looked at */
    static Problem tooManyAttempts(Duration wait) {
        return new Problem(
                        429,
                        "too-many-attempts",
                        "Too many attempts",
                        "There were several attempts that did not fit. Wait a moment, then try again.")
                .with("retryAfter", Math.max(1, wait.plusMillis(999).toSeconds()));
    }

    /** So many sign in at once that this one would have to wait too long. */
    static Problem busy() {
        return new Problem(503, "busy", "Busy", "Many people sign in just now. Try again in a moment.")
                .with("retryAfter", 5);
    }

    static Problem usernameTaken() {
        return Problem.conflict("username-taken", "Name taken", "Somebody else has this user name. Choose another.");
    }
}
