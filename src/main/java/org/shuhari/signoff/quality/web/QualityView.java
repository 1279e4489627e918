package org.shuhari.signoff.quality.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.shuhari.people.Employee;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Problem;
import org.shuhari.shared.ProblemWords;
import org.shuhari.shared.Texts;
import org.shuhari.shared.Violation;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.PageAnswers;
import org.shuhari.signoff.quality.Calibrations;
import org.shuhari.signoff.quality.CoachingCycles;
import org.shuhari.signoff.quality.GoodCoaching;
import org.shuhari.signoff.quality.OwnQuality;
import org.shuhari.signoff.quality.Quality;
import org.shuhari.signoff.quality.Spread;
import org.shuhari.signoff.quality.Watched;

/**
 * The quality of the own coaching, for oneself alone; {@code ?cycle=} opens one coaching cycle, {@code ?seek=} looks for a coach
 * to ask.
 */
@Named
@RequestScoped
public class QualityView {

    private static final String BUNDLE = "signoff.quality";
    private static final String PAGE = "/signoff/quality.xhtml";
    private static final int WIDTH = 200;
    private static final int HUNDRED = 100;

    @Inject
    private OwnQuality ownQuality;

    @Inject
    private CoachingCycles cycles;

    @Inject
    private Calibrations calibrations;

    @Inject
    private PageAnswers answers;

    @Inject
    private ProblemWords problems;

    @Inject
    private Wordings words;

    @Inject
    private Ids ids;

    private Quality quality;
    private CoachingCycles.Line cycle;
    private List<CoachingCycles.Line> lines;
    private List<Calibrations.Row> rows;
    private List<Employee> found;
    private UUID cycleId;
    private List<Violation> faults = List.of();

    public Quality quality() {
        if (quality == null) {
            quality = ownQuality.read();
        }
        return quality;
    }

    /** Where a share stands on a bar {@value #WIDTH} wide. */
    public int at(int share) {
        return share * WIDTH / HUNDRED;
    }

    /** How wide the bar from the lowest to the highest is; a share of all alike still shows. */
    public int wide(Spread spread) {
        return Math.max(2, at(spread.highest() - spread.lowest()));
    }

    /** The cycle named in the address; null without one, and where it was taken back: the others are shown then. */
    public CoachingCycles.Line cycle() {
        String named = Faces.getRequestParameter("cycle");
        if (cycle == null && named != null) {
            cycle = Ids.parse(named).flatMap(cycles::known).orElse(null);
        }
        return cycle;
    }

    /** Whether the reader is asked to note that cycle. */
    public boolean isToNote() {
        return cycle() != null && !cycle().mine() && !cycle().cycle().noted();
    }

    public List<CoachingCycles.Line> getCycles() {
        if (lines == null) {
            lines = cycles.own();
        }
        return lines;
    }

    public List<Calibrations.Row> getCalibrations() {
        if (rows == null) {
            rows = calibrations.own();
        }
        return rows;
    }

    public String getSeek() {
        return typed("seek");
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

    public boolean ticked(String point) {
        return List.of(
                        Faces.getRequestParameterValues("seen") == null
                                ? new String[0]
                                : Faces.getRequestParameterValues("seen"))
                .contains(point);
    }

    public String typed(String name) {
        String value = Faces.getRequestParameter(name);
        return value == null ? "" : value.replace("\r\n", "\n");
    }

    /** Made with the form (R12). */
    public UUID getCycleId() {
        if (cycleId == null) {
            cycleId = Ids.parse(Faces.getRequestParameter("made")).orElseGet(ids::next);
        }
        return cycleId;
    }

    public String fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Violation::message)
                .findFirst()
                .orElse("");
    }

    public String ask(UUID watcher) {
        String wish = Texts.missing(typed("wish")) ? null : typed("wish");
        return attempt(() -> cycles.ask(getCycleId(), watcher, wish, List.of()), PAGE, "cycles.asked");
    }

    public String note() {
        List<String> seen = getPoints().stream().filter(this::ticked).toList();
        UUID id = cycle().cycle().id();
        return attempt(
                () -> cycles.note(id, new Watched(seen, typed("words"), typed("nextStep")), List.of()),
                PAGE + "?cycle=" + id,
                "cycles.noted");
    }

    public String withdraw(UUID id) {
        return attempt(() -> cycles.withdraw(id), PAGE, "cycles.withdrawn");
    }

    private String attempt(Runnable useCase, String next, String thanks) {
        try {
            useCase.run();
        } catch (Problem refusal) {
            faults = problems.of(refusal).violations();
            if (faults.isEmpty()) {
                answers.show(refusal);
            }
            return null;
        }
        answers.later(words.text(BUNDLE, thanks));
        return answers.redirect(next);
    }

    public String said(String key, Object... values) {
        return words.said(BUNDLE, key, values);
    }
}
