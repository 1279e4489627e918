package org.shuhari.catalog.file;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * YAML 1.2 (core schema) with the line of every part. What is built to explode – deep nesting, aliases of aliases – is
 * refused before it is expanded: the parser composes by recursion, so depth is counted on its events first.
 */
final class YamlReader {

    static final int MAX_DEPTH = 32;
    static final int MAX_PARTS = 100_000;

    /** The parser's time grows with the square of a line's length: 2 MB in one line take seconds. */
    static final int MAX_LINE = 10_000;

    private static final int MAX_ALIASES = 50;

    private YamlReader() {}

    /** The document, or empty when it is not YAML; each fault goes to {@code faults}. */
    static Optional<YamlDocument> read(SourceFile file, Consumer<Fault> faults) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file.name())
                .setUseMarks(true)
                .setSchema(new CoreSchema())
                .setAllowDuplicateKeys(true)
                .setMaxAliasesForCollections(MAX_ALIASES)
                .setCodePointLimit((int) SourceFiles.MAX_BYTES)
                .build();
        try {
            measure(settings, file.text());
            Optional<Node> root = new Compose(settings).composeString(file.text());
            if (root.isEmpty()) {
                faults.accept(new Fault(file.name(), 1, "This file is empty: write it, or take it out."));
            }
            return root.map(node -> NodeReader.read(file.name(), node, faults));
        } catch (TooMuch e) {
            faults.accept(new Fault(file.name(), e.line, e.getMessage()));
        } catch (MarkedYamlEngineException e) {
            faults.accept(new Fault(file.name(), line(e.getProblemMark()), words(e.getProblem())));
        } catch (ReaderException e) {
            String before = file.text()
                    .substring(0, Math.min(e.getPosition(), file.text().length()));
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            faults.accept(new Fault(file.name(), line, "A character that cannot be seen stands here: take it out."));
        } catch (YamlEngineException e) {
            faults.accept(new Fault(file.name(), 1, words(e.getMessage())));
        }
        return Optional.empty();
    }

    static int line(Optional<Mark> mark) {
        return mark.map(m -> m.getLine() + 1).orElse(1);
    }

    private static void measure(LoadSettings settings, String text) {
        TooMuch.checkLines(text);
        int depth = 0;
        int parts = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                default -> parts++;
            }
            TooMuch.check(depth, parts, line(event.getStartMark()));
        }
    }

    private static String words(String problem) {
        if (problem.contains("TAB")) {
            return "A tab stands where spaces belong: indent with spaces.";
        }
        if (problem.contains("aliases")) {
            return "Too many aliases (*name) of lists or mappings: write the parts out.";
        }
        return "This is not YAML (" + problem.strip() + "): look at this line and the one before.";
    }

    /** More parts or levels than any catalog needs. */
    static final class TooMuch extends RuntimeException {

        private final int line;

        private TooMuch(int line, String message) {
            super(message);
            this.line = line;
        }

        static void checkLines(String text) {
            int line = 1;
            for (Iterator<String> lines = text.lines().iterator(); lines.hasNext(); line++) {
                if (lines.next().length() > MAX_LINE) {
                    throw new TooMuch(line, "This line is longer than " + MAX_LINE + " characters: break it.");
                }
            }
        }

        static void check(int depth, int parts, int line) {
            if (depth > MAX_DEPTH) {
                throw new TooMuch(line, "This is nested more than " + MAX_DEPTH + " levels deep: write it flatter.");
            }
            if (parts > MAX_PARTS) {
                throw new TooMuch(
                        line, "This file holds more than " + MAX_PARTS + " parts, aliases written out: shorten it.");
            }
        }
    }
}
