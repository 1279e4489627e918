package org.shuhari.operations;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** What a column holds, written so that both databases give the same text for the same value, and take it back exactly. */
enum ColumnKind {
    TEXT(Types.VARCHAR, "varchar", "character varying", "text", "character large object") {
        @Override
        String text(ResultSet row, int at) throws SQLException {
            return row.getString(at);
        }

        @Override
        Object value(String text) {
            return text;
        }
    },

    ID(Types.OTHER, "uuid") {
        @Override
        String text(ResultSet row, int at) throws SQLException {
            return row.getString(at);
        }

        @Override
        Object value(String text) {
            return UUID.fromString(text);
        }
    },

    WHOLE_NUMBER(Types.BIGINT, "int2", "smallint", "int4", "integer", "int8", "bigint") {
        @Override
        String text(ResultSet row, int at) throws SQLException {
            return row.getString(at);
        }

        @Override
        Object value(String text) {
            return Long.valueOf(text);
        }
    },

    NUMBER(Types.NUMERIC, "numeric", "decimal") {
        @Override
        String text(ResultSet row, int at) throws SQLException {
            BigDecimal number = row.getBigDecimal(at);
            return number == null ? null : number.toPlainString();
        }

        @Override
        Object value(String text) {
            return new BigDecimal(text);
        }
    },

    TRUTH(Types.BOOLEAN, "bool", "boolean") {
        @Override
        String text(ResultSet row, int at) throws SQLException {
            boolean truth = row.getBoolean(at);
            return row.wasNull() ? null : truth ? "t" : "f";
        }

        @Override
        Object value(String text) {
            return "t".equals(text);
        }
    },

    DAY(Types.DATE, "date") {
        @Override
        String text(ResultSet row, int at) throws SQLException {
            LocalDate day = row.getObject(at, LocalDate.class);
            return day == null ? null : day.toString();
        }

        @Override
        Object value(String text) {
            return LocalDate.parse(text);
        }
    },

    /** In UTC, to the microsecond. */
    INSTANT(Types.TIMESTAMP_WITH_TIMEZONE, "timestamptz", "timestamp with time zone") {
        @Override
        String text(ResultSet row, int at) throws SQLException {
            OffsetDateTime instant = row.getObject(at, OffsetDateTime.class);
            return instant == null ? null : MICROSECONDS.format(instant.withOffsetSameInstant(ZoneOffset.UTC));
        }

        @Override
        Object value(String text) {
            return OffsetDateTime.parse(text, MICROSECONDS);
        }
    },

    BYTES(Types.BINARY, "bytea", "binary varying", "binary large object") {
        @Override
        String text(ResultSet row, int at) throws SQLException {
            byte[] bytes = row.getBytes(at);
            return bytes == null ? null : HEX + HexFormat.of().formatHex(bytes);
        }

        @Override
        Object value(String text) {
            return HexFormat.of().parseHex(text.substring(HEX.length()));
        }
    };

    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSSx", Locale.ROOT);
    private static final String HEX = "\\x";

    private final int sqlType;
    private final Set<String> names;

    ColumnKind(int sqlType, String... names) {
        this.sqlType = sqlType;
        this.names = Set.of(names);
    }

    /** @param typeName as one of the databases calls it */
    static ColumnKind of(String typeName) {
        String name = typeName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.names.contains(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("The database has a column of the type " + name
                        + ", which backups cannot hold. Nothing was written."));
    }

    /** The value of a row's column; null for none. */
    abstract String text(ResultSet row, int at) throws SQLException;

    abstract Object value(String text);

    /** @param text null for none */
    void bind(PreparedStatement statement, int at, String text) throws SQLException {
        if (text == null) {
            statement.setNull(at, sqlType);
        } else {
            statement.setObject(at, value(text));
        }
    }
}
