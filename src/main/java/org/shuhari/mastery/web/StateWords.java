package org.shuhari.mastery.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.shuhari.catalog.Catalog;
import org.shuhari.mastery.MasteryState;
import org.shuhari.mastery.Progress;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.Days;

/** Where somebody stands with a skill, in words: briefly for the map, fully for whoever listens to it. */
@ApplicationScoped
public class StateWords {

    @Inject
    private Wordings words;

    @Inject
    private Days days;

    /**
     * The words for one skill.
     *
     * @param shape the sign in the sprite, and the end of the style class
     * @param full begins with the brief words, so that who speaks what is seen is understood
     */
    public record Words(String shape, String brief, String full) {}

    /** @param openly whether the reader may see what is missing (R13) */
    Words of(Progress progress, Catalog catalog, boolean openly) {
        String name = words.text("shared", "state." + progress.state().slug());
        return switch (progress.state()) {
            case LOCKED -> locked(progress, catalog, openly, name);
            case PRACTISING -> practising(progress);
            case AWAITING_SIGN_OFF -> new Words("awaiting", text("path.node.awaiting"), name);
            case REFRESH_DUE ->
                new Words(
                        "refresh",
                        text("path.node.refresh", days.near(progress.refreshDue())),
                        text("path.words.refresh", days.near(progress.refreshDue()), days.full(progress.refreshDue())));
            case LAPSED -> new Words("lapsed", name, text("path.words.lapsed", days.full(progress.refreshDue())));
            case OPEN, MASTERED -> new Words(progress.state().slug(), name, name);
        };
    }

    private Words locked(Progress progress, Catalog catalog, boolean openly, String name) {
        List<String> first = progress.missing().stream()
                .filter(missing -> missing.skill() != null)
                .map(missing -> catalog.skill(missing.skill()).title())
                .toList();
        String shape = MasteryState.LOCKED.slug();
        return openly && !first.isEmpty()
                ? new Words(
                        shape,
                        text("path.node.locked", first.size()),
                        text("path.words.locked", first.size(), String.join(", ", first)))
                : new Words(shape, name, name);
    }

    private Words practising(Progress progress) {
        int asked = progress.skill().practice().minimum();
        return new Words(
                MasteryState.PRACTISING.slug(),
                text("path.node.practising", progress.practices(), asked),
                text("path.words.practising", progress.practices(), asked));
    }

    private String text(String key, Object... values) {
        return words.said("mastery", key, values);
    }
}
