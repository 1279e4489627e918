package org.shuhari.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** How often signing in did not fit, from one address: with one name, or (name key {@code *}) with any. */
@Entity
@Table(name = "sign_in_failure")
@IdClass(SignInFailure.Key.class)
class SignInFailure {

    /** Stands for every name. */
    static final String ANY_NAME = "*";

    @Id
    @Column(name = "name_key")
    private String nameKey;

    @Id
    private String address;

    private int failures;

    @Column(name = "first_at")
    private Instant firstAt;

    @Column(name = "last_at")
    private Instant lastAt;

    protected SignInFailure() {}

    /** One more failure; those that are long forgotten no longer count. */
    void add(Instant now) {
        if (throttle().forgotten(firstAt, lastAt, now)) {
            failures = 0;
            firstAt = now;
        }
        failures++;
        lastAt = now;
    }

    Duration wait(Instant now) {
        return throttle().wait(failures, firstAt, lastAt, now);
    }

    private Throttle throttle() {
        return ANY_NAME.equals(nameKey) ? Throttle.ADDRESS : Throttle.PAIR;
    }

    /** Name and address. */
    static final class Key implements Serializable {
        private String nameKey;
        private String address;

        Key() {}

        Key(String nameKey, String address) {
            this.nameKey = nameKey;
            this.address = address;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.nameKey.equals(nameKey) && key.address.equals(address);
        }

        @Override
        public int hashCode() {
            return Objects.hash(nameKey, address);
        }
    }
}
