package org.shuhari.signoff.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.WorkedExample;
import org.shuhari.mastery.Goal;
import org.shuhari.mastery.Missing;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.Days;
import org.shuhari.signoff.Queue;
import org.shuhari.signoff.SkillSheet;
import org.shuhari.signoff.SkillSheets;

/** The page of one skill, for its learner: {@code ?id=} names the skill. */
@Named
@RequestScoped
public class SkillView {

    @Inject
    private Wordings words;

    @Inject
    private SignedIn signedIn;

    @Inject
    private SkillSheets sheets;

    @Inject
    private Catalogs catalogs;

    @Inject
    private Queue queue;

    @Inject
    private Days days;

    private SkillSheet sheet;

    @PostConstruct
    void load() {
        sheet = sheets.of(signedIn.id(), Faces.getRequestParameter("id"));
    }

    public SkillSheet sheet() {
        return sheet;
    }

    /** How many criteria changed since it was confirmed, as a sentence; empty when none did (R14). */
    public String changed() {
        return sheet.changed().isEmpty()
                ? ""
                : said("skill.changed", sheet.changed().size());
    }

    public String group() {
        return catalogs.current()
                .group(sheet.skill().group())
                .map(group -> group.title())
                .orElse("");
    }

    /** What the template's fields ask for, in their order: the form of a practice. */
    public List<String> form() {
        return catalogs.current().templateOf(sheet.skill()).fields().stream()
                .map(field -> WorkedExample.plain(field.label()))
                .toList();
    }

    /** One good record of a practice, line by line as the form asks for it. */
    public List<WorkedExample.Line> example() {
        return WorkedExample.of(
                        sheet.skill().example(),
                        catalogs.current().templateOf(sheet.skill()),
                        words.text("practice", "record.note"))
                .lines();
    }

    /** What is still missing, as sentences, without the sign-off itself. */
    public List<String> missing() {
        return sheet.progress().missing().stream()
                .filter(missing -> missing.kind() != Missing.Kind.SIGN_OFF)
                .map(this::sentence)
                .toList();
    }

    /** How many criteria a coach would look at, as a sentence (R14). */
    public String newToLookAt() {
        return said("ask.new.what", sheet.changed().size());
    }

    /** What is missing before a coach may look at what is new, as one text (R14). */
    public String newMissing() {
        return sheet.progress().missingForChange().stream().map(this::sentence).collect(Collectors.joining(" · "));
    }

    private String sentence(Missing missing) {
        String about = missing.skill() == null
                ? ""
                : catalogs.current().skill(missing.skill()).title();
        return said("skill.missing." + missing.kind().slug(), missing.count() == null ? 0 : missing.count(), about);
    }

    /** How the evidence stands in words: 2 of 3 practices, 1 of 2 observed. */
    public String counts() {
        var need = sheet.skill().practice();
        var progress = sheet.progress();
        return said("skill.counts", progress.practices(), need.minimum(), progress.observed(), need.observed());
    }

    public String seen() {
        return said("skill.seen", sheet.seen(), sheet.skill().criteria().size());
    }

    public String asked() {
        var need = sheet.skill().practice();
        return said("skill.asked", need.minimum(), need.days(), need.observed());
    }

    public String refresh() {
        int months = sheet.skill().refreshMonths();
        return said(months == 0 ? "skill.refresh.never" : "skill.refresh", months);
    }

    /** The place in line of the request that waits, and until when an answer is promised; empty when none waits. */
    public String line() {
        UUID request = sheet.progress().requestId();
        return request == null
                ? ""
                : queue.lineOf(signedIn.id(), request)
                        .map(line -> said("skill.line", line.ahead(), days.full(line.promisedUntil())))
                        .orElse("");
    }

    /** Whether a practice may be recorded: the skill is open, or was begun once. */
    public boolean isPractisable() {
        return !"locked".equals(sheet.progress().state().slug());
    }

    /** A sentence when the skill is on the way to one's goal, else nothing. */
    public String goal() {
        return Goal.of(signedIn.employee(), catalogs.current())
                .filter(goal -> goal.skills().contains(sheet.skill().id()))
                .map(goal -> said("skill.goal"))
                .orElse("");
    }

    private String said(String key, Object... values) {
        return words.said("signoff", key, values);
    }
}
