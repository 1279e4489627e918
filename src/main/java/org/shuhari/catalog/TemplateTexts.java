package org.shuhari.catalog;

import java.util.List;
import org.shuhari.catalog.PracticeTemplate.Computed;
import org.shuhari.catalog.PracticeTemplate.Field;
import org.shuhari.catalog.PracticeTemplate.Option;

/** A practice template's texts in another language; each but the ids may be left out. */
public record TemplateTexts(String id, String title, List<FieldTexts> fields, List<ComputedTexts> computed) {

    public TemplateTexts {
        fields = Lists.given(fields);
        computed = Lists.given(computed);
    }

    PracticeTemplate of(PracticeTemplate template) {
        return new PracticeTemplate(
                template.id(),
                Translation.either(title, template.title()),
                all(fields, template.fields()),
                template.computed().stream().map(this::of).toList());
    }

    private Computed of(Computed figure) {
        return Translation.find(computed, ComputedTexts::id, figure.id())
                .map(texts -> texts.of(figure))
                .orElse(figure);
    }

    private static List<Field> all(List<FieldTexts> translated, List<Field> fields) {
        return fields.stream()
                .map(field -> Translation.find(translated, FieldTexts::id, field.id())
                        .map(texts -> texts.of(field))
                        .orElse(field))
                .toList();
    }

    /** The texts of a computed figure. */
    public record ComputedTexts(String id, String label, String hint) {

        private Computed of(Computed figure) {
            return new Computed(
                    figure.id(),
                    Translation.either(label, figure.label()),
                    Translation.either(hint, figure.hint()),
                    figure.unit(),
                    figure.formula());
        }
    }

    /** The texts of a field or of a column. */
    public record FieldTexts(String id, String label, String hint, List<Option> options, List<FieldTexts> columns) {

        public FieldTexts {
            options = Lists.given(options);
            columns = Lists.given(columns);
        }

        private Field of(Field field) {
            return new Field(
                    field.id(),
                    Translation.either(label, field.label()),
                    Translation.either(hint, field.hint()),
                    field.kind(),
                    field.required(),
                    field.options().stream().map(this::of).toList(),
                    field.min(),
                    field.max(),
                    field.before(),
                    all(columns, field.columns()),
                    field.stays());
        }

        private Option of(Option option) {
            return Translation.find(options, Option::id, option.id())
                    .map(texts -> new Option(option.id(), Translation.either(texts.label(), option.label())))
                    .orElse(option);
        }
    }
}
