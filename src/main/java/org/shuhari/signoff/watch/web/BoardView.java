package org.shuhari.signoff.watch.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.shuhari.people.Unit;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Problem;
import org.shuhari.shared.web.QrCode;
import org.shuhari.signoff.watch.WatchPeople;

/** A sheet for a team's board: its code opens the choice of that team's people. It names nobody. */
@Named
@RequestScoped
public class BoardView {

    @Inject
    private WatchPeople people;

    @Inject
    private WatchLinks links;

    private Unit unit;

    /** The unit of {@code ?unit=}. @throws Problem 404 */
    public Unit getUnit() {
        if (unit == null) {
            unit = people.unit(Ids.parse(Faces.getRequestParameter("unit")).orElseThrow(Problem::notFound));
        }
        return unit;
    }

    public QrCode getPicture() {
        return links.code(query());
    }

    public String getLink() {
        return links.link(query());
    }

    private String query() {
        return "unit=" + getUnit().id();
    }
}
