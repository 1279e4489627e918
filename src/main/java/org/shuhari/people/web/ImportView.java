package org.shuhari.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.JobRole;
import org.shuhari.people.ImportColumn;
import org.shuhari.people.ImportJobs;
import org.shuhari.people.ImportResult;
import org.shuhari.people.ImportUploads;
import org.shuhari.people.Imports;
import org.shuhari.people.Job;
import org.shuhari.people.JobState;
import org.shuhari.people.Jobs;
import org.shuhari.people.Progress;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.Ids;
import org.shuhari.shared.Problem;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.sheet.CsvFile;
import org.shuhari.shared.sheet.Sheet;
import org.shuhari.shared.web.PageAnswers;
import org.shuhari.shared.web.SentFile;

/**
 * HR imports people: a file is chosen, looked at, and imported just as it was looked at. The address says where one is, so
 * that a long import can be left and come back to.
 */
@Named
@RequestScoped
public class ImportView {

    private static final String PAGE = "/people/import.xhtml";
    private static final String SECONDS_BETWEEN_LOOKS = "2";
    private static final int PERCENT = 100;

    @Inject
    private Wordings words;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Imports imports;

    @Inject
    private ImportUploads uploads;

    @Inject
    private ImportJobs importJobs;

    @Inject
    private Jobs jobs;

    @Inject
    private Catalogs catalogs;

    @Inject
    private PageAnswers answers;

    private UUID upload;
    private ImportUploads.Kept kept;
    private ImportResult preview;
    private Job job;

    @PostConstruct
    void open() {
        signedIn.needs(Role.HR);
        upload = Ids.parse(Faces.getRequestParameter("upload")).orElse(null);
        Optional<UUID> followed = Ids.parse(Faces.getRequestParameter("job"));
        job = followed.flatMap(id -> jobs.find(id, signedIn.id())).orElse(null);
        if (isRunning()) {
            job = jobs.get(job.id(), signedIn.id());
        }
    }

    /** What the page shows at its beginning; a job that runs is looked at again by itself. */
    public void show() {
        if (upload != null && job == null && !Faces.isPostback()) {
            look();
        }
        if (isRunning()) {
            Faces.getResponse().setHeader("Refresh", SECONDS_BETWEEN_LOOKS);
        }
    }

    private void look() {
        kept = uploads.find(upload, signedIn.id()).orElse(null);
        if (kept == null) {
            job = jobs.find(upload, signedIn.id()).orElse(null);
            return;
        }
        preview = imports.preview(signedIn.id(), CsvFile.read(kept.bytes(), ImportColumn.KIND), Progress.UNSEEN);
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
        UUID id = uploads.keep(signedIn.id(), file.getSubmittedFileName(), SentFile.bytes(file));
        return answers.redirect(PAGE + "?upload=" + id);
    }

    private String refused(String key) {
        answers.show(Problem.invalid("file", words.said("people", key)));
        return null;
    }

    /** Imports exactly the file that was looked at; a second press finds the same import. */
    public String run() {
        Optional<ImportUploads.Kept> file = uploads.find(upload, signedIn.id());
        if (file.isPresent() && jobs.find(upload, signedIn.id()).isEmpty()) {
            Sheet table = CsvFile.read(file.get().bytes(), ImportColumn.KIND);
            if (table.rows().size() > Imports.AT_ONCE) {
                importJobs.run(upload, signedIn.id(), table);
            } else {
                importJobs.runNow(upload, signedIn.id(), table);
            }
            uploads.drop(upload, signedIn.id());
        }
        return answers.redirect(PAGE + "?job=" + upload);
    }

    public String stop() {
        return answers.attempt(() -> jobs.stop(job.id(), signedIn.id()), PAGE + "?job=" + job.id(), null);
    }

    public boolean isChoosing() {
        return preview == null && job == null;
    }

    /** Whether the address names a file or an import that is not there any more. */
    public boolean isGone() {
        boolean named = upload != null || Faces.getRequestParameter("job") != null;
        return isChoosing() && named && !Faces.isPostback();
    }

    public boolean isRunning() {
        return job != null && job.isRunning();
    }

    public boolean isStopping() {
        return isRunning() && job.isStopAsked();
    }

    public boolean isStopped() {
        return job != null && job.state() == JobState.STOPPED;
    }

    public boolean isInterrupted() {
        return job != null && job.state() == JobState.INTERRUPTED;
    }

    /** Why it was interrupted, as far as anybody knows. */
    public String getWhy() {
        return job.detail() == null ? words.said("people", "import.interrupted") : job.detail();
    }

    public int getPercent() {
        return job.total() == 0 ? 0 : (int) ((long) job.done() * PERCENT / job.total());
    }

    public Job getJob() {
        return job;
    }

    /** Before the import: what it would change. */
    public ImportResult getPreview() {
        return preview;
    }

    /** After the import: what it changed; null before. */
    public ImportResult getResult() {
        return job == null ? null : job.result().map(ImportResult::of).orElse(null);
    }

    /** What is told at the moment, before or after. */
    public ImportResult getTold() {
        return preview == null ? getResult() : preview;
    }

    /** Whether counts are shown: always when a form of theirs comes back, for Faces looks for its button. */
    public boolean isShown() {
        return comesBack() || getTold() != null && getTold().faultless();
    }

    /** Whether the import waits for HR's word. */
    public boolean isConfirming() {
        return comesBack() || preview != null && preview.faultless() && preview.changes();
    }

    private boolean comesBack() {
        return Faces.isPostback() && upload != null && job == null;
    }

    public boolean isDone() {
        return getResult() != null && getResult().faultless();
    }

    public String getFileName() {
        return kept == null ? "" : kept.name();
    }

    /** What belongs into a column. */
    public String what(ImportColumn column) {
        String jobRoles =
                catalogs.current().jobRoles().stream().map(JobRole::id).collect(Collectors.joining(", "));
        return words.said("people", "import." + column.title(), jobRoles);
    }

    public List<ImportColumn> getColumns() {
        return Arrays.asList(ImportColumn.values());
    }
}
