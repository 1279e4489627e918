package org.shuhari.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;
import org.shuhari.people.Job;
import org.shuhari.people.Jobs;
import org.shuhari.people.Progress;
import org.shuhari.shared.sheet.Sheet;

/** Imports of claims as jobs: what takes longer than a request, and what a page wants to come back to. */
@ApplicationScoped
public class ClaimImportJobs {

    private static final String KIND = "claims-import";

    @Inject
    private ClaimImports imports;

    @Inject
    private Jobs jobs;

    public Job preview(UUID id, UUID importer, Sheet sheet) {
        return jobs.start(order(id, importer, sheet), progress -> imports.preview(sheet, progress));
    }

    /** A short file is over when this returns. */
    public Job run(UUID id, UUID importer, Sheet sheet) {
        Jobs.Order order = order(id, importer, sheet);
        Consumer<Progress> work = progress -> imports.run(importer, sheet, progress);
        return sheet.rows().size() > ClaimImports.AT_ONCE ? jobs.start(order, work) : jobs.doNow(order, work);
    }

    private static Jobs.Order order(UUID id, UUID importer, Sheet sheet) {
        return new Jobs.Order(id, KIND, importer, sheet.rows().size());
    }
}
