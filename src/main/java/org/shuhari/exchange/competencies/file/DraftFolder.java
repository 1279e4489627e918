package org.shuhari.exchange.competencies.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;

/** Writes a draft as YAML: first beside the folder, then moved there as a whole. */
final class DraftFolder {

    private static final DumpSettings FORM = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setSchema(new CoreSchema())
            .setSplitLines(true)
            .setWidth(140)
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .build();

    private DraftFolder() {}

    /** Whether a draft may be written there: nothing is there yet, or an empty folder. */
    static boolean isFree(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    /** @throws IOException when the disk does not take it; then the folder is as it was */
    static void write(CatalogDraft draft, Path folder) throws IOException {
        Path place = folder.toAbsolutePath().normalize();
        Files.createDirectories(place.getParent());
        Path beside = Files.createTempDirectory(place.getParent(), "." + place.getFileName() + "-");
        try {
            // A temporary folder is its maker's alone; one within it has the usual rights.
            Path written = Files.createDirectory(beside.resolve("catalog"));
            for (Map.Entry<String, JsonNode> file : draft.files().entrySet()) {
                Path path = written.resolve(file.getKey()).normalize();
                if (!path.startsWith(written)) {
                    throw new IllegalStateException("out of the folder: " + file.getKey());
                }
                Files.createDirectories(path.getParent());
                Files.writeString(path, new Dump(FORM).dumpToString(plain(file.getValue())));
            }
            Files.deleteIfExists(place);
            Files.move(written, place);
        } finally {
            remove(beside);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                inside.sorted(Comparator.reverseOrder()).forEach(DraftFolder::delete);
            }
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the YAML library takes it. */
    private static Object plain(JsonNode json) {
        if (json.isObject()) {
            Map<String, Object> members = new LinkedHashMap<>();
            json.properties().forEach(member -> members.put(member.getKey(), plain(member.getValue())));
            return members;
        }
        if (json.isArray()) {
            List<Object> list = new ArrayList<>();
            json.forEach(each -> list.add(plain(each)));
            return list;
        }
        if (json.isNumber()) {
            BigDecimal number = json.decimalValue();
            return number.stripTrailingZeros().scale() <= 0 ? number.toBigInteger() : number;
        }
        return json.isBoolean() ? (Object) json.booleanValue() : json.isNull() ? null : json.stringValue();
    }
}
