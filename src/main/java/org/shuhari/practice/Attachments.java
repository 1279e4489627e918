package org.shuhari.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shuhari.practice.Practices.Stored;
import org.shuhari.shared.Problem;

/**
 * The photos and documents of a practice. Not a transaction of its own: decoding a picture takes its time, and no
 * learner's row is locked meanwhile. The file is on the disk before the row that names it is committed; a file whose row
 * never came is harmless.
 */
@ApplicationScoped
public class Attachments {

    /** The most for one practice. */
    public static final int MOST = 5;

    /** The most bytes of one; who reads a body reads one byte more and hands it on, to be refused here. */
    public static final int MAX_BYTES = Photos.MAX_BYTES;

    @Inject
    private AttachmentRows rows;

    @Inject
    private Photos photos;

    @Inject
    private PhotoStore files;

    @Inject
    private VirusScan scan;

    /** A file as it is given out. */
    public record Download(Attached attached, byte[] bytes) {}

    /**
     * Adds a photo or document to one's own practice; the same bytes again count once.
     *
     * @param declared the Content-Type it was sent with
     * @throws Problem 404, 403 for a colleague; 413, 415; 409 {@code too-many}, {@code
     *     practice-withdrawn}; 422 {@code scan-found}, 503 {@code scan-away}
     */
    public Stored<Attached> attach(UUID learner, UUID practice, String declared, byte[] sent) {
        String sentSha256 = Canonical.sha256(sent);
        Optional<Attached> before = rows.check(learner, practice, sentSha256);
        if (before.isPresent()) {
            return new Stored<>(before.get(), false);
        }
        photos.refuseTooLarge(sent);
        scan.check(sent);
        CleanFile file = photos.clean(sent, declared);
        files.keep(file.sha256(), file.bytes());
        if (file.thumbnail() != null) {
            files.keepThumbnail(file.sha256(), file.thumbnail());
        }
        return rows.add(learner, practice, file, sentSha256);
    }

    /** Everything of one's own, of withdrawn practices too, in the order it was attached. */
    public List<Attached> of(UUID learner) {
        return rows.of(learner);
    }

    /**
     * A small picture of a photo, made once.
     *
     * @throws Problem 404 when it is not there for the viewer (R13), and for a document
     */
    public byte[] thumbnail(UUID viewer, UUID id) {
        Attached attached = rows.read(viewer, id);
        if (FileType.PDF.mediaType().equals(attached.mediaType())) {
            throw Problem.notFound();
        }
        String sha256 = attached.sha256();
        return files.thumbnail(sha256, () -> photos.thumbnail(files.read(sha256)));
    }

    /** @throws Problem 404 when it is not there for the viewer (R13) */
    public Download read(UUID viewer, UUID id) {
        Attached attached = rows.read(viewer, id);
        return new Download(attached, files.read(attached.sha256()));
    }
}
