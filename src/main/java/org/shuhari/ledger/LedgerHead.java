package org.shuhari.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that is locked to append: number and hash of the newest entry. */
@Entity
@Table(name = "ledger_head")
class LedgerHead {

    static final int ONLY = 1;

    @Id
    private int id;

    private long seq;
    private String hash;

    protected LedgerHead() {}

    long seq() {
        return seq;
    }

    String hash() {
        return hash;
    }

    void moveTo(LedgerEntry newest) {
        seq = newest.seq();
        hash = newest.hash();
    }
}
