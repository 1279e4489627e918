package org.shuhari.practice.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.Catalogs;
import org.shuhari.catalog.PracticeTemplate;
import org.shuhari.catalog.PracticeTemplate.Field;
import org.shuhari.catalog.Skill;
import org.shuhari.mastery.MasteryState;
import org.shuhari.mastery.Missing;
import org.shuhari.mastery.Path;
import org.shuhari.mastery.Progress;
import org.shuhari.mastery.Progresses;
import org.shuhari.people.SignedIn;
import org.shuhari.practice.Attachments;
import org.shuhari.practice.Figure;
import org.shuhari.practice.PracticeSheets;
import org.shuhari.practice.Practices;
import org.shuhari.practice.Prediction;
import org.shuhari.practice.SheetLine;
import org.shuhari.shared.Ids;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.Problem;
import org.shuhari.shared.ProblemWords;
import org.shuhari.shared.Violation;
import org.shuhari.shared.Wordings;
import org.shuhari.shared.web.PageAnswers;

/**
 * Records a practice: first what is expected, where the template asks for it, then what happened. Nothing is kept between
 * two requests; the practice's id travels in the form, so that saving twice counts once.
 */
@Named
@RequestScoped
public class RecordView {

    @Inject
    private ProblemWords problems;

    @Inject
    private Wordings words;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Practices practices;

    @Inject
    private PracticeSheets sheets;

    @Inject
    private Catalogs catalogs;

    @Inject
    private Progresses progresses;

    @Inject
    private PhotoUpload photos;

    @Inject
    private PageAnswers answers;

    @Inject
    private OrganisationClock clock;

    @Inject
    private Ids ids;

    private Catalog catalog;
    private Skill skill;
    private PracticeTemplate template;
    private UUID id;
    private Optional<Prediction> prediction;
    private PracticeForm form;
    private List<Figure> figures;
    private Path path;

    @PostConstruct
    void open() {
        catalog = catalogs.current();
        skill = catalog.skill(Objects.toString(Faces.getRequestParameter("skill"), ""));
        template = catalog.templateOf(skill);
        id = Ids.parse(Faces.getRequestParameter("practice")).orElseGet(ids::next);
        prediction = template.predictions().isEmpty() ? Optional.empty() : practices.predictionOf(signedIn.id(), id);
        form = new PracticeForm(Faces.getRequest().getParameterMap(), asked());
        if (!Faces.isPostback()) {
            form.offer(practices.staying(signedIn.id(), skill.id(), template).json(), asked());
        }
        figures = sheets.figures(template, form.fields(asked()), prediction);
        path = progresses.pathOf(signedIn.id());
    }

    /** The fields on the page: those to predict, or those still to be filled in. */
    public List<Field> asked() {
        if (isPredicting()) {
            return template.predictions();
        }
        return template.fields().stream()
                .filter(field -> !field.before() || prediction.isEmpty())
                .toList();
    }

    /** Whether what is expected comes first. */
    public boolean isPredicting() {
        return !template.predictions().isEmpty()
                && prediction.isEmpty()
                && Faces.getRequestParameter("afterwards") == null;
    }

    /** Whether the fields marked "before" are filled in only now. */
    public boolean isAfterwards() {
        return !template.predictions().isEmpty() && prediction.isEmpty() && !isPredicting();
    }

    /** The figures that stand below a field: those it gives the last number for. */
    public List<Figure> figuresAfter(Field field) {
        return figures.stream()
                .filter(figure -> lastOf(figure).equals(field.id()))
                .toList();
    }

    /** Of the fields a figure needs, the last one on this page; empty when one is neither here nor predicted. */
    private String lastOf(Figure figure) {
        List<String> needed = figure.computed().formula().fields().distinct().toList();
        List<String> here =
                asked().stream().map(Field::id).filter(needed::contains).toList();
        boolean all = needed.stream().allMatch(id -> here.contains(id) || given().containsKey(id));
        return all && !here.isEmpty() ? here.get(here.size() - 1) : "";
    }

