package org.shuhari.practice;

import java.util.List;
import org.shuhari.catalog.Criterion;
import org.shuhari.catalog.Skill;

/**
 * A recorded practice with the words of the catalog it is pinned to, ready to be shown.
 *
 * @param observer the named observer's name; null without one
 * @param expected what was written before
 * @param happened the other fields
 * @param figures what follows from the fields, as far as it can be worked out
 * @param seen the criteria the observer saw
 */
public record PracticeSheet(
        RecordedPractice practice,
        Skill skill,
        String learner,
        String observer,
        List<SheetLine> expected,
        List<SheetLine> happened,
        List<Figure> figures,
        List<Criterion> seen) {

    /** The same without what the observer saw and noted, for somebody who judges it unseen of that. */
    public PracticeSheet withoutObservation() {
        return new PracticeSheet(
                practice.withoutObservation(), skill, learner, observer, expected, happened, figures, List.of());
    }

    /** How the observation stands, a word for the page: watched (and written by the observer), none, waiting, confirmed or not-seen. */
    public String observation() {
        if (practice.author() != null) {
            return "watched";
        }
        if (practice.observer() == null) {
            return "none";
        }
        if (practice.observed() == null) {
            return "waiting";
        }
        return practice.observed() ? "confirmed" : "not-seen";
    }
}
