package org.shuhari.signoff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.catalog.Skill;
import org.shuhari.shared.Texts;
import org.shuhari.shared.web.Typed;
import org.shuhari.signoff.CoachDecision;
import org.shuhari.signoff.Decision;

/** What the coach has entered on the review, read from the posted form; everything is shown again as it was typed. */
@RequestScoped
class DecisionForm {

    private static final String ID = "signOff";
    private static final String SEEN = "seen";
    private static final String NOT_YET = "not-yet";

    @Inject
    private Typed typed;

    /** Made with the form, so that sending it twice decides once (R12). */
    UUID id() {
        return typed.id(ID);
    }

    boolean fresh() {
        return !typed.came(ID);
    }

    boolean seen(String criterion) {
        return typed.ticked("c." + criterion, SEEN);
    }

    boolean notYet(String criterion) {
        return typed.ticked("c." + criterion, NOT_YET);
    }

    String note(String criterion) {
        return typed.value("n." + criterion);
    }

    String comment() {
        return typed.value("comment");
    }

    String nextStep() {
        return typed.value("nextStep");
    }

    CoachDecision decision(Decision decision, Skill skill) {
        List<String> seen = skill.criterionIds().stream().filter(this::seen).toList();
        Map<String, String> notes = skill.criterionIds().stream()
                .filter(criterion -> !Texts.missing(note(criterion)))
                .collect(Collectors.toMap(criterion -> criterion, this::note));
        return new CoachDecision(
                id(), decision, seen, notes, typed.valueOrNull("comment"), typed.valueOrNull("nextStep"));
    }
}
