package org.shuhari.signoff.watch.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.PageAnswers;
import org.shuhari.signoff.watch.WatchState;
import org.shuhari.signoff.watch.Watched;
import org.shuhari.signoff.watch.Watches;

/** One watch, for its learner, who answers it, and its watcher, who sees what became of it; without {@code ?watch=} those that wait. */
@Named
@RequestScoped
public class WatchedView {

    private static final String PAGE = "/signoff/watched.xhtml";

    @Inject
    private SignedIn signedIn;

    @Inject
    private Watches watches;

    @Inject
    private Catalogs catalogs;

    @Inject
    private PageAnswers answers;

    @Inject
    private Wordings words;

    private Watched watched;
    private List<Watched> waiting;
    private List<Watched> sent;

    /** The one named in the address, or null. */
    public Watched getWatched() {
        String named = Faces.getRequestParameter("watch");
        if (watched == null && named != null) {
            watched = watches.read(signedIn.id(), Ids.parse(named).orElseThrow(Problem::notFound));
        }
        return watched;
    }

    /** Those that ask the reader. */
    public List<Watched> getWaiting() {
        if (waiting == null) {
            waiting = signedIn.find()
                    .map(person -> watches.waitingFor(person.id()))
                    .orElse(List.of());
        }
        return waiting;
    }

    /** Of those that ask the reader, the ones about a skill. */
    public List<Watched> waitingFor(String skill) {
        return getWaiting().stream().filter(each -> each.skill().equals(skill)).toList();
    }

    /** What the reader sent of late. */
    public List<Watched> getSent() {
        if (sent == null) {
            sent = watches.sentBy(signedIn.id());
        }
        return sent;
    }

    public boolean isMine() {
        return signedIn.id().equals(getWatched().learner().id());
    }

    public boolean isOpen() {
        return isMine() && getWatched().state() == WatchState.WAITING;
    }

    public String title(String skill) {
        return catalogs.current().find(skill).map(Skill::title).orElse(skill);
    }

    /** Whether the reader, who watched, can take it back: while its words stand there. */
    public boolean isRevocable() {
        String place = getWatched().place();
        return !isMine() && place != null && !place.isEmpty();
    }

    /** How it stands, as a sentence for the reader. */
    public String getOutcome() {
        return said(
                "watched." + getWatched().state().slug() + (isMine() ? ".own" : ""),
                other(),
                title(getWatched().skill()));
    }

    private String other() {
        return isMine() ? getWatched().watcher().name() : getWatched().learner().name();
    }

    /** What was decided with it, or why nothing was; empty before it is agreed. */
    public String getDecision() {
        Watched one = getWatched();
        String learner = one.learner().name();
        if (one.decision() != null) {
            String opened = one.unlocked().stream().map(this::title).collect(Collectors.joining(", "));
            String key = switch (one.skillState()) {
                case MASTERED, REFRESH_DUE -> opened.isEmpty() ? "mastered" : "unlocked";
                case AWAITING_SIGN_OFF -> "first";
                default -> "not-yet";
            };
            return said("watched.decided." + key, learner, title(one.skill()), opened);
        }
        return one.left() == null ? "" : said("watched.left." + one.left().slug(), learner, title(one.skill()));
    }

    /** What the evidence lacked, in words; empty for nothing. */
    public String getMissing() {
        Watched one = getWatched();
        return one.missing() == null
                ? ""
                : one.missing().stream()
                        .map(each -> said(
                                "skill.missing." + each.kind(),
                                each.count() == null ? 0 : each.count(),
                                each.skill() == null ? "" : title(each.skill())))
                        .collect(Collectors.joining(" · "));
    }

    /** Where the page leads back to. */
    public String getBack() {
        boolean coaching = getWatched() != null && !isMine() && signedIn.has(Role.COACH);
        return coaching ? "/signoff/queue.xhtml" : "/mastery/path.xhtml";
    }

    public String agree() {
        return answer(true, "watched.thanks.yes");
    }

    public String decline() {
        return answer(false, "watched.thanks.no");
    }

    private String answer(boolean agreed, String thanks) {
        UUID id = getWatched().id();
        return attempt(
                () -> watches.answer(signedIn.id(), id, agreed),
                said(thanks, getWatched().watcher().name()));
    }

    public String takeBack() {
        UUID id = getWatched().id();
        return attempt(() -> watches.takeBack(signedIn.id(), id), null);
    }

    private String attempt(Runnable useCase, String thanks) {
        return answers.attempt(useCase, PAGE + "?watch=" + getWatched().id(), thanks);
    }

    /** A text of this feature with its places filled. */
    public String said(String key, Object... values) {
        return words.said("signoff", key, values);
    }
}
