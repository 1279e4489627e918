package org.shuhari.signoff.dialogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.PageAnswers;
import org.shuhari.shared.web.Typed;
import org.shuhari.signoff.dialogue.Dialogue;
import org.shuhari.signoff.dialogue.Dialogues;
import org.shuhari.signoff.dialogue.KataCard;
import org.shuhari.signoff.dialogue.Said;
import org.shuhari.signoff.dialogue.Threads;
import org.shuhari.signoff.dialogue.Topic;

/**
 * A dialogue: on its own page with {@code ?skill=&learner=} or {@code ?message=}, on the page of a skill with {@code ?id=}, and
 * a glance at it beside a review.
 */
@Named
@RequestScoped
public class DialogueView {

    private static final String BUNDLE = "signoff.dialogue";
    private static final String SKILL_PAGE = "/signoff/skill.xhtml";
    private static final int GLANCE = 2;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Dialogues dialogues;

    @Inject
    private Threads threads;

    @Inject
    private PageAnswers answers;

    @Inject
    private Typed typed;

    @Inject
    private Wordings words;

    private Topic topic;
    private Dialogue opened;
    private Dialogue glanced;
    private List<Threads.Row> rows;
    private String begun;

    private Topic topic() {
        if (topic == null) {
            topic = isOnSkillPage() ? new Topic(signedIn.id(), parameter("id")) : named();
        }
        return topic;
    }

    private Topic named() {
        String message = Faces.getRequestParameter("message");
        if (message != null) {
            return dialogues.topicOf(signedIn.id(), Ids.parse(message).orElseThrow(Problem::notFound));
        }
        String learner = Faces.getRequestParameter("learner");
        UUID whose = learner == null ? signedIn.id() : Ids.parse(learner).orElseThrow(Problem::notFound);
        return new Topic(whose, parameter("skill"));
    }

    private static String parameter(String name) {
        String value = Faces.getRequestParameter(name);
        if (value == null) {
            throw Problem.notFound();
        }
        return value;
    }

    private static boolean isOnSkillPage() {
        return SKILL_PAGE.equals(Faces.getViewId());
    }

    /** The dialogue, read from now on. */
    public Dialogue opened() {
        if (opened == null) {
            opened = dialogues.open(signedIn.id(), topic());
        }
        return opened;
    }

    /** The dialogue of a learner whose review is looked at; null for the learner, and where the reader has no right to it. */
    public Dialogue beside(UUID learner, String skill) {
        if (glanced == null && !learner.equals(signedIn.id())) {
            glanced = dialogues.glance(signedIn.id(), new Topic(learner, skill)).orElse(null);
        }
        return glanced;
    }

    /** The last lines of that. */
    public List<Dialogue.Line> getGlance() {
        return glanced.last(GLANCE);
    }

    /** The reader's dialogues, the newest first. */
    public List<Threads.Row> getRows() {
        if (rows == null) {
            rows = threads.of(signedIn.id());
        }
        return rows;
    }

    /** Open questions to begin with, by their place. */
    public Map<Integer, String> getPrompts() {
        Map<Integer, String> prompts = new LinkedHashMap<>();
        String key = opened().own() ? "prompt.learner." : "prompt.coach.";
        for (int i = 1; words.has(BUNDLE, key + i); i++) {
            prompts.put(i, words.text(BUNDLE, key + i));
        }
        return prompts;
    }

    /** The questions of the card, by the names of its parts. */
    public List<String> getParts() {
        return List.copyOf(KataCard.EMPTY.parts().keySet());
    }

    public String question(String part) {
        return words.text(BUNDLE, "card." + part);
    }

    /** Puts an open question into the box, under what stands there. */
    public String begin(String question) {
        String there = typed.value("words");
        begun = there.isBlank() ? question + "\n" : there.stripTrailing() + "\n" + question + "\n";
        return null;
    }

    public boolean isBegun() {
        return begun != null;
    }

    public String getWords() {
        return begun == null ? typed.value("words") : begun;
    }

    /** Whether the box stands open: something is written, or begun. */
    public boolean isWriting() {
        return !opened().lines().isEmpty() || isBegun() || !typed.value("words").isEmpty();
    }

    /** Whether the card stands open: it was asked for, or something is filled in. */
    public boolean isAnswering() {
        return opened().cardAsked()
                || getParts().stream().anyMatch(part -> !typed.value(part).isEmpty());
    }

    public void say() {
        send("said", new Said(typed.value("words"), null));
    }

    public void sendCard() {
        Map<String, String> parts = new LinkedHashMap<>();
        getParts().forEach(part -> parts.put(part, typed.value(part)));
        send("carded", new Said(null, KataCard.of(parts)));
    }

    public void askCard() {
        send("carded", new Said(null, KataCard.EMPTY));
    }

    private void send(String made, Said said) {
        UUID id = typed.id(made);
        typed.attempt(made, () -> dialogues.say(signedIn.id(), topic(), id, said, List.of()))
                .ifPresent(sent -> goOn("sent"));
    }

    public void withdraw(UUID message) {
        if (typed.attempt(() -> dialogues.withdraw(signedIn.id(), message))) {
            goOn("takenBack");
        }
    }

    /** The browser is sent on to the same place, so that reloading repeats nothing. */
    private void goOn(String thanks) {
        answers.later(words.text(BUNDLE, thanks));
        Faces.redirect(page());
    }

    private String page() {
        String page = isOnSkillPage()
                ? SKILL_PAGE + "?id=" + topic().skill() + "#dialogue"
                : "/signoff/dialogue.xhtml?skill=" + topic().skill() + "&learner=" + topic().learner() + "#write";
        return Faces.getRequestContextPath() + page;
    }

    public String said(String key, Object... values) {
        return words.said(BUNDLE, key, values);
    }
}
