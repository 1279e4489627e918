package org.shuhari.mastery;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shuhari.catalog.Catalog;

/**
 * One person's way through the whole catalog on one day.
 *
 * @param places how many skills may be in practice at once (R11)
 * @param inPractice the skills that hold a place, in the order they were pulled
 * @param progress by skill, in the catalog's order, every skill of it
 */
public record Path(
        UUID employee,
        LocalDate asOf,
        Catalog catalog,
        int places,
        List<String> inPractice,
        Map<String, Progress> progress) {

    /** @throws org.shuhari.shared.Problem 404 for an unknown skill */
    public Progress of(String skill) {
        catalog.skill(skill);
        return progress.get(skill);
    }

    public Collection<Progress> all() {
        return progress.values();
    }

    public int freePlaces() {
        return Math.max(0, places - inPractice.size());
    }
}
