package org.shuhari.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.shuhari.people.FileImport;
import org.shuhari.people.ImportFlow;
import org.shuhari.people.ImportOutcome;
import org.shuhari.people.Job;
import org.shuhari.people.JobState;
import org.shuhari.people.Jobs;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.sheet.Sheet;
import org.shuhari.shared.web.PageAnswers;
import org.shuhari.shared.web.SentFile;

/**
 * The steps of an import on whichever page it has: a file is chosen, looked at, and imported just as it was looked at. The
 * address says where one is ({@code upload}, the columns left out as {@code without}, {@code job}), so that a long import can be
 * left and come back to.
 */
@Named
@RequestScoped
public class ImportSteps {

    private static final String SECONDS_BETWEEN_LOOKS = "2";
    private static final int PERCENT = 100;

    @Inject
    private Wordings words;

    @Inject
    private SignedIn signedIn;

    @Inject
    @Any
    private Instance<FileImport<?>> kinds;

    @Inject
    private ImportFlow flow;

    @Inject
    private Jobs jobs;

    @Inject
    private PageAnswers answers;

    private FileImport<?> kind;
    private UUID upload;
    private Set<String> without;
    private ImportFlow.Looked looked;
    private Job job;

    @PostConstruct
    void open() {
        signedIn.needs(Role.HR);
        kind = kinds.stream()
                .filter(each -> each.page().equals(Faces.getViewId()))
                .findFirst()
                .orElseThrow(Problem::notFound);
        upload = Ids.parse(Faces.getRequestParameter("upload")).orElse(null);
        String[] columns = Faces.getRequestParameterValues("without");
        without = columns == null ? Set.of() : Set.copyOf(List.of(columns));
        job = Ids.parse(Faces.getRequestParameter("job"))
                .flatMap(this::followed)
                .orElse(null);
        if (Faces.isPostback() && upload != null) {
            looked = flow.looking(kind, signedIn.id(), upload, without).orElse(null);
        }
    }

    /** An import of this page; one whose node is not heard of any more has ended. */
    private Optional<Job> followed(UUID id) {
        return jobs.find(id, signedIn.id())
                .filter(found -> found.kind().equals(kind.kind()))
                .map(found -> found.isRunning() ? jobs.get(id, signedIn.id()) : found);
    }

    /** What the page shows at its beginning; a job that runs is looked at again by itself. */
    public void show() {
        if (upload != null && job == null && !Faces.isPostback()) {
            looked = flow.look(kind, signedIn.id(), upload, without).orElse(null);
            job = looked == null ? followed(upload).orElse(null) : null;
        }
        if (isRunning()) {
            Faces.getResponse().setHeader("Refresh", SECONDS_BETWEEN_LOOKS);
        }
    }

    /** Keeps the chosen file and shows what its import would change. */
    public String choose() {
        Part file = SentFile.part("file").orElse(null);
        if (file == null) {
            return refused("import.noFile");
        }
        if (file.getSize() > Sheet.MOST_BYTES) {
            return refused("import.tooLarge");
        }
        UUID id = flow.keep(signedIn.id(), file.getSubmittedFileName(), SentFile.bytes(file));
        return answers.redirect(kind.page() + "?upload=" + id);
    }

    private String refused(String key) {
        answers.show(Problem.invalid("file", words.text("people", key)));
        return null;
    }

    public String run() {
        flow.run(kind, signedIn.id(), upload, without);
        return answers.redirect(kind.page() + "?job=" + upload);
    }

    public String stop() {
        String address = kind.page() + (isLooking() ? "?upload=" + upload + left() : "?job=" + job.id());
        return answers.attempt(() -> jobs.stop(getJob().id(), signedIn.id()), address, null);
    }

    private String left() {
        return without.stream()
                .map(column -> "&without=" + URLEncoder.encode(column, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    public boolean isChoosing() {
        return looked == null && job == null;
    }

    /** Whether the address names a file or an import that is not there any more. */
    public boolean isGone() {
        boolean named = upload != null || Faces.getRequestParameter("job") != null;
        return isChoosing() && named && !Faces.isPostback();
    }

    public boolean isRunning() {
        return getJob() != null && getJob().isRunning();
    }

    /** Whether it is a job that looks through the file, and does not import it. */
    public boolean isLooking() {
        return job == null && getJob() != null;
    }

    public boolean isStopping() {
        return isRunning() && getJob().isStopAsked();
    }

    public boolean isStopped() {
        return getJob() != null && getJob().state() == JobState.STOPPED;
    }

    public boolean isInterrupted() {
        return getJob() != null && getJob().state() == JobState.INTERRUPTED;
    }

    /** Why it was interrupted, as far as anybody knows. */
    public String getWhy() {
        String detail = getJob().detail();
        return detail == null ? words.text("people", "import.interrupted") : detail;
    }

    public int getPercent() {
        Job shown = getJob();
        return shown.total() == 0 ? 0 : (int) ((long) shown.done() * PERCENT / shown.total());
    }

    /** The import, or what looks through its file. */
    public Job getJob() {
        return job == null && looked != null ? looked.job() : job;
    }

    /** What is told at the moment, before or after. */
    public ImportOutcome getTold() {
        return looked == null ? result() : looked.outcome();
    }

    private ImportOutcome result() {
        return job == null ? null : job.result().map(kind::outcome).orElse(null);
    }

    /** Whether counts are shown: always when a form of theirs comes back, for Faces looks for its button. */
    public boolean isShown() {
        return comesBack() || getTold() != null && getTold().faultless();
    }

    /** Whether the import waits for HR's word. */
    public boolean isConfirming() {
        return comesBack()
                || looked != null
                        && looked.outcome() != null
                        && looked.outcome().faultless()
                        && looked.outcome().changes();
    }

    private boolean comesBack() {
        return Faces.isPostback() && upload != null && job == null && !isRunning();
    }

    public boolean isDone() {
        return result() != null && result().faultless();
    }

    public String getFileName() {
        return looked == null ? "" : looked.name();
    }

    /** The address of the page at its beginning, inside the application. */
    public String getHome() {
        return kind.page();
    }

    public UUID getUpload() {
        return upload;
    }

    /** The headings of the columns that are passed over. */
    public Set<String> getWithout() {
        return without;
    }
}
