package org.shuhari.operations;

import java.util.ArrayList;
import java.util.List;

/** A row as PostgreSQL's COPY writes it: one line, values separated by tabs, {@code \N} for none. */
final class CopyText {

    private static final String NONE = "\\N";

    private CopyText() {}

    /** @param values null for none */
    static String line(List<String> values) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                line.append('\t');
            }
            write(line, values.get(i));
        }
        return line.toString();
    }

    /** @throws Refusal for a backslash that stands before nothing we know */
    static List<String> values(String line) {
        List<String> values = new ArrayList<>();
        for (String value : line.split("\t", -1)) {
            values.add(NONE.equals(value) ? null : read(value));
        }
        return values;
    }

    private static void write(StringBuilder line, String value) {
        if (value == null) {
            line.append(NONE);
            return;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(c);
            }
        }
    }

    private static String read(String written) {
        int escape = written.indexOf('\\');
        if (escape < 0) {
            return written;
        }
        StringBuilder value = new StringBuilder(written.length());
        int from = 0;
        while (escape >= 0) {
            value.append(written, from, escape).append(meaning(written, escape + 1));
            from = escape + 2;
            escape = written.indexOf('\\', from);
        }
        return value.append(written, from, written.length()).toString();
    }

    private static char meaning(String written, int at) {
        return switch (at < written.length() ? written.charAt(at) : ' ') {
            case '\\' -> '\\';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> throw new Refusal("The backup holds a row that cannot be read.");
        };
    }
}
