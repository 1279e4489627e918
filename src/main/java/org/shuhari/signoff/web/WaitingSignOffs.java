package org.shuhari.signoff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.signoff.Queue;
import org.shuhari.signoff.Waiting;

/** The requests that wait for the coach at the page; also the number in the menu. */
@Named
@RequestScoped
public class WaitingSignOffs {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Queue queue;

    private List<Waiting> all;

    public int getCount() {
        return getAll().size();
    }

    public List<Waiting> getAll() {
        if (all == null) {
            all = signedIn.find()
                    .filter(person -> person.has(Role.COACH))
                    .map(person -> queue.waitingFor(person.id()))
                    .orElse(List.of());
        }
        return all;
    }
}
