package org.shuhari.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.shuhari.ledger.Ledger;
import org.shuhari.ledger.Replay;

/** Rebuilds the confirmations and revocations from the ledger and compares them with what is stored (R15). */
@ApplicationScoped
public class ConfirmationReplay implements Replay {

    private static final int PAGE = 1_000;

    @Inject
    private Confirmations confirmations;

    @Inject
    private Ledger ledger;

    @Override
    public Rebuilding begin() {
        return new RebuiltConfirmations(confirmations::all, seq -> ledger.after(seq, PAGE));
    }
}
