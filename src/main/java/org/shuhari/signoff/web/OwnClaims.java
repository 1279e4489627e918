package org.shuhari.signoff.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Problem;
import org.shuhari.shared.ProblemWords;
import org.shuhari.shared.Texts;
import org.shuhari.shared.Violation;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.PageAnswers;
import org.shuhari.signoff.ClaimLine;
import org.shuhari.signoff.ClaimLists;
import org.shuhari.signoff.Claims;

/** "I could do this before": claiming on the skill's page, and what one has claimed, there and on the path (R16). */
@Named
@RequestScoped
public class OwnClaims {

    @Inject
    private ProblemWords problems;

    @Inject
    private Wordings words;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Claims claims;

    @Inject
    private ClaimLists lists;

    @Inject
    private PageAnswers answers;

    @Inject
    private Ids ids;

    private List<ClaimLine> all;
    private String fault;

    public List<ClaimLine> getAll() {
        if (all == null) {
            all = lists.own(signedIn.id());
        }
        return all;
    }

    /** The open claim of one skill, or null. */
    public ClaimLine of(String skill) {
        return getAll().stream()
                .filter(line -> line.claim().skill().equals(skill))
                .findFirst()
                .orElse(null);
    }

    public String claim(String skill) {
        String source = getSource();
        try {
            claims.claim(
                    signedIn.employee(),
                    claimId(),
                    signedIn.id(),
                    skill,
                    Texts.missing(source) ? null : checked(source));
        } catch (Problem refusal) {
            fault = problems.of(refusal.violations().stream()
                    .findFirst()
                    .map(Violation::message)
                    .orElse(refusal.detail()));
            return null;
        }
        answers.later(text("claim.done"));
        return answers.redirect(page(skill));
    }

    public String withdraw(String skill, String claim) {
        return answers.attempt(
                () -> claims.withdraw(signedIn.employee(), Ids.parse(claim).orElseThrow(Problem::notFound)),
                page(skill),
                text("claim.withdrawn"));
    }

    private static String checked(String source) {
        Texts.fault(source, Claims.SOURCE).ifPresent(message -> {
            throw Problem.invalid("source", message);
        });
        return source;
    }

    /** Made with the form, so that sending it twice claims once (R12). */
    public UUID claimId() {
        return Ids.parse(Faces.getRequestParameter("claim")).orElseGet(ids::next);
    }

    public String getSource() {
        String source = Faces.getRequestParameter("source");
        return source == null ? "" : source;
    }

    /** Why it was not taken; null when nothing was refused. */
    public String getFault() {
        return fault;
    }

    private static String page(String skill) {
        return "/signoff/skill.xhtml?id=" + skill;
    }

    private String text(String key) {
        return words.text("signoff", key);
    }
}
