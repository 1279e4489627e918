package org.shuhari.catalog.file;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shuhari.catalog.file.YamlDocument.Part;
import tools.jackson.databind.JsonNode;

/** The rules within a template; those for a field hold for a column too. */
final class TemplateRules {

    private static final Set<String> COUNTED = Set.of("number", "minutes");
    private static final String NOT_SAID = "";

    private TemplateRules() {}

    static Stream<Fault> fieldsAreSound(CatalogDocuments documents) {
        return documents
                .all(FileKind.TEMPLATE)
                .flatMap(template -> Stream.concat(
                        CatalogRules.sameIds(template, "/fields", "field"),
                        template.parts("/fields").flatMap(field -> field(template, field))));
    }

    private static Stream<Fault> field(YamlDocument template, Part field) {
        String columns = field.pointer() + "/columns";
        return Stream.of(
                        limits(template, field),
                        CatalogRules.sameIds(template, columns, "column"),
                        template.parts(columns).flatMap(column -> limits(template, column)))
                .flatMap(faults -> faults);
    }

    private static Stream<Fault> limits(YamlDocument template, Part field) {
        return Stream.of(
                        CatalogRules.sameIds(template, field.pointer() + "/options", "option"),
                        minAboveMax(template, field),
                        moreThanOptions(template, field, "min"),
                        moreThanOptions(template, field, "max"))
                .flatMap(faults -> faults);
    }

    static Stream<Fault> figuresAreSound(CatalogDocuments documents) {
        return documents
                .all(FileKind.TEMPLATE)
                .flatMap(template -> Stream.concat(
                        CatalogRules.sameIds(template, "/computed", "computed value"),
                        template.parts("/computed").flatMap(computed -> computed(template, computed))));
    }

    private static Stream<Fault> computed(YamlDocument template, Part computed) {
        String id = computed.json().path("id").asString("");
        Stream<Fault> asAField = kind(template, id)
                .map(kind -> template.fault(
                        computed.pointer() + "/id", "'" + id + "' is already the id of a field: choose another one."))
                .stream();
        return Stream.concat(
                asAField,
                operands(
                        template,
                        computed.pointer() + "/formula",
                        computed.json().path("formula")));
    }

    /** What is wrong with the fields that a formula names, however deep they stand in it. */
    private static Stream<Fault> operands(YamlDocument template, String pointer, JsonNode formula) {
        if (formula.isString()) {
            return operand(template, pointer, formula.asString());
        }
        return formula.propertyStream()
                .flatMap(operation -> IntStream.range(0, operation.getValue().size())
                        .boxed()
                        .flatMap(i -> operands(
                                template,
                                YamlDocument.pointer(pointer, operation.getKey()) + "/" + i,
                                operation.getValue().path(i))));
    }

    private static Stream<Fault> operand(YamlDocument template, String pointer, String field) {
        Optional<String> kind = kind(template, field);
        if (kind.isEmpty()) {
            return Stream.of(template.fault(
                    pointer,
                    "There is no field '" + field
                            + "' in this template: use the id of one of its numbers or minutes."));
        }
        return COUNTED.contains(kind.get()) || kind.get().equals(NOT_SAID)
                ? Stream.empty()
                : Stream.of(template.fault(
                        pointer,
                        "The field '" + field + "' is of the kind " + kind.get()
                                + ": a formula can use number and minutes alone."));
    }

    private static Optional<String> kind(YamlDocument template, String field) {
        return template.parts("/fields")
                .map(Part::json)
                .filter(json -> json.path("id").asString("").equals(field))
                .map(json -> json.path("kind").asString(NOT_SAID))
                .findFirst();
    }

    private static Stream<Fault> minAboveMax(YamlDocument template, Part field) {
        JsonNode min = field.json().path("min");
        JsonNode max = field.json().path("max");
        if (!min.isNumber() || !max.isNumber() || min.decimalValue().compareTo(max.decimalValue()) <= 0) {
            return Stream.empty();
        }
        return Stream.of(template.fault(
                field.pointer() + "/min",
                "'min' is " + min.asString() + " and 'max' is " + max.asString()
                        + ": write the smaller one at 'min'."));
    }

    private static Stream<Fault> moreThanOptions(YamlDocument template, Part field, String limit) {
        JsonNode count = field.json().path(limit);
        int options = field.json().path("options").size();
        boolean counted = field.json().path("kind").asString("").equals("choices") && count.isNumber() && options > 0;
        if (!counted || count.decimalValue().compareTo(BigDecimal.valueOf(options)) <= 0) {
            return Stream.empty();
        }
        return Stream.of(template.fault(
                field.pointer() + "/" + limit,
                "'" + limit + "' is " + count.asString() + ", more than there are options: write at most " + options
                        + "."));
    }
}
