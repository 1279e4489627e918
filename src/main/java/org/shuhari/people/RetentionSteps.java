package org.shuhari.people;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import org.shuhari.ledger.Fact;
import org.shuhari.ledger.Ledger;
import org.shuhari.shared.UseCase;

/** The steps of a retention run: each takes a few people and is one transaction with its own entry in the ledger. */
@UseCase
class RetentionSteps {

    @Inject
    @Any
    private Instance<Retained> retained;

    @Inject
    private People people;

    @Inject
    private Ledger ledger;

    /** Erases what has had its time of these people. @param actor null for the nightly run */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Erased erase(Collection<UUID> these, RetentionTimes times, UUID actor) {
        people.lock(these);
        Erased erased = Erased.NOTHING;
        for (Retained each : retained) {
            erased = erased.plus(each.erase(these, times, false));
        }
        if (!erased.nothing()) {
            ledger.append(fact(RetentionFacts.ERASED, actor, erased).with("practicesUntil", times.practicesUntil()));
        }
        return erased;
    }

    /** Makes these leavers nameless. @param actor null for the nightly run */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Erased forget(Collection<UUID> leavers, UUID actor) {
        people.lock(leavers);
        Erased erased = Erased.NOTHING;
        for (Retained each : retained) {
            erased = erased.plus(each.forget(leavers, false));
        }
        erased = erased.with("bodies", ledger.eraseBodiesAbout(leavers));
        ledger.append(fact(RetentionFacts.NAMELESS, actor, erased).with(RetentionFacts.PEOPLE, leavers));
        return erased;
    }

    private static Fact fact(String kind, UUID actor, Erased erased) {
        Fact fact = Fact.of(kind, actor, null);
        erased.counts().forEach((what, number) -> fact.with("n-" + what, number));
        return fact;
    }
}
