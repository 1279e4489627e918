package org.shuhari.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A skill's example of one good practice record, line by line as its form asks for it. An example is one text, because
 * that is how somebody writes it; its lines begin with the labels of the template's fields.
 */
public record WorkedExample(List<Line> lines) {

    /**
     * What stands under one label.
     *
     * @param label as on the form, without the number before it; null where the text begins with none
     * @param text may have several lines, such as the rows of a small table
     */
    public record Line(String label, String text) {}

    public WorkedExample {
        lines = List.copyOf(lines);
    }

    /**
     * Reads an example; a line without a label belongs to the one before.
     *
     * @param example null for none
     * @param note what the note is called that every practice may have
     */
    public static WorkedExample of(String example, PracticeTemplate template, String note) {
        List<String> labels = Stream.concat(
                        template.fields().stream().map(field -> plain(field.label())), Stream.of(note))
                .toList();
        List<Line> lines = new ArrayList<>();
        for (String line : example == null ? List.<String>of() : example.lines().toList()) {
            Optional<Line> begun = labels.stream()
                    .filter(label -> line.startsWith(label + (label.endsWith("?") ? "" : ":")))
                    .map(label -> new Line(
                            label,
                            line.substring(label.length())
                                    .replaceFirst("^:", "")
                                    .strip()))
                    .findFirst();
            begun.ifPresentOrElse(lines::add, () -> lines.add(continued(lines, line)));
        }
        return new WorkedExample(lines);
    }

    /** Takes the last line out, to be put back with this one below it. */
    private static Line continued(List<Line> lines, String more) {
        if (lines.isEmpty()) {
            return new Line(null, more.strip());
        }
        Line last = lines.remove(lines.size() - 1);
        return new Line(last.label(), (last.text() + "\n" + more.strip()).strip());
    }

    /** A label without the number that orders it on the form. */
    public static String plain(String label) {
        return label.replaceFirst("^\\d+\\. ", "");
    }
}
