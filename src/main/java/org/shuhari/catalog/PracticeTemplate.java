package org.shuhari.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields a practice of one kind asks for. */
public record PracticeTemplate(String id, String title, List<Field> fields) {

    public PracticeTemplate {
        fields = Lists.given(fields);
    }

    /** The fields written before the practice and fixed from then on. */
    public List<Field> predictions() {
        return fields.stream().filter(Field::before).toList();
    }

    public Optional<Field> field(String fieldId) {
        return fields.stream().filter(f -> f.id().equals(fieldId)).findFirst();
    }

    /**
     * One thing to fill in.
     *
     * @param hint a few words of help beside the label; may be null
     * @param options of a choice or choices; else empty
     * @param min least value (number, minutes) or least count (choices, rows); null: none
     * @param max greatest value or count, or for texts the most characters; null: none
     * @param before a prediction: written first and fixed
     * @param columns of rows; else empty
     */
    public record Field(
            String id,
            String label,
            String hint,
            Kind kind,
            boolean required,
            List<Option> options,
            BigDecimal min,
            BigDecimal max,
            boolean before,
            List<Field> columns) {

        public Field {
            options = Lists.given(options);
            columns = Lists.given(columns);
        }

        public boolean is(String kindName) {
            return kind.slug().equals(kindName);
        }
    }

    /** One answer to choose. */
    public record Option(String id, String label) {}

    /** What a field takes. */
    public enum Kind {
        /** One line. */
        TEXT,
        /** Several lines. */
        LONG_TEXT,
        /** One of the options. */
        CHOICE,
        /** Any of the options. */
        CHOICES,
        /** A decimal number. */
        NUMBER,
        /** Whole minutes. */
        MINUTES,
        /** Yes or no. */
        YES_NO,
        /** A small table. */
        ROWS;

        /** As the files and the contract write it: {@code long-text}. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public String toString() {
            return slug();
        }

        public static Kind of(String slug) {
            return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
