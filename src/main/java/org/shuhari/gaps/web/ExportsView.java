package org.shuhari.gaps.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.JobRole;
import org.shuhari.catalog.SkillGroup;
import org.shuhari.gaps.GapExports;
import org.shuhari.gaps.GapQuery;
import org.shuhari.gaps.Gaps;
import org.shuhari.gaps.file.GapFile;
import org.shuhari.gaps.file.GapForm;
import org.shuhari.gaps.file.Words;
import org.shuhari.people.Job;
import org.shuhari.people.JobState;
import org.shuhari.people.Organisation;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.people.Unit;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.ReaderLanguage;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.rest.Parameters;
import org.shuhari.shared.web.Days;
import org.shuhari.shared.web.PageAnswers;

/**
 * HR orders the gaps as a file, leaves, comes back and fetches it. The address says where one is: {@code ?job=}, or what is to be
 * exported, named as in {@code /gaps}.
 */
@Named
@RequestScoped
public class ExportsView {

    private static final String PAGE = "/gaps/exports.xhtml";
    private static final String SECONDS_BETWEEN_LOOKS = "2";
    private static final int PERCENT = 100;

    /** Stands for text that is no id: refused like an id that nothing has. */
    private static final UUID NOTHING = new UUID(0, 0);

    private static final double KILO = 1_000;
    private static final double MEGA = 1_000_000;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Gaps gaps;

    @Inject
    private GapExports exports;

    @Inject
    private OrganisationClock clock;

    @Inject
    private Ids ids;

    @Inject
    private Wordings wordings;

    @Inject
    private ReaderLanguage reader;

    @Inject
    private PageAnswers answers;

    @Inject
    private Organisation organisation;

    @Inject
    private Catalogs catalogs;

    @Inject
    private Days days;

    private Job job;
    private GapQuery query;

    @PostConstruct
    void open() {
        signedIn.needs(Role.HR);
        job = Ids.parse(Faces.getRequestParameter("job")).flatMap(exports::find).orElse(null);
    }

    /** What the page shows at its beginning; a job that runs is looked at again by itself. */
    public void show() {
        if (isRunning()) {
            Faces.getResponse().setHeader("Refresh", SECONDS_BETWEEN_LOOKS);
        } else if (job == null && !Faces.isPostback()) {
            ask();
        }
    }

    /** What is refused is said above the page, and there is nothing to order. */
    private void ask() {
        try {
            GapQuery asked = asked();
            gaps.wholeTree(asked);
            query = asked;
        } catch (Problem refusal) {
            if (refusal.violations().isEmpty()) {
                throw refusal;
            }
            answers.show(refusal);
        }
    }

    private GapQuery asked() {
        LocalDate day =
                parameter("asOf").flatMap(text -> Parameters.date("asOf", text)).orElseGet(clock::today);
        UUID unit =
                parameter("unit").map(text -> Ids.parse(text).orElse(NOTHING)).orElse(null);
        return new GapQuery(
                unit,
                Set.of(),
                parameter("group").orElse(null),
                parameter("jobRole").orElse(null),
                parameter("site").orElse(null),
                day);
    }

    private static Optional<String> parameter(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).filter(value -> !value.isBlank());
    }

    /** Orders a workbook. A second press finds the same one. */
    public String orderBook() {
        return order(GapForm.XLSX);
    }

    /** Orders a file for programs. */
    public String orderCsv() {
        return order(GapForm.CSV);
    }

    private String order(GapForm form) {
        UUID once = Ids.parse(Faces.getRequestParameter("once")).orElseGet(ids::next);
        UUID id = Ids.named(once, form.extension());
        return answers.attempt(
                () -> exports.order(id, asked(), new GapFile(form, Words.now(wordings, reader))),
                PAGE + "?job=" + id,
                null);
    }

    public String stop() {
        return answers.attempt(() -> exports.stop(job.id()), PAGE + "?job=" + job.id(), null);
    }

    /** Of this page alone, so that an order sent twice is one. */
    public UUID getOnce() {
        return ids.next();
    }

    /** Null where nothing can be ordered. */
    public GapQuery getQuery() {
        return query;
    }

    /** Whether something can be ordered; also when a form comes back, for Faces looks for its buttons. */
    public boolean isChoosing() {
        return query != null || job == null && Faces.isPostback();
    }

    /** Whether the address names a job that is not there any more. */
    public boolean isGone() {
        return Faces.getRequestParameter("job") != null && (job == null || isDone() && !exports.isKept(job.id()));
    }

    /** Whether a page should rather offer to order a file than to wait for it. */
    public boolean isLarge() {
        return exports.isLarge();
    }

    public Job getJob() {
        return job;
    }

    public boolean isRunning() {
        return job != null && job.isRunning();
    }

    public boolean isStopping() {
        return isRunning() && job.isStopAsked();
    }

    public boolean isDone() {
        return job != null && job.state() == JobState.DONE;
    }

    /** Whether the file can be fetched. */
    public boolean isReady() {
        return isDone() && !isGone();
    }

    public boolean isStopped() {
        return job != null && job.state() == JobState.STOPPED;
    }

    public boolean isInterrupted() {
        return job != null && job.state() == JobState.INTERRUPTED;
    }

    public int getPercent() {
        return percent(job);
    }

    public int percent(Job of) {
        return of.total() == 0 ? 0 : (int) ((long) of.done() * PERCENT / of.total());
    }

    /** What a finished one made. */
    public GapExports.Made made(Job of) {
        return of.result().map(GapExports.Made::of).orElse(null);
    }

    /** How large it is: 34 kB, 1.2 MB. */
    public String size(Job of) {
        long bytes = made(of).size();
        return bytes < MEGA
                ? wordings.said("gaps", "exports.kb", Math.max(1, Math.round(bytes / KILO)))
                : wordings.said("gaps", "exports.mb", bytes / MEGA);
    }

    /** One's own of the last day beside the one that is shown. */
    public List<Job> getOthers() {
        return exports.own().stream()
                .filter(each -> job == null || !each.id().equals(job.id()))
                .toList();
    }

    /** What would be exported: the unit, what it is narrowed to, and the day. */
    public String getPart() {
        GapQuery part = query == null ? asked() : query;
        Catalog catalog = catalogs.current();
        return Stream.of(
                        Optional.of(
                                part.unit() == null
                                        ? words("book.whole")
                                        : organisation
                                                .tree()
                                                .unit(part.unit())
                                                .map(Unit::name)
                                                .orElse("")),
                        Optional.ofNullable(part.group())
                                .flatMap(catalog::group)
                                .map(SkillGroup::title),
                        Optional.ofNullable(part.jobRole())
                                .flatMap(catalog::jobRole)
                                .map(JobRole::title),
                        Optional.ofNullable(part.site()),
                        Optional.of(days.full(part.asOf())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private String words(String key) {
        return wordings.text("gaps", key);
    }
}
