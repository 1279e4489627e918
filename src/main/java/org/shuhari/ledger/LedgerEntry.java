package org.shuhari.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One link of the chain. What it says stands in its {@link LedgerBody}, which retention may erase. */
@Entity
@Table(name = "ledger_entry")
public class LedgerEntry {

    @Id
    private long seq;

    private Instant at;
    private UUID actor;
    private UUID subject;
    private String kind;
    private String digest;
    private String hash;

    protected LedgerEntry() {}

    static LedgerEntry after(LedgerHead head, Instant at, Fact fact, String digest) {
        LedgerEntry entry = new LedgerEntry();
        entry.seq = head.seq() + 1;
        entry.at = at;
        entry.actor = fact.actor();
        entry.subject = fact.subject();
        entry.kind = fact.kind();
        entry.digest = digest;
        entry.hash = entry.hashAfter(head.hash());
        return entry;
    }

    /** The hash this entry must have when the one before it has {@code before}. */
    String hashAfter(String before) {
        return Hashes.entry(seq, at, actor, subject, kind, digest, before);
    }

    public long seq() {
        return seq;
    }

    public Instant at() {
        return at;
    }

    /** Who did it; null for the system. */
    public UUID actor() {
        return actor;
    }

    /** Whose standing it concerns; null for nobody's in particular. */
    public UUID subject() {
        return subject;
    }

    public String kind() {
        return kind;
    }

    String digest() {
        return digest;
    }

    public String hash() {
        return hash;
    }
}
