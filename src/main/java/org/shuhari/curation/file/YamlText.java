package org.shuhari.curation.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML file whose values are changed in place: every other character stays, comments and layout included, so that a patch
 * shows what was proposed and nothing else. Each change reads the file anew, so they may follow each other.
 */
final class YamlText {

    private String text;

    YamlText(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** The text at a place, such as {@code summary} or {@code criteria/says-why-there/lookFor}; list members go by their id. */
    Optional<String> value(String path) {
        return find(path)
                .map(place -> place.node)
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).getValue());
    }

    /** The texts of a list at a place; empty where there is none. */
    List<String> values(String path) {
        return find(path)
                .map(place -> place.node)
                .filter(SequenceNode.class::isInstance)
                .map(node -> ((SequenceNode) node)
                        .getValue().stream()
                                .filter(ScalarNode.class::isInstance)
                                .map(each -> ((ScalarNode) each).getValue())
                                .toList())
                .orElse(List.of());
    }

    /**
     * Writes another text at a place, in the style of the one that is there as far as the words allow it.
     *
     * @return false when nothing is at that place
     */
    boolean write(String path, String words) {
        Optional<Place> found = find(path).filter(place -> place.node instanceof ScalarNode);
        if (found.isEmpty()) {
            return false;
        }
        Place place = found.get();
        int start = startOf(place.node);
        int end = endOf(place.node, place.indent);
        List<String> forms =
                place.flow ? List.of(words, YamlWords.quoted(words)) : YamlWords.forms(words, place.indent + 2);
        for (String form : forms) {
            String changed = spliced(start, end, form);
            if (Optional.of(words).equals(new YamlText(changed).safeValue(path))) {
                text = changed;
                return true;
            }
        }
        throw new IllegalStateException("cannot be written as YAML: " + path);
    }

    /** Writes a whole number at a place. */
    void write(String path, int number) {
        find(path)
                .ifPresent(place ->
                        text = spliced(startOf(place.node), endOf(place.node, place.indent), Integer.toString(number)));
    }

    /** Adds one text to the end of a list; a list that is not there is begun at the end of the file. */
    void add(String list, String words) {
        Optional<Place> found = find(list).filter(place -> place.node instanceof SequenceNode);
        if (found.isEmpty()) {
            text = (text.endsWith("\n") ? text : text + "\n") + list + ":\n  - "
                    + YamlWords.forms(words, 4).get(0) + "\n";
            return;
        }
        SequenceNode sequence = (SequenceNode) found.get().node;
        List<Node> members = sequence.getValue();
        if (sequence.getFlowStyle() == FlowStyle.FLOW || members.isEmpty()) {
            int end = offset(sequence.getEndMark()) - 1;
            text = spliced(end, end, (members.isEmpty() ? "" : ", ") + YamlWords.quoted(words));
            return;
        }
        Node last = members.get(members.size() - 1);
        int column = last.getStartMark().map(Mark::getColumn).orElseThrow();
        int end = endOf(last, column - 2);
        String lead = "\n" + " ".repeat(column - 2) + "- ";
        for (String form : YamlWords.forms(words, column)) {
            String changed = spliced(end, end, lead + form);
            if (new YamlText(changed).endsWith(list, words)) {
                text = changed;
                return;
            }
        }
    }

    /** Takes the first text like it out of a list. */
    void remove(String list, String words) {
        find(list)
                .map(place -> place.node)
                .filter(SequenceNode.class::isInstance)
                .ifPresent(node -> {
                    SequenceNode sequence = (SequenceNode) node;
                    List<String> left = new ArrayList<>(values(list));
                    int at = left.indexOf(words);
                    if (at < 0) {
                        return;
                    }
                    left.remove(at);
                    Node member = sequence.getValue().get(at);
                    if (sequence.getFlowStyle() == FlowStyle.FLOW) {
                        text = spliced(
                                startOf(sequence), offset(sequence.getEndMark()), "[" + String.join(", ", left) + "]");
                    } else {
                        int from = text.lastIndexOf('\n', startOf(member)) + 1;
                        int to = text.indexOf('\n', endOf(member, 0));
                        text = spliced(from, to < 0 ? text.length() : to + 1, "");
                    }
                });
    }

    /** Puts lines of comment before everything else. */
    void comment(List<String> lines) {
        StringBuilder head = new StringBuilder();
        lines.forEach(line -> head.append(("# " + line).stripTrailing()).append('\n'));
        text = head + text;
    }

    private String spliced(int start, int end, String words) {
        return text.substring(0, start) + words + text.substring(end);
    }

    private Optional<String> safeValue(String path) {
        try {
            return value(path);
        } catch (RuntimeException notYaml) {
            return Optional.empty();
        }
    }

    private boolean endsWith(String list, String words) {
        try {
            List<String> all = values(list);
            return !all.isEmpty() && all.get(all.size() - 1).equals(words);
        } catch (RuntimeException notYaml) {
            return false;
        }
    }

    /** A value, the column of what holds it, and whether it stands between braces or brackets. */
    private record Place(Node node, int indent, boolean flow) {}

    private Optional<Place> find(String path) {
        Optional<Place> place = new Compose(LoadSettings.builder()
                        .setUseMarks(true)
                        .setParseComments(false)
                        .build())
                .composeString(text)
                .map(root -> new Place(root, 0, false));
        for (String step : path.split("/")) {
            place = place.flatMap(at -> step(at, step));
        }
        return place;
    }

    private static Optional<Place> step(Place at, String name) {
        if (at.node instanceof MappingNode mapping) {
            return member(mapping, name)
                    .map(tuple -> new Place(
                            tuple.getValueNode(),
                            tuple.getKeyNode()
                                    .getStartMark()
                                    .map(Mark::getColumn)
                                    .orElse(0),
                            at.flow || mapping.getFlowStyle() == FlowStyle.FLOW));
        }
        if (at.node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .filter(each -> each instanceof MappingNode mapping
                            && member(mapping, "id")
                                    .filter(tuple -> tuple.getValueNode() instanceof ScalarNode id
                                            && id.getValue().equals(name))
                                    .isPresent())
                    .findFirst()
                    .map(each -> new Place(each, at.indent, at.flow || sequence.getFlowStyle() == FlowStyle.FLOW));
        }
        return Optional.empty();
    }

    private static Optional<NodeTuple> member(MappingNode mapping, String name) {
        return mapping.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(name))
                .findFirst();
    }

    /** Where a value's own words end: a block's mark stands behind the lines and comments that follow it. */
    private int endOf(Node node, int indent) {
        int start = startOf(node);
        String own = text.substring(start, offset(node.getEndMark()));
        List<String> lines = own.lines().toList();
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int lead = line.length() - line.stripLeading().length();
            if (i > 0 && !line.isBlank() && lead <= indent) {
                break;
            }
            kept.append(i > 0 ? "\n" : "").append(line);
        }
        String words = own.contains("\r\n") ? kept.toString().replace("\n", "\r\n") : kept.toString();
        return start + words.stripTrailing().length();
    }

    private int startOf(Node node) {
        return offset(node.getStartMark());
    }

    /** Marks count code points. */
    private int offset(Optional<Mark> mark) {
        return text.offsetByCodePoints(0, mark.map(Mark::getIndex).orElseThrow());
    }
}
