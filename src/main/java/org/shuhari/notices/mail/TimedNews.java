package org.shuhari.notices.mail;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuhari.mastery.Basis;
import org.shuhari.mastery.Refreshes;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;
import org.shuhari.signoff.Queue;
import org.shuhari.signoff.SignOffRequest;

/** Makes items of what no entry of the ledger says, for time alone brings it. Looking twice makes nothing twice. */
@UseCase
class TimedNews {

    private static final Duration KEPT = Duration.ofDays(180);

    @Inject
    private Refreshes refreshes;

    @Inject
    private Queue queue;

    @Inject
    private MailItems items;

    @Inject
    private OrganisationClock clock;

    /** Looks at today, in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void look() {
        items.add(refreshes(clock.today()), clock.now());
        items.add(promises(), clock.now());
        items.forgetBefore(clock.now().minus(KEPT));
    }

    private List<Cause> refreshes(LocalDate today) {
        Map<List<Object>, LocalDate> told = items.refreshesTold(today.minusDays(RefreshDays.EARLY));
        return refreshes.within(RefreshDays.EARLY).stream()
                .flatMap(due -> RefreshDays.today(today, due, told).stream())
                .toList();
    }

    /** Past the promise the circle of coaches is wider (R6), so all who may decide now are told, and the learner. */
    private List<Cause> promises() {
        List<SignOffRequest> requests = queue.pastPromise();
        Map<UUID, Map<UUID, Basis>> deciders =
                queue.decidersOf(requests.stream().map(SignOffRequest::id).toList());
        List<Cause> causes = new ArrayList<>();
        for (SignOffRequest request : requests) {
            causes.add(Cause.promiseOver(request, request.employeeId()));
            Set<UUID> coaches = deciders.getOrDefault(request.id(), Map.of()).keySet();
            coaches.forEach(coach -> causes.add(Cause.promiseOver(request, coach)));
        }
        return causes;
    }
}
