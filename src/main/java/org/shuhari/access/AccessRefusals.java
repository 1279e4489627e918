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

    static Problem oldPasswordDiffers() {
        return Problem.invalid("oldPassword", "This is not your password so far. Write it again.");
    }

    /** Nobody resets the own password: the old one is asked for on the account page. */
    static Problem ownPassword() {
        return new Problem(
                403,
                "own-account",
                "Not for oneself",
                "Change your own password on your account page. Somebody else can make a link for you.");
    }

    static Problem administratorsAccount() {
        return new Problem(
                403,
                "administrators-account",
                "An administrator does this",
                "This person works in HR or administers Shuhari. Ask an administrator to make the link.");
    }

    static Problem ownRoles() {
        return new Problem(
                403, "own-account", "Not for oneself", "Nobody changes the own roles. Ask another administrator.");
    }

    static Problem hasLeft() {
        return Problem.conflict(
                "has-left", "Has left", "This person does not work here any more. HR records a return first.");
    }

    static Problem noMail() {
        return Problem.invalid(
                "mail",
                "No mail goes out from here. Print the links, or ask who runs the server to name a mail server.");
    }

    static Problem noAddress() {
        return Problem.invalid(
                "mail",
                "No mail reaches this person. Print the link, or write down an e-mail address that does first.");
    }

    static Problem sheetMade() {
        return Problem.conflict(
                "already-made",
                "Already made",
                "These links were made already, and are shown once. Make new ones if that sheet is lost; the old ones end then.");
    }

    static Problem unknownLink() {
        return new Problem(
                404,
                "unknown-link",
                "Not a link of ours",
                "This address is not complete, or the link is from long ago. Check it letter by letter, or ask HR for a new one.");
    }

    static Problem usedLink() {
        return new Problem(
                410,
                "used-link",
                "Used already",
                "A password was chosen with this link before. Sign in with it. Was it not you? Then tell HR or an administrator now.");
    }

    static Problem replacedLink() {
        return new Problem(
                410,
                "replaced-link",
                "There is a newer one",
                "This link no longer opens anything: there is a newer one, or you have a password. Use the newest sheet, or ask HR.");
    }

    static Problem linkIsOver() {
        return new Problem(
                410,
                "link-over",
                "The link\u2019s time is over",
                "This link was for a limited time, which is over. Ask HR for a new one.");
    }

    static Problem firstLinkOver() {
        return new Problem(
                410,
                "link-over",
                "This link is over",
                "It was for making the first administrator, once and within a day. If there is still none, start Shuhari again: it prints a new link.");
    }
}
