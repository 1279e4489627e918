package org.shuhari.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.shuhari.people.UserNames;

/** How somebody signs in: a user name, a password's hash, and an epoch that all sessions and tokens carry. */
@Entity
class Account {

    @Id
    @Column(name = "employee_id")
    private UUID employeeId;

    private String username;

    @Column(name = "username_key")
    private String usernameKey;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;

    private int epoch;

    protected Account() {}

    Account(UUID employeeId, String username, String passwordHash, Instant now) {
        this.employeeId = employeeId;
        this.username = username.strip();
        this.usernameKey = key(username);
        this.passwordHash = passwordHash;
        this.passwordChangedAt = now;
    }

    void rename(String newName) {
        username = newName.strip();
        usernameKey = key(newName);
    }

    /** What names are told apart by: without surrounding blanks and without regard to case. */
    static String key(String username) {
        return UserNames.key(username);
    }

    /** A new password: sessions and tokens made before it are dead. */
    void changePassword(String newHash, Instant now) {
        passwordHash = newHash;
        passwordChangedAt = now;
        epoch++;
    }

    /** All sessions and tokens made so far are dead. */
    void endAll() {
        epoch++;
    }

    /** The same password, hashed with today's parameters. */
    void rehash(String newHash) {
        passwordHash = newHash;
    }

    UUID employeeId() {
        return employeeId;
    }

    String username() {
        return username;
    }

    /** Null for an account that has no password yet. */
    String passwordHash() {
        return passwordHash;
    }

    int epoch() {
        return epoch;
    }
}
