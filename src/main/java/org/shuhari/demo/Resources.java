package org.shuhari.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The demo's own files, beside its classes. Their form is ours to know, so casts here are checked by the tests alone. */
final class Resources {

    private Resources() {}

    static Map<String, Object> yaml(String name) {
        return map(new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(text(name)));
    }

    static List<String> lines(String name) {
        return text(name).lines().toList();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    static Stream<Map<String, Object>> maps(Object list) {
        return ((List<?>) list).stream().map(Resources::map);
    }

    static Stream<String> texts(Object list) {
        return list == null ? Stream.empty() : ((List<?>) list).stream().map(String.class::cast);
    }

    private static String text(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
