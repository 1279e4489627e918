package org.shuhari.catalog;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The fields a practice of one kind asks for.
 *
 * @param computed what is worked out from them, and never stored
 */
public record PracticeTemplate(String id, String title, List<Field> fields, List<Computed> computed) {

    public PracticeTemplate {
        fields = Lists.given(fields);
        computed = Lists.given(computed);
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
     * @param stays the same from one practice of a skill to the next: a form offers what was written last time; null: no
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
            List<Field> columns,
            Boolean stays) {

        public Field {
            options = Lists.given(options);
            columns = Lists.given(columns);
            stays = Boolean.TRUE.equals(stays) ? stays : null;
        }

        public boolean is(String kindName) {
            return kind.slug().equals(kindName);
        }
    }

    /**
     * A figure worked out from the fields, such as flow efficiency. A practice does not hold it: it follows from what it
     * holds.
     *
     * @param hint the formula in words; may be null
     */
    public record Computed(String id, String label, String hint, Unit unit, Formula formula) {

        /**
         * The figure, unrounded; a per cent is a hundredth. {@link Unit#text} writes it.
         *
         * @param given the value of a field by its id; empty when it was not filled in
         * @return empty when a value that is needed is missing, or would be divided by zero
         */
        public Optional<BigDecimal> value(Function<String, Optional<BigDecimal>> given) {
            return formula.value(given);
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

    /** What a computed figure is given in; the word for it stands in the texts of a page. */
    public enum Unit {
        /** Of a hundred, to one decimal. */
        PERCENT,
        /** Minutes and seconds, such as 3:09, to the second. */
        MINUTES,
        /** Hours, to one decimal. */
        HOURS,
        /** Of anything, such as money, to at most two decimals. */
        NUMBER;

        private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

        /** The figure as a person of that language writes it, without the unit's word; rounded half up. */
        public String text(BigDecimal value, Locale locale) {
            return switch (this) {
                case PERCENT -> written(value.movePointRight(2), 1, 1, locale);
                case MINUTES -> minutesAndSeconds(value);
                case HOURS -> written(value, 1, 1, locale);
                case NUMBER -> written(value, 0, 2, locale);
            };
        }

        private static String written(BigDecimal value, int least, int most, Locale locale) {
            NumberFormat format = NumberFormat.getNumberInstance(locale);
            format.setRoundingMode(RoundingMode.HALF_UP);
            format.setMinimumFractionDigits(least);
            format.setMaximumFractionDigits(most);
            return format.format(value);
        }

        private static String minutesAndSeconds(BigDecimal minutes) {
            BigInteger[] both = minutes.abs()
                    .multiply(SIXTY)
                    .setScale(0, RoundingMode.HALF_UP)
                    .toBigInteger()
                    .divideAndRemainder(SIXTY.toBigInteger());
            return (minutes.signum() < 0 ? "-" : "") + both[0] + ":" + (both[1].intValue() < 10 ? "0" : "") + both[1];
        }

        /** As the files and the contract write it: {@code percent}. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String toString() {
            return slug();
        }
    }
}
