package org.shuhari;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.people.Language;

/** The bundles of all features, in all languages, read as files. */
@DisplayName("The texts of the pages")
class TextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/shuhari");
    private static final Pattern BUNDLE = Pattern.compile("(texts|messages|problems)\\.properties");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    @Test
    @DisplayName("are there in every language, with the same keys")
    void inStep() {
        List<String> wrong = new ArrayList<>();
        for (Path bundle : bundles()) {
            Set<String> english = texts(bundle).keySet();
            for (Path other : translations(bundle)) {
                Set<String> translated = Files.exists(other) ? texts(other).keySet() : Set.of();
                english.stream()
                        .filter(key -> !translated.contains(key))
                        .forEach(key -> wrong.add(named(other) + " lacks " + key));
                translated.stream()
                        .filter(key -> !english.contains(key))
                        .forEach(key -> wrong.add(named(other) + " has " + key + ", which English has not"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("hold the same places for values in every language")
    void places() {
        List<String> wrong = new ArrayList<>();
        for (Path bundle : bundles()) {
            TreeMap<String, String> english = texts(bundle);
            for (Path other : translations(bundle)) {
                texts(other).forEach((key, text) -> {
                    if (english.containsKey(key) && !places(text).equals(places(english.get(key)))) {
                        wrong.add(named(other) + " " + key + ": " + english.get(key) + " | " + text);
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("are never empty, and no key stands twice")
    void wholeFiles() {
        List<String> wrong = new ArrayList<>();
        for (Path file : all()) {
            texts(file).forEach((key, text) -> {
                if (text.isBlank()) {
                    wrong.add(named(file) + " " + key + " is empty");
                }
            });
            Set<String> seen = new HashSet<>();
            lines(file)
                    .filter(line -> line.matches("[A-Za-z0-9_.\\-]+\\s*=.*"))
                    .map(line -> line.split("=", 2)[0].strip())
                    .filter(key -> !seen.add(key))
                    .forEach(key -> wrong.add(named(file) + " " + key + " stands twice"));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("with values can be filled in: choices are whole, an apostrophe is written ’ or twice")
    void patterns() {
        List<String> wrong = new ArrayList<>();
        for (Path file : all()) {
            if (named(file).contains("problems")) {
                continue;
            }
            texts(file).forEach((key, text) -> {
                if (places(text).isEmpty()) {
                    return;
                }
                if (text.replace("''", "").contains("'")) {
                    wrong.add(named(file) + " " + key + ": a single apostrophe swallows what follows: " + text);
                }
                try {
                    new MessageFormat(text);
                } catch (IllegalArgumentException e) {
                    wrong.add(named(file) + " " + key + ": " + e.getMessage());
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static List<Path> bundles() {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file ->
                            BUNDLE.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> translations(Path bundle) {
        return Arrays.stream(Language.values())
                .filter(language -> language != Language.ENGLISH)
                .map(language -> bundle.resolveSibling(
                        bundle.getFileName().toString().replace(".properties", "_" + language.tag() + ".properties")))
                .toList();
    }

    private static List<Path> all() {
        return bundles().stream()
                .flatMap(bundle -> Stream.concat(Stream.of(bundle), translations(bundle).stream()))
                .filter(Files::exists)
                .toList();
    }

    private static TreeMap<String, String> texts(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        TreeMap<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String named(Path file) {
        return RESOURCES.relativize(file).toString();
    }
}
