package org.shuhari.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Problem;
import org.shuhari.shared.ProblemWords;
import org.shuhari.shared.Texts;

/**
 * What the plain inputs of a page sent, by their names, and what to do about each: a form that comes back shows both, so that
 * nothing typed is lost.
 */
@Named
@RequestScoped
public class Typed {

    /** How the kinds of refusal end that say: there is something else with this id. */
    private static final String DIFFERS = "-differs";

    private static final String ARRIVED =
            "What you sent the first time has arrived. Send this too if you want it to stand as a new one.";

    @Inject
    private Ids ids;

    @Inject
    private ProblemWords problems;

    @Inject
    private PageAnswers answers;

    private final Map<String, UUID> made = new HashMap<>();
    private final Map<String, String> faults = new HashMap<>();

    /** Whether that input came at all: an empty one did, a page that is opened anew has none. */
    public boolean came(String name) {
        return Faces.getRequestParameter(name) != null;
    }

    /** As it was typed, empty when it did not come; a browser sends line ends as CR LF, which they are not here. */
    public String value(String name) {
        String value = Faces.getRequestParameter(name);
        return value == null ? "" : value.replace("\r\n", "\n");
    }

    /** The same; null where nothing but space was typed. */
    public String valueOrNull(String name) {
        String value = value(name);
        return Texts.missing(value) ? null : value;
    }

    /** All values of one name, as of boxes that are ticked. */
    public List<String> values(String name) {
        String[] values = Faces.getRequestParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    public boolean ticked(String name, String value) {
        return values(name).contains(value);
    }

    /** The id that was made with the form and came back in its hidden input, so that sending twice counts once (R12). */
    public UUID id(String name) {
        return made.computeIfAbsent(name, input -> Ids.parse(value(input)).orElseGet(ids::next));
    }

    /** The form goes on with a new id: what was sent with the old one is something else. */
    public void renew(String name) {
        made.put(name, ids.next());
    }

    /** What to do about an input; empty when it is right. */
    public String fault(String name) {
        return faults.getOrDefault(name, "");
    }

    /**
     * Runs a use case; a refusal is shown at the inputs it names, or above the page when it names none.
     *
     * @return whether it went well
     */
    public boolean attempt(Runnable useCase) {
        try {
            useCase.run();
            return true;
        } catch (Problem refusal) {
            refused(refusal);
            return false;
        }
    }

    /**
     * The same for a form that makes something under the id of its hidden input. Where that id arrived before with something else,
     * because its answer was lost and the form was changed, the form goes on with a new id and says so: it would be stuck otherwise.
     *
     * @param made the name of the hidden input
     * @return what the use case gave; empty when it was refused
     */
    public <T> Optional<T> attempt(String made, Supplier<T> useCase) {
        try {
            return Optional.of(useCase.get());
        } catch (Problem refusal) {
            if (refusal.type().endsWith(DIFFERS)) {
                renew(made);
                answers.show(Problem.conflict(refusal.type(), refusal.title(), ARRIVED));
            } else {
                refused(refusal);
            }
            return Optional.empty();
        }
    }

    /** Shows a refusal at the inputs it names (the first word for each, a list as a whole), or above the page. */
    public void refused(Problem refusal) {
        problems.of(refusal)
                .violations()
                .forEach(each -> faults.putIfAbsent(each.field().replaceAll("\\[.*", ""), each.message()));
        if (refusal.violations().isEmpty()) {
            answers.show(refusal);
        }
    }
}
