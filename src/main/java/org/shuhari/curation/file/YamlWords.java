package org.shuhari.curation.file;

import java.util.ArrayList;
import java.util.List;

/** The ways to write a text as a YAML value, as the files of a catalog do it. */
final class YamlWords {

    private static final int WIDTH = 128;
    private static final int SHORT = 100;

    private YamlWords() {}

    /** The likeliest to be wanted first; the last is always right. @param indent of the lines of a block */
    static List<String> forms(String words, int indent) {
        List<String> forms = new ArrayList<>();
        if (words.contains("\n")) {
            forms.add("|-" + block(words.lines().toList(), indent));
        } else if (words.length() <= SHORT) {
            forms.add(words);
        } else {
            forms.add(">-" + block(wrapped(words, WIDTH - indent), indent));
        }
        forms.add(quoted(words));
        return forms;
    }

    private static String block(List<String> lines, int indent) {
        StringBuilder block = new StringBuilder();
        lines.forEach(line -> block.append('\n').append(line.isEmpty() ? "" : " ".repeat(indent) + line));
        return block.toString();
    }

    /** Lines of at most {@code width} characters, broken at single spaces; a long word stands alone. */
    static List<String> wrapped(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(word);
            } else {
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** Between double quotes, on one line. */
    static String quoted(String words) {
        StringBuilder quoted = new StringBuilder("\"");
        words.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    boolean plain = c >= 0x20 && c < 0x7F || c >= 0xA0 && c != 0x2028 && c != 0x2029 && c != 0xFEFF;
                    quoted.append(plain ? Character.toString(c) : "\\U%08X".formatted(c));
                }
            }
        });
        return quoted.append('"').toString();
    }
}