    /** What was predicted: the figures may need it, and it is no longer on the page. */
    public JsonObject given() {
        return prediction.map(before -> before.fields().json()).orElse(JsonValue.EMPTY_JSON_OBJECT);
    }

    public List<SheetLine> expected() {
        return prediction.map(sheets::of).orElse(List.of());
    }

    /** Predictions that wait for their practice; shown where a new one would be written. */
    public List<Prediction> openPredictions() {
        return isPredicting() ? practices.openPredictions(signedIn.id(), skill.id()) : List.of();
    }

    /** What the form is for at this step; also what the Enter key does. */
    public String proceed() {
        return isPredicting() ? predict() : save();
    }

    private String predict() {
        try {
            practices.predict(signedIn.id(), id, skill.id(), form.fields(asked()), List.of());
        } catch (Problem refusal) {
            return refused(refusal);
        }
        return answers.redirect("/practice/record.xhtml?skill=" + skill.id() + "&practice=" + id);
    }

    private String save() {
        try {
            if (photos.count() > Attachments.MOST) {
                throw Problem.invalid("photo", words.said("practice", "record.photos.most", Attachments.MOST));
            }
            practices.record(signedIn.id(), form.recording(id, skill.id(), asked()));
        } catch (Problem refusal) {
            return refused(refusal);
        }
        answers.saved(id);
        answers.later(text("record.saved"));
        photos.attachTo(id).forEach(answers::later);
        return answers.redirect("/practice/practice.xhtml?practice=" + id);
    }

    private String refused(Problem refusal) {
        form.faults(problems.of(refusal).violations());
        if (refusal.violations().isEmpty()) {
            answers.show(refusal);
        }
        return null;
    }

    /** What must be mastered first; empty when nothing is in the way (R2). */
    public List<Skill> missing() {
        Progress progress = path.of(skill.id());
        if (progress.state() != MasteryState.LOCKED) {
            return List.of();
        }
        return progress.missing().stream()
                .filter(missing -> missing.kind() == Missing.Kind.PREREQUISITE)
                .map(missing -> catalog.skill(missing.skill()))
                .toList();
    }

    /** What could be set aside when no place is free for this skill; empty when there is one (R11). */
    public List<Skill> inTheWay() {
        Progress progress = path.of(skill.id());
        boolean needsPlace = progress.pulledOn() == null
                && (progress.state() == MasteryState.OPEN || progress.state() == MasteryState.PRACTISING);
        Stream<String> holders = needsPlace && path.freePlaces() == 0 ? path.inPractice().stream() : Stream.empty();
        return holders.map(catalog::skill).toList();
    }

    public boolean isPossible() {
        return missing().isEmpty() && inTheWay().isEmpty();
    }

    /** The label of an input that a message is about. */
    public String label(String name) {
        return asked().stream()
                .filter(field -> name.equals("fields." + field.id()) || name.startsWith("fields." + field.id() + "["))
                .map(Field::label)
                .findFirst()
                .orElseGet(() -> text("record." + name.replaceAll("[^a-zA-Z]", "")));
    }

    private String text(String key) {
        return words.has("practice", key) ? words.text("practice", key) : key;
    }

    public Skill skill() {
        return skill;
    }

    public PracticeTemplate template() {
        return template;
    }

    public Progress progress() {
        return path.of(skill.id());
    }

    public UUID id() {
        return id;
    }

    public PracticeForm form() {
        return form;
    }

    public Prediction prediction() {
        return prediction.orElse(null);
    }

    public LocalDate today() {
        return clock.today();
    }

    public LocalDate earliest() {
        return practices.earliestDay();
    }

    /** Whether this page is seen for the first time, so that a draft may fill it. */
    public boolean isFresh() {
        return !Faces.isPostback();
    }

    public List<Violation> faults() {
        return form.faults().entrySet().stream()
                .map(fault -> new Violation(fault.getKey(), fault.getValue()))
                .toList();
    }
}
