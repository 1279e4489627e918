package org.shuhari.gaps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.shuhari.people.Job;
import org.shuhari.people.JobState;
import org.shuhari.people.Jobs;
import org.shuhari.people.Progress;
import org.shuhari.people.Role;
import org.shuhari.people.SignedIn;
import org.shuhari.shared.JsonParts;
import org.shuhari.shared.Problem;

/**
 * Exports of the gaps that take longer than a request, as jobs of HR: ordered, left, come back to, stopped, and their file fetched by
 * whoever ordered it, for a day.
 */
@ApplicationScoped
public class GapExports {

    public static final String KIND = "gaps-export";

    /** With more units than this a page orders a job: a file of all of them takes seconds. */
    public static final int AT_ONCE = 2_000;

    /** How far the job is when the file is written and only has to be kept. */
    private static final double WRITTEN = 0.95;

    private static final int STEPS = 1_000;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Gaps gaps;

    @Inject
    private Jobs jobs;

    @Inject
    private ExportFiles files;

    /** A file's form, in words that were taken when it was ordered. */
    public interface Form {

        String mediaType();

        /** What the file is called. */
        String name(GapTable table);

        /** Writes the file, and tells the share that is written. */
        void write(GapTable table, OutputStream out, DoubleConsumer gone) throws IOException;
    }

    /**
     * What a finished job made.
     *
     * @param size in bytes
     */
    public record Made(String name, String mediaType, long size) {

        JsonObject json() {
            return JsonParts.object()
                    .add("name", name)
                    .add("mediaType", mediaType)
                    .add("size", size)
                    .build();
        }

        /** From a job's result. */
        public static Made of(JsonObject json) {
            return new Made(
                    json.getString("name"),
                    json.getString("mediaType"),
                    json.getJsonNumber("size").longValue());
        }
    }

    /**
     * Orders the file of a query with all units below what it asks for.
     *
     * @param id the same id again finds the same job
     * @throws Problem 403 for anybody but HR; 422 naming what is not known, and for a day ahead
     */
    public Job order(UUID id, GapQuery query, Form form) {
        Supplier<GapTable> table = gaps.wholeTree(query);
        Optional<Job> ordered = jobs.find(id, signedIn.id());
        if (ordered.isPresent()) {
            return ordered.get();
        }
        return jobs.start(new Jobs.Order(id, KIND, signedIn.id(), STEPS), progress -> make(id, table, form, progress));
    }

    private void make(UUID id, Supplier<GapTable> asked, Form form, Progress progress) {
        Path file = null;
        try {
            file = Files.createTempFile("shuhari-export", null);
            GapTable table = asked.get();
            long size = write(file, table, form, progress);
            files.keep(id, file, new Made(form.name(table), form.mediaType(), size).json(), progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private static long write(Path file, GapTable table, Form form, Progress progress) throws IOException {
        Counted counted;
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            counted = new Counted(packed);
            form.write(table, counted, share -> progress.at(share * WRITTEN));
            counted.flush();
        }
        return counted.bytes();
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One's own export; where its node was not heard of for too long, it is given up. */
    public Optional<Job> find(UUID id) {
        return jobs.find(id, signedIn.id())
                .filter(job -> job.kind().equals(KIND))
                .map(job -> jobs.get(id, signedIn.id()));
    }

    /** Those under way, and those whose file can still be fetched; the last one first. */
    public List<Job> own() {
        signedIn.needs(Role.HR);
        return jobs.latest(KIND, signedIn.id(), ExportFiles.KEPT).stream()
                .filter(job -> job.isRunning() || job.state() == JobState.DONE && files.has(job.id()))
                .toList();
    }

    /** Whether the file can still be fetched. */
    public boolean isKept(UUID id) {
        return files.has(id);
    }

    /**
     * What can be fetched under this id.
     *
     * @throws Problem 403 for who is HR no longer; 404 for somebody else's, one that is not done, and once the day is over
     */
    public Made made(UUID id) {
        signedIn.needs(Role.HR);
        return find(id).flatMap(Job::result)
                .filter(result -> files.has(id))
                .map(Made::of)
                .orElseThrow(Problem::notFound);
    }

    /** Writes the file that {@link #made} told of; leaves the stream open. */
    public void read(UUID id, OutputStream out) throws IOException {
        try (GZIPInputStream in =
                new GZIPInputStream(new SequenceInputStream(new KeptStream(number -> files.part(id, number))))) {
            in.transferTo(out);
        }
    }

    /** Whether a file of the organisation is better ordered than waited for. */
    public boolean isLarge() {
        return gaps.units() > AT_ONCE;
    }

    /** @throws Problem 404 for somebody else's, and for none */
    public void stop(UUID id) {
        jobs.stop(id, signedIn.id());
    }

    /** Counts what is written. */
    private static final class Counted extends OutputStream {

        private final OutputStream out;
        private long bytes;

        Counted(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int each) throws IOException {
            out.write(each);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            bytes += length;
        }

        long bytes() {
            return bytes;
        }
    }
}
