package org.shuhari.signoff.quality.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.shuhari.people.Employee;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.PageAnswers;
import org.shuhari.shared.web.Typed;
import org.shuhari.signoff.quality.CoachingCycles;
import org.shuhari.signoff.quality.GoodCoaching;
import org.shuhari.signoff.quality.Watched;

/** Coaching cycles with a second coach; {@code ?cycle=} opens one, {@code ?seek=} looks for a coach to ask. */
@Named
@RequestScoped
public class CyclesView {

    private static final String BUNDLE = "signoff.quality";
    private static final String PAGE = "/signoff/quality.xhtml";

    @Inject
    private CoachingCycles cycles;

    @Inject
    private PageAnswers answers;

    @Inject
    private Typed typed;

    @Inject
    private Wordings words;

    private CoachingCycles.Line cycle;
    private List<CoachingCycles.Line> lines;
    private List<Employee> found;

    /** The cycle named in the address; null without one: the others are shown then. */
    public CoachingCycles.Line cycle() {
        String named = Faces.getRequestParameter("cycle");
        if (cycle == null && named != null) {
            cycle = Ids.parse(named).flatMap(cycles::known).orElse(null);
        }
        return cycle;
    }

    /** Whether the reader is asked to note that cycle; where it was taken back meanwhile, what was typed stays to be seen. */
    public boolean isToNote() {
        return cycle() != null
                && !cycle().mine()
                && !cycle().cycle().noted()
                && (!cycle().cycle().withdrawn() || typed.came("words"));
    }

    public List<CoachingCycles.Line> getAll() {
        if (lines == null) {
            lines = cycles.own();
        }
        return lines;
    }

    public String getSeek() {
        return typed.value("seek");
    }

    /** The coaches whose name holds what was typed. */
    public List<Employee> getFound() {
        if (found == null) {
            found = getSeek().isBlank() ? List.of() : cycles.coachesNamed(getSeek());
        }
        return found;
    }

    public List<String> getPoints() {
        return GoodCoaching.slugs();
    }

    public String point(String slug) {
        return words.text(BUNDLE, "good." + slug);
    }

    public String ask(UUID watcher) {
        UUID id = typed.id("made");
        return typed.attempt("made", () -> cycles.ask(id, watcher, typed.valueOrNull("wish"), List.of()))
                .map(asked -> goOn(PAGE, "cycles.asked"))
                .orElse(null);
    }

    public String note() {
        List<String> seen = getPoints().stream()
                .filter(point -> typed.ticked("seen", point))
                .toList();
        UUID id = cycle().cycle().id();
        String next = attempt(
                () -> cycles.note(id, new Watched(seen, typed.value("words"), typed.value("nextStep")), List.of()),
                PAGE + "?cycle=" + id,
                "cycles.noted");
        cycle = null;
        return next;
    }

    public String withdraw(UUID id) {
        return attempt(() -> cycles.withdraw(id), PAGE, "cycles.withdrawn");
    }

    private String attempt(Runnable useCase, String next, String thanks) {
        return typed.attempt(useCase) ? goOn(next, thanks) : null;
    }

    private String goOn(String next, String thanks) {
        answers.later(words.text(BUNDLE, thanks));
        return answers.redirect(next);
    }

    public String said(String key, Object... values) {
        return words.said(BUNDLE, key, values);
    }
}
