package org.shuhari.practice;

import org.shuhari.shared.Problem;

/** What this feature refuses, each in its own words. */
final class PracticeRefusals {

    private PracticeRefusals() {}

    static Problem differs() {
        return Problem.conflict(
                "practice-differs",
                "This id is taken by another practice",
                "A practice with this id is stored with other content. Send a new practice with a new id.");
    }

    static Problem additionDiffers() {
        return Problem.conflict(
                "addition-differs",
                "This id is taken by other words",
                "Words with this id are stored with other content. Send them with a new id.");
    }

    static Problem predictionChanged() {
        return Problem.conflict(
                "prediction-changed",
                "What was expected is fixed",
                "What was written before the practice stays as it was. Send it unchanged, or leave it out.");
    }

    static Problem alreadyAnswered() {
        return Problem.conflict(
                "already-answered",
                "The observer has answered",
                "The observer has answered for this practice, and the answer stands.");
    }

    static Problem withdrawn() {
        return Problem.conflict(
                "practice-withdrawn",
                "The practice is withdrawn",
                "This practice was withdrawn and takes nothing more. Record a new one.");
    }

    static Problem tooMany() {
        return Problem.conflict(
                "too-many", "Enough photos", "A practice holds at most " + Attachments.MOST + " photos or documents.");
    }

    static Problem tooLarge() {
        return new Problem(
                413,
                "too-large",
                "Too large",
                "Send a file of at most 10 MB. A photo gets smaller when the phone is asked for a smaller size.");
    }

    static Problem tooManyPixels() {
        return new Problem(
                413,
                "too-many-pixels",
                "Too many pixels",
                "Send a picture of at most 40 megapixels and 12,000 pixels a side.");
    }

    static Problem heic() {
        return new Problem(
                415,
                "heic",
                "A photo in HEIC",
                "Not every device can show a photo in HEIC. Send it as JPEG, or choose \"Most compatible\" in the settings of the"
                        + " phone's camera and take it again.");
    }

    static Problem found() {
        return new Problem(
                422,
                "scan-found",
                "The virus scanner found something",
                "The virus scanner found something in this file, so it was not kept. Send another one, and show this file to those who"
                        + " look after your computers.");
    }

    static Problem scannerAway() {
        return new Problem(
                503,
                "scan-away",
                "The virus scanner does not answer",
                "Files are looked through for viruses, and the scanner does not answer just now. Keep the file and send it later.");
    }

    /** @param seconds when those who wait now are likely to be through */
    static Problem photosBusy(int seconds) {
        return new Problem(
                        503,
                        "photos-busy",
                        "Many photos arrive just now",
                        "Many photos arrive just now, more than can be looked at. Keep yours and send it again in a minute.")
                .with("retryAfter", seconds);
    }

    static Problem notWhatItSays() {
        return new Problem(
                415,
                "not-what-it-says",
                "Not readable as what it is said to be",
                "Send a whole JPEG, PNG, WebP or PDF file, and name its own media type in Content-Type.");
    }
}
