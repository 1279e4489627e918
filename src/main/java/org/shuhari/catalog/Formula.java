package org.shuhari.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a value of a practice is worked out from its fields: a field's id, a plain number, or one operator over such parts,
 * as {@code {divide: [process-time, lead-time]}} in a template's file. Pure: the same values always give the same result.
 *
 * <p>Sums and products are exact; a quotient is kept to 16 significant digits, half up. Nothing is rounded further here.
 */
public sealed interface Formula {

    /** @param given the value of a field by its id; empty when it was not filled in
     * @return empty when a value that is needed is missing, or would be divided by zero */
    Optional<BigDecimal> value(Function<String, Optional<BigDecimal>> given);

    /** The ids of the fields it reads, as often as it names them. */
    Stream<String> fields();

    /** In the form of the files: a text, a number, or one operator with its parts. */
    @JsonValue
    Object written();

    /** The same as JSON text. */
    String json();

    /** @param written as {@link #written()} gives it; the schema has checked its form */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Formula of(Object written) {
        if (written instanceof String field) {
            return new FieldValue(field);
        }
        if (written instanceof Number number) {
            return new Constant(new BigDecimal(number.toString()));
        }
        Map.Entry<?, ?> operation = ((Map<?, ?>) written).entrySet().iterator().next();
        List<Formula> parts =
                ((List<?>) operation.getValue()).stream().map(Formula::of).toList();
        return new Operation(Operator.valueOf(operation.getKey().toString().toUpperCase(Locale.ROOT)), parts);
    }

    /** What was filled in. */
    record FieldValue(String field) implements Formula {

        @Override
        public Optional<BigDecimal> value(Function<String, Optional<BigDecimal>> given) {
            return given.apply(field);
        }

        @Override
        public Stream<String> fields() {
            return Stream.of(field);
        }

        @Override
        public Object written() {
            return field;
        }

        @Override
        public String json() {
            return '"' + field + '"';
        }
    }

    /** A number that is always the same. */
    record Constant(BigDecimal number) implements Formula {

        @Override
        public Optional<BigDecimal> value(Function<String, Optional<BigDecimal>> given) {
            return Optional.of(number);
        }

        @Override
        public Stream<String> fields() {
            return Stream.empty();
        }

        @Override
        public Object written() {
            return number;
        }

        @Override
        public String json() {
            return number.toPlainString();
        }
    }

    /** One operator over its parts, from left to right. */
    record Operation(Operator operator, List<Formula> parts) implements Formula {

        public Operation {
            parts = List.copyOf(parts);
        }

        @Override
        public Optional<BigDecimal> value(Function<String, Optional<BigDecimal>> given) {
            List<Optional<BigDecimal>> values =
                    parts.stream().map(part -> part.value(given)).toList();
            return values.stream().skip(1).reduce(values.get(0), operator::of);
        }

        @Override
        public Stream<String> fields() {
            return parts.stream().flatMap(Formula::fields);
        }

        @Override
        public Object written() {
            return Map.of(operator.slug(), parts.stream().map(Formula::written).toList());
        }

        @Override
        public String json() {
            return parts.stream()
                    .map(Formula::json)
                    .collect(Collectors.joining(",", "{\"" + operator.slug() + "\":[", "]}"));
        }
    }

    /** What is done with two values. */
    enum Operator {
        /** The one plus the other. */
        ADD {
            @Override
            BigDecimal apply(BigDecimal one, BigDecimal other) {
                return one.add(other);
            }
        },
        /** The one times the other. */
        MULTIPLY {
            @Override
            BigDecimal apply(BigDecimal one, BigDecimal other) {
                return one.multiply(other);
            }
        },
        /** The one by the other; nothing when the other is zero. */
        DIVIDE {
            @Override
            BigDecimal apply(BigDecimal one, BigDecimal other) {
                return other.signum() == 0 ? null : one.divide(other, PRECISION);
            }
        };

        private static final MathContext PRECISION = new MathContext(16, RoundingMode.HALF_UP);

        abstract BigDecimal apply(BigDecimal one, BigDecimal other);

        private Optional<BigDecimal> of(Optional<BigDecimal> one, Optional<BigDecimal> other) {
            return one.flatMap(left -> other.map(right -> apply(left, right)));
        }

        /** As the files write it. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
