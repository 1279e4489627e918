package org.shuhari.catalog.rest;

import java.math.BigDecimal;
import java.util.List;
import org.shuhari.catalog.Catalog;
import org.shuhari.catalog.JobRole;
import org.shuhari.catalog.PracticeTemplate;
import org.shuhari.catalog.Skill;
import org.shuhari.catalog.SkillGroup;

/**
 * The catalog as the contract writes it.
 *
 * @param id the accepted catalog's id, by which practices and sign-offs are pinned to it
 */
public record CatalogAnswer(
        String id,
        int version,
        List<SkillGroup> groups,
        List<Skill> skills,
        List<Template> templates,
        List<JobRole> jobRoles) {

    static CatalogAnswer of(Catalog catalog) {
        return new CatalogAnswer(
                catalog.id(),
                catalog.version(),
                catalog.groups(),
                catalog.skills(),
                catalog.templates().stream().map(Template::of).toList(),
                catalog.jobRoles());
    }

    /** A practice template. */
    public record Template(String id, String title, List<Field> fields, List<Computed> computed) {

        static Template of(PracticeTemplate template) {
            List<Computed> computed =
                    template.computed().stream().map(Computed::of).toList();
            return new Template(
                    template.id(), template.title(), fields(template.fields()), computed.isEmpty() ? null : computed);
        }

        private static List<Field> fields(List<PracticeTemplate.Field> fields) {
            return fields.stream().map(Field::of).toList();
        }
    }

    /** A field; what does not apply to its kind is null and so not written. */
    public record Field(
            String id,
            String label,
            String hint,
            String kind,
            boolean required,
            List<PracticeTemplate.Option> options,
            BigDecimal min,
            BigDecimal max,
            Boolean before,
            List<Field> columns,
            Boolean stays) {

        static Field of(PracticeTemplate.Field field) {
            return new Field(
                    field.id(),
                    field.label(),
                    field.hint(),
                    field.kind().slug(),
                    field.required(),
                    field.options().isEmpty() ? null : field.options(),
                    field.min(),
                    field.max(),
                    field.before() ? Boolean.TRUE : null,
                    field.columns().isEmpty() ? null : Template.fields(field.columns()),
                    field.stays());
        }
    }

    /** A figure that follows from the fields; the formula as the catalog's files write it. */
    public record Computed(String id, String label, String hint, String unit, Object formula) {

        static Computed of(PracticeTemplate.Computed computed) {
            return new Computed(
                    computed.id(),
                    computed.label(),
                    computed.hint(),
                    computed.unit().slug(),
                    computed.formula().written());
        }
    }
}
