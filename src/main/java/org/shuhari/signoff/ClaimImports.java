package org.shuhari.signoff;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shuhari.catalog.Catalogs;
import org.shuhari.ledger.Fact;
import org.shuhari.ledger.Ledger;
import org.shuhari.mastery.Path;
import org.shuhari.mastery.Progresses;
import org.shuhari.people.FileImport;
import org.shuhari.people.ImportFile;
import org.shuhari.people.ImportPlaces;
import org.shuhari.people.People;
import org.shuhari.people.Progress;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.UseCase;
import org.shuhari.shared.sheet.SheetForm;

/**
 * Claims from a file (R16): the marks of an earlier matrix, all of them or none, with one entry in the ledger. Rights are the
 * caller's to check: a job has nobody signed in.
 */
@UseCase
public class ClaimImports implements FileImport<ClaimImportResult> {

    /** People whose paths are held in memory at once. */
    private static final int CHUNK = 500;

    @Inject
    private ImportPlaces places;

    @Inject
    private Records records;

    @Inject
    private People people;

    @Inject
    private Progresses progresses;

    @Inject
    private Catalogs catalogs;

    @Inject
    private Ledger ledger;

    @Inject
    private Ids ids;

    @Inject
    private OrganisationClock clock;

    /** What the marks come to. */
    private record Judged(List<ClaimMark> added, int unchanged, int mastered) {

        ClaimImportResult result(ClaimMarks marks) {
            int persons = (int) added.stream().map(ClaimMark::person).distinct().count();
            return new ClaimImportResult(
                    added.size(), unchanged, mastered, persons, marks.practising(), List.of(), marks.report());
        }
    }

    @Override
    public String kind() {
        return "claims-import";
    }

    @Override
    public String page() {
        return "/signoff/claims-import.xhtml";
    }

    @Override
    public SheetForm form() {
        return ClaimForm.EITHER;
    }

    @Override
    public ClaimImportResult outcome(JsonObject told) {
        return ClaimImportResult.of(told);
    }

    @Override
    public ClaimImportResult preview(ImportFile file, Progress progress) {
        return places.in(() -> looked(file, progress));
    }

    private ClaimImportResult looked(ImportFile file, Progress progress) {
        ClaimMarks marks = marks(file);
        List<ClaimMark> read = marks.read();
        ClaimImportResult result =
                marks.faults().none() ? judged(read, progress, 1).result(marks) : ClaimImportResult.faulty(marks);
        progress.complete(result.json());
        return result;
    }

    @Override
    public ClaimImportResult run(ImportFile file, Progress progress) {
        return places.in(() -> imported(file, progress));
    }

    private ClaimImportResult imported(ImportFile file, Progress progress) {
        ClaimMarks marks = marks(file);
        List<ClaimMark> read = marks.read();
        if (!marks.faults().none()) {
            ClaimImportResult result = ClaimImportResult.faulty(marks);
            progress.complete(result.json());
            return result;
        }
        people.lockAll(read.stream().map(ClaimMark::person).collect(Collectors.toSet()));
        Judged judged = judged(read, progress, 0.5);
        UUID id = ids.next();
        write(judged.added(), id, progress);
        ClaimImportResult result = judged.result(marks);
        progress.complete(result.json());
        if (result.changes()) {
            ledger.append(said(id, file, result));
        }
        return result;
    }

    private ClaimMarks marks(ImportFile file) {
        return ClaimMarks.of(
                file.sheet(),
                people.byStaffNumbers(ClaimMarks.staffNumbers(file.sheet())),
                catalogs.current(),
                clock.today(),
                file.name());
    }

    private Judged judged(List<ClaimMark> marks, Progress progress, double share) {
        Map<UUID, List<ClaimMark>> byPerson = marks.stream().collect(Collectors.groupingBy(ClaimMark::person));
        List<ClaimMark> added = new ArrayList<>();
        int unchanged = 0;
        int mastered = 0;
        List<UUID> persons = List.copyOf(byPerson.keySet());
        for (int begin = 0; begin < persons.size(); begin += CHUNK) {
            List<UUID> chunk = persons.subList(begin, Math.min(persons.size(), begin + CHUNK));
            Set<Map.Entry<UUID, String>> claimed = records.claimed(chunk);
            Set<Map.Entry<UUID, String>> current = current(chunk);
            for (UUID person : chunk) {
                for (ClaimMark mark : byPerson.get(person)) {
                    if (current.contains(mark.key())) {
                        mastered++;
                    } else if (claimed.contains(mark.key())) {
                        unchanged++;
                    } else {
                        added.add(mark);
                    }
                }
            }
            progress.at(share * (begin + chunk.size()) / persons.size());
        }
        return new Judged(added, unchanged, mastered);
    }

    private Set<Map.Entry<UUID, String>> current(Collection<UUID> persons) {
        Map<UUID, Path> paths = progresses.pathsOf(persons, clock.today());
        Set<Map.Entry<UUID, String>> current = new HashSet<>();
        paths.forEach((person, path) -> path.progress().forEach((skill, each) -> {
            if (each.state().isCurrent()) {
                current.add(Map.entry(person, skill));
            }
        }));
        return current;
    }

    private void write(List<ClaimMark> marks, UUID fileImport, Progress progress) {
        Instant now = clock.now();
        for (int begin = 0; begin < marks.size(); begin += CHUNK) {
            List<ClaimMark> chunk = marks.subList(begin, Math.min(marks.size(), begin + CHUNK));
            records.addAll(
                    chunk.stream().map(mark -> claim(mark, fileImport, now)).toList());
            progress.at(0.5 + 0.5 * (begin + chunk.size()) / marks.size());
        }
    }

    private Claim claim(ClaimMark mark, UUID fileImport, Instant now) {
        Claim claim = new Claim(ids.next(), mark.person(), mark.skill(), mark.source(), now);
        claim.broughtBy(fileImport);
        return claim;
    }

    private static Fact said(UUID id, ImportFile file, ClaimImportResult result) {
        return Fact.of("claims.imported", file.importer(), null)
                .with("import", id)
                .with("file", file.sheet().sha256())
                .with("added", result.added())
                .with("people", result.people());
    }
}
