package org.shuhari.signoff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.shuhari.catalog.Skill;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Texts;
import org.shuhari.signoff.CoachDecision;
import org.shuhari.signoff.Decision;

/** What the coach has entered on the review, read from the posted form; everything is shown again as it was typed. */
@RequestScoped
class DecisionForm {

    private static final String SEEN = "seen";
    private static final String NOT_YET = "not-yet";

    @Inject
    private Ids ids;

    private UUID id;

    /** Made with the form, so that sending it twice decides once (R12). */
    UUID id() {
        if (id == null) {
            id = Ids.parse(Faces.getRequestParameter("signOff")).orElseGet(ids::next);
        }
        return id;
    }

    boolean fresh() {
        return Faces.getRequestParameter("signOff") == null;
    }

    boolean seen(String criterion) {
        return SEEN.equals(Faces.getRequestParameter("c." + criterion));
    }

    boolean notYet(String criterion) {
        return NOT_YET.equals(Faces.getRequestParameter("c." + criterion));
    }

    String note(String criterion) {
        return typed("n." + criterion);
    }

    String comment() {
        return typed("comment");
    }

    String nextStep() {
        return typed("nextStep");
    }

    CoachDecision decision(Decision decision, Skill skill) {
        List<String> seen = skill.criterionIds().stream().filter(this::seen).toList();
        Map<String, String> notes = skill.criterionIds().stream()
                .filter(criterion -> !Texts.missing(note(criterion)))
                .collect(Collectors.toMap(criterion -> criterion, this::note));
        return new CoachDecision(id(), decision, seen, notes, orNull(comment()), orNull(nextStep()));
    }

    private static String orNull(String text) {
        return Texts.missing(text) ? null : text;
    }

    /** A browser sends line ends as CR LF; they are kept as they were typed. */
    private static String typed(String name) {
        String value = Faces.getRequestParameter(name);
        return value == null ? "" : value.replace("\r\n", "\n");
    }
}
