package org.shuhari.signoff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** When a coach opened a request; for the coach's own median alone. Written by {@link PaceTables}. */
@Entity
@Table(name = "review_opening")
@IdClass(ReviewOpening.Key.class)
class ReviewOpening {

    @Id
    @Column(name = "request_id")
    private UUID requestId;

    @Id
    @Column(name = "coach_id")
    private UUID coachId;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected ReviewOpening() {}

    /** One coach and one request. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1;

        private UUID requestId;
        private UUID coachId;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && requestId.equals(key.requestId) && coachId.equals(key.coachId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(requestId, coachId);
        }
    }
}
