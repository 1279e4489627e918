package org.shuhari.catalog.file;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.shuhari.catalog.file.YamlDocument.Part;
import tools.jackson.databind.JsonNode;

/** The rules within a template; those for a field hold for a column too. */
final class TemplateRules {

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
