package org.shuhari.signoff.watch.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.QrCode;
import org.shuhari.signoff.watch.Assents;

/** The learner's code to show to somebody who watches: for the skill of {@code ?skill=}, or for any in practice. */
@Named
@RequestScoped
public class CodeView {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Assents assents;

    @Inject
    private Catalogs catalogs;

    @Inject
    private OrganisationClock clock;

    @Inject
    private Wordings words;

    @Inject
    private WatchLinks links;

    private Assents.Offered offered;
    private QrCode picture;

    /** The skill it is for; null: any in practice. */
    public Skill getSkill() {
        return Optional.ofNullable(Faces.getRequestParameter("skill"))
                .filter(named -> !named.isEmpty())
                .map(catalogs.current()::skill)
                .orElse(null);
    }

    public String getBack() {
        return getSkill() == null
                ? "/mastery/path.xhtml"
                : "/signoff/skill.xhtml?id=" + getSkill().id();
    }

    /** Makes the code; it is shown on this answer alone. */
    public void show() {
        offered = assents.offer(
                signedIn.id(), getSkill() == null ? null : getSkill().id());
        String skill = getSkill() == null ? "" : "skill=" + getSkill().id() + "&";
        picture = links.code(skill + "learner=" + signedIn.id() + "&code=" + offered.code());
    }

    /** Null before it was asked for. */
    public QrCode getPicture() {
        return picture;
    }

    /** How long it is good, from now: no phone's clock is asked. */
    public long getSeconds() {
        return Duration.between(clock.now(), offered.expiresAt()).toSeconds();
    }

    /** In words, as long as no script counts on. */
    public String getFor() {
        return words.said("signoff", "code.minutes", (getSeconds() + 59) / 60);
    }
}
