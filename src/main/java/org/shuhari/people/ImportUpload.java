package org.shuhari.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A file between its preview and the import of exactly this file. */
@Entity
@Table(name = "import_upload")
class ImportUpload {

    @Id
    private UUID id;

    @Column(name = "owner_id")
    private UUID ownerId;

    private String name;

    @Lob
    private String content;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    protected ImportUpload() {}

    ImportUpload(UUID id, UUID ownerId, String name, byte[] bytes, Instant now) {
        this.id = id;
        this.ownerId = ownerId;
        this.name = name;
        this.content = packed(bytes);
        this.uploadedAt = now;
    }

    private static String packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }

    byte[] bytes() {
        byte[] packed = Base64.getDecoder().decode(content);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    UUID ownerId() {
        return ownerId;
    }

    String name() {
        return name;
    }
}
