package org.shuhari.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.shuhari.shared.Ids;
import org.shuhari.shared.sheet.SheetFile;

/**
 * The steps of every import: a page keeps the file, looks at it and imports just this; a program sends it to be looked at or
 * imported. What takes longer than a request is a job.
 */
@ApplicationScoped
public class ImportFlow {

    /** More steps than this are a job's work. */
    public static final int AT_ONCE = 5_000;

    private static final String LOOK = "-look";

    @Inject
    private ImportUploads uploads;

    @Inject
    private Jobs jobs;

    @Inject
    private Ids ids;

    /**
     * The answer to a program.
     *
     * @param told null when it is a job that will tell it
     * @param job null when it is over
     */
    public record Answer(JsonObject told, Job job) {}

    /**
     * A kept file, and what its import would change.
     *
     * @param outcome null while a job looks through the file, and where that ended early
     * @param job null for what takes no longer than a request
     */
    public record Looked(String name, ImportOutcome outcome, Job job) {}

    /** Looks at a file, or imports it. */
    public Answer take(FileImport<?> kind, ImportFile file, boolean preview) {
        Consumer<Progress> work =
                preview ? progress -> kind.preview(file, progress) : progress -> kind.run(file, progress);
        if (file.steps() > AT_ONCE) {
            return new Answer(null, jobs.start(order(kind, ids.next(), file), work));
        }
        ImportOutcome outcome = preview ? kind.preview(file, Progress.UNSEEN) : kind.run(file, Progress.UNSEEN);
        return new Answer(outcome.json(), null);
    }

    /** Keeps a file until it is imported; the id is that of its import as well. */
    public UUID keep(UUID owner, String name, byte[] bytes) {
        return uploads.keep(owner, name, bytes);
    }

    /**
     * What the import of a kept file would change. A long file is looked through once, by a job: what it found stands as long as the
     * file is kept, and the import judges anew.
     *
     * @param without headings of columns to pass over
     * @return empty when the file is kept no more
     */
    public Optional<Looked> look(FileImport<?> kind, UUID owner, UUID upload, Set<String> without) {
        Optional<Looked> begun = looking(kind, owner, upload, without);
        return begun.isPresent()
                ? begun
                : file(kind, owner, upload, without).map(file -> look(kind, file, looking(upload, without)));
    }

    private Looked look(FileImport<?> kind, ImportFile file, UUID id) {
        if (file.steps() <= AT_ONCE) {
            return new Looked(file.name(), kind.preview(file, Progress.UNSEEN), null);
        }
        Jobs.Order order = new Jobs.Order(id, kind.kind() + LOOK, file.importer(), file.steps());
        return looked(kind, file.name(), jobs.start(order, progress -> kind.preview(file, progress)));
    }

    private static Looked looked(FileImport<?> kind, String name, Job job) {
        return new Looked(name, job.result().map(kind::outcome).orElse(null), job);
    }

    /** The same where a job looks, or has looked, through the file; else empty. */
    public Optional<Looked> looking(FileImport<?> kind, UUID owner, UUID upload, Set<String> without) {
        return uploads.name(upload, owner)
                .flatMap(name -> jobs.find(looking(upload, without), owner)
                        .map(job -> looked(kind, name, jobs.get(job.id(), owner))));
    }

    private static UUID looking(UUID upload, Set<String> without) {
        return Ids.named(upload, String.join("\n", new TreeSet<>(without)));
    }

    /** Imports exactly the file that was looked at; a second press finds the same import. */
    public void run(FileImport<?> kind, UUID owner, UUID upload, Set<String> without) {
        if (jobs.find(upload, owner).isPresent()) {
            return;
        }
        file(kind, owner, upload, without).ifPresent(file -> {
            Jobs.Order order = order(kind, upload, file);
            Consumer<Progress> work = progress -> kind.run(file, progress);
            if (file.steps() > AT_ONCE) {
                jobs.start(order, work);
            } else {
                jobs.doNow(order, work);
            }
            uploads.drop(upload, owner);
        });
    }

    private Optional<ImportFile> file(FileImport<?> kind, UUID owner, UUID upload, Set<String> without) {
        return uploads.find(upload, owner)
                .map(kept -> new ImportFile(owner, kept.name(), SheetFile.read(kept.bytes(), kind.form(), without)));
    }

    private static Jobs.Order order(FileImport<?> kind, UUID id, ImportFile file) {
        return new Jobs.Order(id, kind.kind(), file.importer(), file.steps());
    }
}
