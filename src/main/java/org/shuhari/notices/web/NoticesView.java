package org.shuhari.notices.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.shuhari.notices.Notices;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Wordings;

/** The bell in the top bar and the list behind it. */
@Named
@RequestScoped
public class NoticesView {

    @Inject
    private Wordings words;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private Long unread;
    private List<Notices.Line> lines;

    /** How many the person has not seen so far. */
    public long getUnread() {
        if (unread == null) {
            notices.catchUp();
            unread = signedIn.find()
                    .map(person -> notices.unreadFor(person.id()))
                    .orElse(0L);
        }
        return unread;
    }

    /** Opens the list: what is shown as new now is seen from now on. */
    public void open() {
        UUID person = signedIn.id();
        notices.catchUp();
        lines = notices.recentFor(person);
        notices.markRead(person);
    }

    public List<Notices.Line> getLines() {
        return lines;
    }

    /** The notice as a sentence. */
    public String sentence(Notices.Line line) {
        return words.said("notices", "kind." + line.kind().slug(), line.person(), line.skillTitle());
    }

    /** Where one acts on it. */
    public String link(Notices.Line line) {
        return switch (line.kind()) {
            case ASKED -> "/signoff/queue.xhtml?request=" + line.target();
            case OBSERVE -> "/practice/observe.xhtml?practice=" + line.target();
            case WATCHED, WATCH_AGREED, WATCH_DECLINED -> "/signoff/watched.xhtml?watch=" + line.target();
            case PROPOSAL_ACCEPTED, PROPOSAL_NOT_TAKEN, PROPOSAL_COMMENTED ->
                "/curation/proposal.xhtml?id=" + line.target();
            case MESSAGE -> "/signoff/dialogue.xhtml?message=" + line.target();
            case CYCLE_ASKED, CYCLE_NOTED -> "/signoff/quality.xhtml?cycle=" + line.target() + "#cycles";
            case CALIBRATE, CALIBRATED -> "/signoff/calibration.xhtml?id=" + line.target();
            default -> "/signoff/skill.xhtml?id=" + line.skill();
        };
    }

    public String icon(Notices.Line line) {
        return switch (line.kind()) {
            case ASKED, SIGNED -> "awaiting";
            case MASTERED -> "mastered";
            case NOT_YET -> "notyet";
            case OBSERVE, OBSERVED, WATCHED, WATCH_AGREED -> "eye";
            case WATCH_DECLINED -> "notyet";
            case REVOKED -> "alert";
            case PROPOSAL_ACCEPTED -> "check";
            case PROPOSAL_NOT_TAKEN -> "notyet";
            case PROPOSAL_COMMENTED, MESSAGE, CYCLE_NOTED, CALIBRATED -> "people";
            case CYCLE_ASKED, CALIBRATE -> "eye";
        };
    }
}
