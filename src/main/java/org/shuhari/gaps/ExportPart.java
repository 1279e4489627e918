package org.shuhari.gaps;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;

/** One part of a finished export's compressed bytes. */
@Entity
@Table(name = "export_part")
class ExportPart {

    @EmbeddedId
    private Place place;

    @Lob
    private String content;

    @Column(name = "made_at")
    private Instant madeAt;

    protected ExportPart() {}

    /** @param length how many of the bytes count */
    ExportPart(UUID job, int number, byte[] bytes, int length, Instant now) {
        this.place = new Place(job, number);
        this.content = Base64.getEncoder().encodeToString(Arrays.copyOf(bytes, length));
        this.madeAt = now;
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(content);
    }

    /** Which part of which export. */
    @Embeddable
    static class Place implements Serializable {

        private static final long serialVersionUID = 1L;

        @Column(name = "job_id")
        private UUID job;

        private int number;

        protected Place() {}

        Place(UUID job, int number) {
            this.job = job;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && job.equals(place.job) && number == place.number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(job, number);
        }
    }
}
