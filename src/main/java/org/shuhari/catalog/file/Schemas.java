package org.shuhari.catalog.file;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The schemas the application ships with; an organisation's folder is judged by the same ones. */
final class Schemas {

    private final Map<FileKind, Schema> schemas;

    Schemas() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaLoader(loader -> loader.fetchRemoteResources(false)));
        schemas = Arrays.stream(FileKind.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        kind -> registry.getSchema(text(kind)),
                        (a, b) -> a,
                        () -> new EnumMap<>(FileKind.class)));
    }

    Stream<Fault> faults(FileKind kind, YamlDocument document) {
        return schemas.get(kind).validate(document.json()).stream().map(error -> fault(error, document));
    }

    private static Fault fault(Error error, YamlDocument document) {
        String at = pointer(error.getInstanceLocation());
        boolean ofMember = error.getProperty() != null;
        String member = ofMember ? YamlDocument.pointer(at, error.getProperty()) : at;
        return document.fault(member, SchemaWords.of(error, at));
    }

    private static String pointer(NodePath path) {
        String pointer = "";
        for (int i = 0; i < path.getNameCount(); i++) {
            pointer = YamlDocument.pointer(pointer, String.valueOf(path.getElement(i)));
        }
        return pointer;
    }

    private static String text(FileKind kind) {
        String name = "/skills-catalog/schema/" + kind.schema() + ".schema.json";
        try (InputStream in = Schemas.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
