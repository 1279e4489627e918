package org.shuhari.practice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.shuhari.people.SignedIn;
import org.shuhari.practice.Observations;
import org.shuhari.practice.Observations.Waiting;

/** The practices that wait for the answer of the person at the page; also the number in the menu. */
@Named
@RequestScoped
public class WaitingObservations {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Observations observations;

    private List<Waiting> all;

    public int getCount() {
        return getAll().size();
    }

    public List<Waiting> getAll() {
        if (all == null) {
            all = signedIn.find()
                    .map(person -> observations.waitingFor(person.id()))
                    .orElse(List.of());
        }
        return all;
    }
}
