package org.shuhari.practice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuhari.catalog.PracticeTemplate;
import org.shuhari.catalog.PracticeTemplate.Field;
import org.shuhari.catalog.PracticeTemplate.Kind;
import org.shuhari.catalog.PracticeTemplate.Option;
import org.shuhari.shared.Violation;

@DisplayName("The values of a template's fields")
class FieldsTest {

    private static final List<Option> WASTES =
            List.of(new Option("transport", "Transport"), new Option("waiting", "Waiting"));

    private static final PracticeTemplate EVERY_KIND = new PracticeTemplate(
            "every-kind",
            "Every kind",
            List.of(
                    field("saw", Kind.TEXT, true, null, 20),
                    field("story", Kind.LONG_TEXT, false, null, null),
                    chosen("main", Kind.CHOICE, null, null),
                    chosen("wastes", Kind.CHOICES, 1, 2),
                    field("speed", Kind.NUMBER, false, 0, 100),
                    field("lasted", Kind.MINUTES, false, 1, 120),
                    field("again", Kind.YES_NO, false, null, null),
                    rows("causes", 2)),
            List.of());

    private static final PracticeTemplate PREDICTED = new PracticeTemplate(
            "predicted",
            "Predicted",
            List.of(
                    new Field(
                            "expected",
                            "Expected",
                            null,
                            Kind.TEXT,
                            true,
                            List.of(),
                            null,
                            null,
                            true,
                            List.of(),
                            null),
                    new Field("bet", "Bet", null, Kind.NUMBER, false, List.of(), null, null, true, List.of(), null),
                    field("happened", Kind.TEXT, true, null, null)),
            List.of());

