package org.shuhari.practice;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.shuhari.shared.Problem;

/**
 * Cleans what was sent: a picture is decoded within limits, turned upright and written anew, which leaves out everything
 * but the pixels (place, device, time, whatever was hidden behind them). A PDF is kept as it is.
 */
@ApplicationScoped
class Photos {

    /** The most bytes of one file. */
    static final int MAX_BYTES = 10 * 1024 * 1024;

    /** Pictures decoded at once: each may need a hundred megabytes. */
    private static final int AT_ONCE = 2;

    /**
     * How long a request waits for its turn, in seconds. Beyond that its phone is told to come later, as after a network cut, when
     * hundreds send at once: who waits here keeps a thread of the server from everybody else, and a client that has given up by then
     * sends the same once more.
     */
    private static final int PATIENCE = 5;

    /** Pictures that a small machine is through with in a second. */
    private static final int A_SECOND = 5;

    private final Semaphore turns;
    private final int patience;

    Photos() {
        this(AT_ONCE, PATIENCE);
    }

    /** For tests. */
    Photos(int atOnce, int patience) {
        this.turns = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /**
     * @param declared the Content-Type it was sent with
     * @throws org.shuhari.shared.Problem 413 for too many bytes or pixels, 415 for what is not a whole file of that type, 503 {@code
     *     photos-busy} when too many are at it
     */
    CleanFile clean(byte[] sent, String declared) {
        refuseTooLarge(sent);
        if (FileType.isHeic(sent)) {
            throw PracticeRefusals.heic();
        }
        FileType type = FileType.named(declared).orElseThrow(PracticeRefusals::notWhatItSays);
        if (FileType.of(sent).filter(type::equals).isEmpty()) {
            throw PracticeRefusals.notWhatItSays();
        }
        return type == FileType.PDF ? new CleanFile(type, sent, null) : redrawn(sent, type);
    }

    /** @throws org.shuhari.shared.Problem 413 */
    void refuseTooLarge(byte[] sent) {
        if (sent.length > MAX_BYTES) {
            throw PracticeRefusals.tooLarge();
        }
    }

    /** A small picture of a photo that was kept before there were any. */
    byte[] thumbnail(byte[] kept) {
        waitForATurn();
        try {
            FileType type = FileType.of(kept).orElseThrow(() -> new IOException("of no type that is kept"));
            return Thumbnails.of(Pictures.read(kept, type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            turns.release();
        }
    }

    private CleanFile redrawn(byte[] sent, FileType type) {
        waitForATurn();
        try {
            BufferedImage picture = Pictures.read(sent, type);
            FileType kept = type == FileType.PNG || picture.getColorModel().hasAlpha() ? FileType.PNG : FileType.JPEG;
            return new CleanFile(kept, Pictures.write(picture, kept), Thumbnails.of(picture));
        } catch (IOException e) {
            throw PracticeRefusals.notWhatItSays();
        } finally {
            turns.release();
        }
    }

    private void waitForATurn() {
        try {
            if (!turns.tryAcquire(patience, TimeUnit.SECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private Problem busy() {
        return PracticeRefusals.photosBusy(Math.max(1, patience + turns.getQueueLength() / A_SECOND));
    }
}
