package org.shuhari.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;
import org.shuhari.shared.sheet.Sheet;

/** Imports as jobs: what takes longer than a request, and what a page wants to come back to. */
@ApplicationScoped
public class ImportJobs {

    public static final String KIND = "people-import";

    @Inject
    private Imports imports;

    @Inject
    private Jobs jobs;

    public Job preview(UUID id, UUID importer, Sheet table) {
        return jobs.start(order(id, importer, table), progress -> imports.preview(importer, table, progress));
    }

    public Job run(UUID id, UUID importer, Sheet table) {
        return jobs.start(order(id, importer, table), work(importer, table));
    }

    /** The same for a file that takes no job: it is over when this returns. */
    public Job runNow(UUID id, UUID importer, Sheet table) {
        return jobs.doNow(order(id, importer, table), work(importer, table));
    }

    private Consumer<Progress> work(UUID importer, Sheet table) {
        return progress -> imports.run(importer, table, progress);
    }

    private static Jobs.Order order(UUID id, UUID importer, Sheet table) {
        return new Jobs.Order(id, KIND, importer, table.rows().size());
    }
}