    @Test
    @DisplayName("of every kind are taken as the contract writes them")
    void everyKind() {
        assertThat(faults("""
                {"saw": "Two pallets", "story": "Long\\nstory", "main": "waiting", "wastes": ["transport", "waiting"],
                 "speed": 12.5, "lasted": 45, "again": false,
                 "causes": [{"condition": "No place marked", "done": true}, {"condition": "Two routes"}]}""")).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("that do not fit are told, each under its own field")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{}` | fields.saw",
                "`{'saw': null}` | fields.saw",
                "`{'saw': ' \\u00a0\\n '}` | ",
                "`{'saw': '   '}` | fields.saw",
                "`{'saw': 7}` | fields.saw",
                "`{'saw': ['a']}` | fields.saw",
                "`{'saw': 'this has far more than twenty characters'}` | fields.saw",
                "`{'saw': 'nul \\u0000 here'}` | fields.saw",
                "`{'saw': 'half \\ud83d pair'}` | fields.saw",
                "`{'saw': 'x', 'sew': 'x'}` | fields.sew",
                "`{'saw': 'x', 'main': 'luck'}` | fields.main",
                "`{'saw': 'x', 'main': 'Waiting'}` | fields.main",
                "`{'saw': 'x', 'main': ['waiting']}` | fields.main",
                "`{'saw': 'x', 'wastes': 'waiting'}` | fields.wastes",
                "`{'saw': 'x', 'wastes': ['waiting', 'luck']}` | fields.wastes",
                "`{'saw': 'x', 'wastes': ['waiting', 'waiting']}` | fields.wastes",
                "`{'saw': 'x', 'wastes': [null]}` | fields.wastes",
                "`{'saw': 'x', 'speed': '12'}` | fields.speed",
                "`{'saw': 'x', 'speed': -0.5}` | fields.speed",
                "`{'saw': 'x', 'speed': 100.01}` | fields.speed",
                "`{'saw': 'x', 'speed': 1e9999}` | fields.speed",
                "`{'saw': 'x', 'speed': 1e-9999}` | fields.speed",
                "`{'saw': 'x', 'speed': 0.1234567890123456789}` | fields.speed",
                "`{'saw': 'x', 'lasted': 1.5}` | fields.lasted",
                "`{'saw': 'x', 'lasted': 7.0}` | fields.lasted",
                "`{'saw': 'x', 'lasted': 1e1}` | fields.lasted",
                "`{'saw': 'x', 'lasted': '7'}` | fields.lasted",
                "`{'saw': 'x', 'lasted': 0}` | fields.lasted",
                "`{'saw': 'x', 'lasted': 121}` | fields.lasted",
                "`{'saw': 'x', 'lasted': 1000000000000}` | fields.lasted",
                "`{'saw': 'x', 'again': 'yes'}` | fields.again",
                "`{'saw': 'x', 'again': 1}` | fields.again",
                "`{'saw': 'x', 'causes': {}}` | fields.causes",
                "`{'saw': 'x', 'causes': [{'condition': 'one'}]}` | fields.causes",
                "`{'saw': 'x', 'causes': [{'condition': 'one'}, 'two']}` | fields.causes[1]",
                "`{'saw': 'x', 'causes': [{'condition': 'one'}, {}]}` | fields.causes[1]",
                "`{'saw': 'x', 'causes': [{'condition': 'one'}, {'done': true}]}` | fields.causes[1].condition",
                "`{'saw': 'x', 'causes': [{'condition': 'one'}, {'condition': 'two', 'x': 1}]}` | fields.causes[1].x",
                "`{'saw': 'x', 'causes': [{'condition': 'one'}, {'condition': [[[1]]]}]}` | fields.causes[1].condition"
            })
    void doNotFit(String sent, String field) {
        List<String> expected = field == null ? List.of() : List.of(field);
        assertThat(faults(sent.replace('\'', '"'))).extracting(Violation::field).isEqualTo(expected);
    }

    @Test
    @DisplayName("that do not fit are told all at once")
    void allAtOnce() {
        assertThat(
                        faults(
                                "{\"main\": 1, \"wastes\": 2, \"speed\": true, \"lasted\": \"x\", \"again\": 0, \"causes\": 3}"))
                .hasSize(7);
    }

    @Test
    @DisplayName("take 10,000 characters where the template names no limit, and not one more")
    void longest() {
        String longest = "𝄞".repeat(10_000);
        assertThat(faults(Json.createObjectBuilder()
                        .add("saw", "x")
                        .add("story", longest)
                        .build()))
                .isEmpty();
        assertThat(faults(Json.createObjectBuilder()
                        .add("saw", "x")
                        .add("story", longest + "x")
                        .build()))
                .extracting(Violation::field)
                .containsExactly("fields.story");
    }

    @ParameterizedTest
    @DisplayName("are kept exactly as sent, whatever the writing")
    @ValueSource(
            strings = {
                " two spaces ",
                "e\u0301 and \u00e9",
                "\u202Eright to left",
                "<b>bold</b>",
                "'); drop table x; --",
                "👩‍🏭",
                "\uFEFFbom",
                "a\r\nb\tc"
            })
    void asSent(String text) {
        Fields fields = Fields.of(Json.createObjectBuilder().add("saw", text).build());
        assertThat(fields.faults(EVERY_KIND)).isEmpty();
        assertThat(Fields.stored(fields.kept()).json().getString("saw")).isEqualTo(text);
    }

    @Test
    @DisplayName("in far too many rows are one violation, not thousands")
    void manyRows() {
        String rows = IntStream.range(0, 20_000).mapToObj(i -> "{}").collect(Collectors.joining(",", "[", "]"));
        assertThat(faults("{\"saw\": \"x\", \"causes\": " + rows + "}"))
                .extracting(Violation::field)
                .containsExactly("fields.causes");
    }

    @Test
    @DisplayName("R12: are one text however they are ordered and numbers written")
    void oneText() {
        assertThat(fields("{\"b\": 1.50, \"a\": [{\"y\": 10, \"x\": null}], \"c\": \"\"}")
                        .text())
                .isEqualTo(
                        fields("{\"a\": [{\"y\": 1e1}], \"b\": 1.5, \"d\": []}").text());
        assertThat(fields("{\"a\": \"1\"}").text())
                .isNotEqualTo(fields("{\"a\": 1}").text());
    }

    @Test
    @DisplayName("predicted are those marked so, all that are needed, and no others")
    void predictions() {
        assertThat(fields("{\"expected\": \"4 minutes\"}").predictionFaults(PREDICTED))
                .isEmpty();
        assertThat(fields("{\"bet\": 1, \"happened\": \"early\"}").predictionFaults(PREDICTED))
                .extracting(Violation::field)
                .containsExactly("fields.happened", "fields.expected");
    }

    @Test
    @DisplayName("predicted fill a record that leaves them out, and are told from changed ones")
    void filled() {
        Fields predicted = fields("{\"expected\": \"4 minutes\"}");
        Fields result = fields("{\"happened\": \"9 minutes\"}").filledFrom(predicted, PREDICTED);
        assertThat(result.faults(PREDICTED)).isEmpty();
        assertThat(result.agree(predicted, PREDICTED.predictions())).isTrue();
        Fields changed = fields("{\"happened\": \"9 minutes\", \"expected\": \"9 minutes\"}");
        assertThat(changed.filledFrom(predicted, PREDICTED).agree(predicted, PREDICTED.predictions()))
                .isFalse();
        Fields added = fields("{\"happened\": \"9 minutes\", \"bet\": 3}");
        assertThat(added.filledFrom(predicted, PREDICTED).agree(predicted, PREDICTED.predictions()))
                .isFalse();
    }

    private static List<Violation> faults(String sent) {
        return fields(sent).faults(EVERY_KIND);
    }

    @Test
    @DisplayName("that mostly stay the same are offered for the next practice, and no others")
    void staying() {
        Field target =
                new Field("target", "Target", null, Kind.TEXT, true, List.of(), null, null, true, List.of(), true);
        PracticeTemplate daily = new PracticeTemplate(
                "daily", "Daily", List.of(target, field("happened", Kind.TEXT, true, null, null)), List.of());
        Fields last = fields("""
                {"target": "45 minutes", "happened": "48"}""");
        assertThat(last.staying(daily).json()).containsOnlyKeys("target");
        assertThat(Fields.of(null).staying(daily).json()).isEmpty();
    }

    private static List<Violation> faults(JsonObject sent) {
        return Fields.of(sent).faults(EVERY_KIND);
    }

    private static Fields fields(String sent) {
        return Fields.of(Json.createReader(new StringReader(sent)).readObject());
    }

    private static Field field(String id, Kind kind, boolean required, Integer min, Integer max) {
        return new Field(id, id, null, kind, required, List.of(), decimal(min), decimal(max), false, List.of(), null);
    }

    private static Field chosen(String id, Kind kind, Integer min, Integer max) {
        return new Field(id, id, null, kind, false, WASTES, decimal(min), decimal(max), false, List.of(), null);
    }

    private static Field rows(String id, int min) {
        List<Field> columns =
                List.of(field("condition", Kind.TEXT, true, null, 60), field("done", Kind.YES_NO, false, null, null));
        return new Field(id, id, null, Kind.ROWS, false, List.of(), decimal(min), null, false, columns, null);
    }

    private static BigDecimal decimal(Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }
}
