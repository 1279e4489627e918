package org.shuhari.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** The link by which the first administrator is made: one row for all nodes, so that one link is valid. */
@Entity
@Table(name = "first_link")
class FirstLink {

    static final int ONLY = 1;

    static final Duration LIFE = Duration.ofHours(24);

    @Id
    private int id;

    private String hash;

    @Column(name = "until_at")
    private Instant untilAt;

    private boolean used;

    protected FirstLink() {}

    /** A new link; the one before is dead. */
    void renew(LinkKey key, Instant now) {
        hash = key.hash();
        untilAt = now.plus(LIFE);
        used = false;
    }

    void use() {
        used = true;
    }

    boolean opens(LinkKey key, Instant now) {
        return !used && key.hash().equals(hash) && now.isBefore(untilAt);
    }
}
