package org.shuhari.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** What an entry says, in canonical JSON, with the salt of its digest. */
@Entity
@Table(name = "ledger_body")
class LedgerBody {

    @Id
    private long seq;

    private String salt;

    @Lob
    private String body;

    protected LedgerBody() {}

    LedgerBody(long seq, String salt, String body) {
        this.seq = seq;
        this.salt = salt;
        this.body = body;
    }

    long seq() {
        return seq;
    }

    String salt() {
        return salt;
    }

    String body() {
        return body;
    }
}
