package org.shuhari.signoff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.PageAnswers;
import org.shuhari.signoff.Ask;
import org.shuhari.signoff.Requests;

/** The learner's side on the skill page: ask for a sign-off, take it back, ask that another coach looks. */
@Named
@RequestScoped
public class AskView {

    @Inject
    private Wordings words;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Requests requests;

    @Inject
    private PageAnswers answers;

    @Inject
    private Ids ids;

    public String ask(String skill) {
        return send(skill, false, "ask.done");
    }

    /** As after a "not yet" or a revocation, without a new practice, by a coach who did not answer before (R10). */
    public String askAgain(String skill) {
        return send(skill, true, "ask.again.done");
    }

    public String withdraw(String skill, String request) {
        return answers.attempt(
                () -> requests.withdraw(signedIn.id(), Ids.parse(request).orElseThrow(Problem::notFound)),
                page(skill),
                text("ask.withdrawn"));
    }

    private String send(String skill, boolean secondLook, String thanks) {
        return answers.attempt(
                () -> requests.ask(signedIn.id(), new Ask(ids.next(), skill, null, secondLook)),
                page(skill),
                text(thanks));
    }

    private static String page(String skill) {
        return "/signoff/skill.xhtml?id=" + skill;
    }

    private String text(String key) {
        return words.text("signoff", key);
    }
}
