package org.shuhari.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A photo or document of a practice: the row; the bytes lie in the {@link PhotoStore}, known by their SHA-256. */
@Entity
public class Attachment {

    @Id
    private UUID id;

    @Column(name = "practice_id")
    private UUID practiceId;

    private int ordinal;

    @Column(name = "media_type")
    private String mediaType;

    private long bytes;

    private String sha256;

    @Column(name = "sent_sha256")
    private String sentSha256;

    @Column(name = "attached_at")
    private Instant attachedAt;

    protected Attachment() {}

    Attachment(UUID id, UUID practiceId, int ordinal, CleanFile file, String sentSha256, Instant attachedAt) {
        this.id = id;
        this.practiceId = practiceId;
        this.ordinal = ordinal;
        mediaType = file.type().mediaType();
        bytes = file.bytes().length;
        sha256 = file.sha256();
        this.sentSha256 = sentSha256;
        this.attachedAt = attachedAt;
    }

    UUID practiceId() {
        return practiceId;
    }

    String sentSha256() {
        return sentSha256;
    }

    Attached shown() {
        return new Attached(id, mediaType, bytes, sha256);
    }
}
