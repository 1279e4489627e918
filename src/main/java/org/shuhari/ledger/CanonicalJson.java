package org.shuhari.ledger;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Canonical JSON (RFC 8785) for the bodies of the ledger: members sorted by UTF-16 code units, no white space. */
final class CanonicalJson {

    private CanonicalJson() {}

    /** @throws IllegalArgumentException for a value that is not a text, whole number, truth value or list of texts */
    static String write(SortedMap<String, Object> members) {
        StringBuilder out = new StringBuilder("{");
        for (Iterator<Map.Entry<String, Object>> each = members.entrySet().iterator(); each.hasNext(); ) {
            Map.Entry<String, Object> member = each.next();
            text(out, member.getKey());
            out.append(':');
            value(out, member.getValue());
            if (each.hasNext()) {
                out.append(',');
            }
        }
        return out.append('}').toString();
    }

    private static void value(StringBuilder out, Object value) {
        if (value instanceof String text) {
            text(out, text);
        } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof List<?> many) {
            out.append('[');
            for (int i = 0; i < many.size(); i++) {
                if (i > 0) {
                    out.append(',');
                }
                value(out, many.get(i));
            }
            out.append(']');
        } else {
            throw new IllegalArgumentException("no place in a ledger body: " + value);
        }
    }

    private static void text(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < 0x20) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
