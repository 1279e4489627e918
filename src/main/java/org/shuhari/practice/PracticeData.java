package org.shuhari.practice;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.shuhari.catalog.Criterion;
import org.shuhari.people.PersonalData;
import org.shuhari.people.PersonalRows;
import org.shuhari.practice.RecordedPractice.Added;
import org.shuhari.shared.UseCase;
import org.shuhari.shared.Wordings;

/** Somebody's practices with all they hold, withdrawn ones too, and what that person answered as an observer. */
@UseCase
class PracticeData implements PersonalData {

    @Inject
    private PersonalRows rows;

    @Inject
    private PracticeStore store;

    @Inject
    private PracticeSheets sheets;

    @Inject
    private Wordings words;

    @Override
    public int place() {
        return 300;
    }

    @Override
    public Set<String> tables() {
        return Set.of("practice", "prediction", "observation", "attachment", "practice_addition");
    }

    @Override
    public List<Part> about(UUID person) {
        List<Practice> practices = store.everyOf(person);
        List<PracticeSheet> shown = sheets.of(store.shown(practices));
        return List.of(
                Part.of(
                        "practices",
                        IntStream.range(0, practices.size())
                                .mapToObj(i ->
                                        practice(shown.get(i), practices.get(i).withdrawalReason()))
                                .toList()),
                Part.of("predictions", predictions(person)),
                Part.of(
                        "observations",
                        rows.of(
                                person,
                                "select p.id, p.skill, e.name, p.done_on, o.confirmed, o.criteria, o.note, o.answered_at,"
                                        + " o.entered_at"
                                        + " from practice p join employee e on e.id = p.employee_id"
                                        + " left join observation o on o.practice_id = p.id and o.observer_id = ?1"
                                        + " where p.observer_id = ?1 order by p.recorded_at, p.id",
                                "practice",
                                "skill",
                                "learner",
                                "doneOn",
                                "confirmed",
                                "criteria",
                                "note",
                                "answeredAt",
                                "enteredAt")));
    }

    private Map<String, Object> practice(PracticeSheet sheet, String withdrawalReason) {
        RecordedPractice practice = sheet.practice();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", practice.id());
        entry.put("skill", practice.skill());
        entry.put("version", practice.version());
        entry.put("doneOn", practice.doneOn());
        entry.put("place", practice.place());
        entry.put("minutes", practice.minutes());
        entry.put("fields", practice.fields());
        entry.put("expected", words(sheet.expected()));
        entry.put("written", words(sheet.happened()));
        entry.put("figures", figures(sheet.figures()));
        entry.put("note", practice.note());
        entry.put("predictedAt", practice.predictedAt());
        entry.put("recordedAt", practice.recordedAt());
        entry.put("enteredAt", practice.enteredAt());
        entry.put("observer", sheet.observer());
        entry.put("watched", practice.author() == null ? null : true);
        entry.put("observed", practice.observed());
        if (practice.observation() != null) {
            entry.put("seen", sheet.seen().stream().map(Criterion::text).toList());
            entry.put("observerNote", practice.observation().note());
            entry.put("observedAt", practice.observation().answeredAt());
            entry.put("observationEnteredAt", practice.observation().enteredAt());
        }
        entry.put(
                "photos",
                practice.attachments().stream().map(PracticeData::photo).toList());
        entry.put("ownWords", practice.additions().stream().map(Added::words).toList());
        entry.put("withdrawnAt", practice.withdrawnAt());
        entry.put("withdrawal", withdrawalReason);
        entry.put("erasedAt", practice.erasedAt());
        return entry;
    }

    private Map<String, Object> figures(List<Figure> figures) {
        Map<String, Object> written = new LinkedHashMap<>();
        figures.forEach(figure ->
                written.put(figure.computed().label(), words.said("practice", figure.unit(), figure.number())));
        return written;
    }

    private static Map<String, Object> photo(Attached attached) {
        Map<String, Object> photo = new LinkedHashMap<>();
        photo.put("file", attached.fileName());
        photo.put("mediaType", attached.mediaType());
        photo.put("size", attached.size());
        photo.put("sha256", attached.sha256());
        return photo;
    }

    /** In the words of the practice's own catalog, by label. */
    private static Map<String, Object> words(List<SheetLine> lines) {
        Map<String, Object> words = new LinkedHashMap<>();
        lines.forEach(line -> words.put(line.label(), line.rows().isEmpty() ? line.text() : table(line)));
        return words;
    }

    private static List<String> table(SheetLine line) {
        List<String> table = new ArrayList<>();
        for (List<String> cells : line.rows()) {
            table.add(String.join(
                    "; ",
                    IntStream.range(0, cells.size())
                            .filter(i -> !cells.get(i).isEmpty())
                            .mapToObj(i -> line.heads().get(i) + ": " + cells.get(i))
                            .toList()));
        }
        return table;
    }

    /** Those whose practice has not been recorded; the others stand with their practice. */
    private List<Map<String, Object>> predictions(UUID person) {
        return store.predictionsAlone(List.of(person)).stream()
                .map(prediction -> {
                    Map<String, Object> entry = new LinkedHashMap<>();
                    entry.put("practice", prediction.practiceId());
                    entry.put("skill", prediction.skill());
                    entry.put("fields", prediction.fields().json());
                    entry.put("expected", words(sheets.of(prediction)));
                    entry.put("writtenAt", prediction.writtenAt());
                    return entry;
                })
                .toList();
    }
}
