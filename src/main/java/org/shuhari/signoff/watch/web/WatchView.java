package org.shuhari.signoff.watch.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Skill;
import org.shuhari.catalog.SkillGroup;
import org.shuhari.people.Employee;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.people.Unit;
import org.shuhari.practice.WatchedPractices;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.PageAnswers;
import org.shuhari.shared.web.Typed;
import org.shuhari.signoff.watch.Assents;
import org.shuhari.signoff.watch.WatchPeople;
import org.shuhari.signoff.watch.WatchSheet;
import org.shuhari.signoff.watch.WatchSheets;
import org.shuhari.signoff.watch.Watched;
import org.shuhari.signoff.watch.Watches;

/**
 * Watch a practice: whom, which skill, and what was seen; each step is an address of its own. {@code ?code=} is what the learner's
 * phone showed, {@code ?unit=} what hangs at the team's board.
 */
@Named
@RequestScoped
public class WatchView {

    private static final String PAGE = "/signoff/watch.xhtml";

    @Inject
    private SignedIn signedIn;

    @Inject
    private Watches watches;

    @Inject
    private WatchSheets sheets;

    @Inject
    private WatchPeople people;

    @Inject
    private Assents assents;

    @Inject
    private WatchedPractices practices;

    @Inject
    private Catalogs catalogs;

    @Inject
    private OrganisationClock clock;

    @Inject
    private PageAnswers answers;

    @Inject
    private Wordings words;

    @Inject
    private Typed typed;

    @Inject
    private WatchEntry entry;

    private Optional<Assents.Known> known;
    private Employee learner;
    private WatchSheet sheet;
    private List<Employee> toChoose;
    private Map<UUID, String> units;
    private boolean codeRefused;

    /** Skills of one family to choose from. */
    public record Family(String title, List<Skill> skills) {}

    /** {@code people}, {@code skill} or {@code form}: what the page asks for now. */
    public String getStep() {
        if (getLearner() == null) {
            return "people";
        }
        return skill() == null ? "skill" : "form";
    }

    /** Where the page leads back to. */
    public String getBack() {
        return signedIn.has(Role.COACH) ? "/signoff/queue.xhtml" : "/mastery/path.xhtml";
    }

    private Optional<Assents.Known> known() {
        if (known == null) {
            known = typed.value("code").isEmpty() ? Optional.empty() : assents.whose(typed.value("code"));
        }
        return known;
    }

    /** What the learner's phone showed; empty for none. */
    public String getCode() {
        return typed.value("code");
    }

    /** Whether there is a code that cannot be used: used before, over, or of somewhere else. */
    public boolean isCodeUseless() {
        return !getCode().isEmpty() && (codeRefused || known().isEmpty() || !ofLearner());
    }

    private boolean ofLearner() {
        String named = typed.value("learner");
        return named.isEmpty() || named.equals(known().get().learner().toString());
    }

    /** Whether the learner's assent is here already. */
    public boolean isAssented() {
        return !getCode().isEmpty() && !isCodeUseless();
    }

    /** Whom to watch; null while nobody is chosen. */
    public Employee getLearner() {
        if (learner == null) {
            String named = typed.value("learner");
            if (!named.isEmpty()) {
                learner = sheets.learner(signedIn.id(), Ids.parse(named).orElseThrow(Problem::notFound));
            } else if (known().filter(each -> !each.learner().equals(signedIn.id()))
                    .isPresent()) {
                learner = sheets.learner(signedIn.id(), known().get().learner());
            }
        }
        return learner;
    }

    /** Whether the code that was scanned is one's own. */
    public boolean isOwnCode() {
        return known().filter(each -> each.learner().equals(signedIn.id())).isPresent();
    }

    private String skill() {
        String named = typed.value("skill");
        if (!named.isEmpty()) {
            return named;
        }
        return known().map(Assents.Known::skills)
                .filter(skills -> skills.size() == 1)
                .map(skills -> skills.get(0))
                .orElse(null);
    }

