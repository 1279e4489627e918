package org.shuhari.practice;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.Criterion;
import org.shuhari.catalog.PracticeTemplate;
import org.shuhari.catalog.PracticeTemplate.Field;
import org.shuhari.catalog.Skill;
import org.shuhari.people.Employee;
import org.shuhari.people.People;
import org.shuhari.shared.ReaderLanguage;
import org.shuhari.shared.UseCase;
import org.shuhari.shared.Wordings;

/** Puts practices that somebody may see into the words of their own catalog; one query for all names. */
@UseCase
public class PracticeSheets {

    @Inject
    private Catalogs catalogs;

    @Inject
    private People people;

    @Inject
    private ReaderLanguage reader;

    @Inject
    private Wordings wordings;

    public PracticeSheet of(RecordedPractice practice) {
        return of(List.of(practice)).get(0);
    }

    public List<PracticeSheet> of(List<RecordedPractice> practices) {
        List<UUID> named = practices.stream()
                .flatMap(practice -> Stream.of(practice.employee(), practice.observer()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, Employee> names = people.byIds(named);
        return practices.stream().map(practice -> sheet(practice, names)).toList();
    }

    private PracticeSheet sheet(RecordedPractice practice, Map<UUID, Employee> names) {
        Catalog catalog = catalogs.byId(practice.catalog()).orElseGet(catalogs::current);
        Skill skill = catalog.skill(practice.skill());
        PracticeTemplate template = catalog.template(practice.template()).orElseGet(() -> catalog.templateOf(skill));
        List<Field> after =
                template.fields().stream().filter(field -> !field.before()).toList();
        return new PracticeSheet(
                practice,
                skill,
                name(names, practice.employee()),
                name(names, practice.observer()),
                SheetLine.of(template.predictions(), practice.fields(), wordings),
                SheetLine.of(after, practice.fields(), wordings),
                Figure.of(template, practice.fields(), reader.now()).stream()
                        .filter(Figure::isKnown)
                        .toList(),
                seen(practice, skill));
    }

    private static List<Criterion> seen(RecordedPractice practice, Skill skill) {
        return practice.observation() == null
                ? List.of()
                : skill.criteria().stream()
                        .filter(criterion -> practice.observation().criteria().contains(criterion.id()))
                        .toList();
    }

    private static String name(Map<UUID, Employee> names, UUID id) {
        return id == null ? null : names.get(id).name();
    }

    /** A prediction's lines, in the words of the catalog in force. */
    public List<SheetLine> of(Prediction prediction) {
        Catalog catalog = catalogs.current();
        PracticeTemplate template = catalog.templateOf(catalog.skill(prediction.skill()));
        return SheetLine.of(template.predictions(), prediction.fields().json(), wordings);
    }

    /** The figures of a form that is still being filled in, also those that cannot be worked out yet. */
    public List<Figure> figures(PracticeTemplate template, Fields typed, Optional<Prediction> before) {
        Fields all = before.map(prediction -> typed.filledFrom(prediction.fields(), template))
                .orElse(typed);
        return Figure.of(template, all.json(), reader.now());
    }
}