    public WatchSheet getSheet() {
        if (sheet == null) {
            sheet = sheets.of(signedIn.id(), getLearner().id(), skill());
        }
        return sheet;
    }

    /** The unit whose board was scanned; null for none. */
    public Unit getUnit() {
        String named = typed.value("unit");
        return named.isEmpty() ? null : people.unit(Ids.parse(named).orElseThrow(Problem::notFound));
    }

    public String getSought() {
        return typed.value("who");
    }

    public List<Employee> getToChoose() {
        if (toChoose == null) {
            UUID unit = getUnit() == null ? null : getUnit().id();
            toChoose = people.toChoose(signedIn.employee(), unit, getSought());
            units = people.unitsOf(toChoose);
        }
        return toChoose;
    }

    public String unitOf(Employee person) {
        getToChoose();
        return units.getOrDefault(person.id(), "");
    }

    /** What a learner practises, as far as the watcher may know it; with a code what it may be used for. */
    public List<Skill> getInPractice() {
        Catalog catalog = catalogs.current();
        return isAssented()
                ? known().get().skills().stream().map(catalog::skill).toList()
                : sheets.inPractice(signedIn.id(), getLearner().id());
    }

    /** All skills by their family; none with a code, which names them. */
    public List<Family> getFamilies() {
        if (isAssented()) {
            return List.of();
        }
        Catalog catalog = catalogs.current();
        return catalog.groups().stream()
                .map(group -> new Family(group.title(), skillsOf(catalog, group)))
                .filter(family -> !family.skills().isEmpty())
                .toList();
    }

    private static List<Skill> skillsOf(Catalog catalog, SkillGroup group) {
        return catalog.skills().stream()
                .filter(skill -> skill.group().equals(group.id()) && !skill.retired())
                .toList();
    }

    /** The query of the next step: what is known so far, with one thing more. */
    public String with(String name, Object value) {
        String kept = List.of("learner", "code").stream()
                .filter(each -> !each.equals(name) && !typed.value(each).isEmpty())
                .map(each -> "&" + each + "=" + URLEncoder.encode(typed.value(each), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        return PAGE + "?" + name + "=" + value + kept;
    }

    /** What is missing also with this practice, in words. */
    public String getMissing() {
        return getSheet().missing().stream()
                .map(each -> words.said(
                        "signoff",
                        "skill.missing." + each.kind(),
                        each.count() == null ? 0 : each.count(),
                        each.skill() == null
                                ? ""
                                : catalogs.current().skill(each.skill()).title()))
                .collect(Collectors.joining(" · "));
    }

    public String getPlace() {
        return Faces.isPostback() ? typed.value("place") : getSheet().place();
    }

    public String getDoneOn() {
        return Faces.isPostback() ? typed.value("doneOn") : getToday().toString();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public LocalDate getEarliest() {
        return practices.earliestDay();
    }

    public boolean isFresh() {
        return !Faces.isPostback();
    }

    /** Without the code where the page said that it cannot be used: the learner is asked instead. */
    public String send() {
        try {
            boolean withCode = typed.value("without").isEmpty();
            Watched watched = watches.send(signedIn.id(), entry.form(withCode)).watched();
            answers.saved(typed.id(WatchEntry.ID));
            return answers.redirect("/signoff/watched.xhtml?watch=" + watched.id());
        } catch (Problem refusal) {
            return refused(refusal);
        }
    }

    private String refused(Problem refusal) {
        codeRefused = refusal.type().startsWith("assent-") || refusal.type().equals("wip-limit");
        if (refusal.type().equals("watch-differs")) {
            typed.renew(WatchEntry.ID);
        }
        typed.refused(refusal);
        return null;
    }

    /** A text of this feature with its places filled. */
    public String said(String key, Object... values) {
        return words.said("signoff", key, values);
    }
}
