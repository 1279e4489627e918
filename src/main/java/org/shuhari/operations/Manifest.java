package org.shuhari.operations;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** What a backup holds, for a person to read and for the restore to check: one {@code name=value} a line. */
record Manifest(Map<String, String> values) {

    private static final String FORM = "1";
    private static final String ROWS = "rows.";

    Manifest {
        values = Collections.unmodifiableMap(values);
    }

    static Manifest of(Snapshot snapshot, int photos) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("backup", FORM);
        values.put("shuhari", snapshot.shuhari());
        values.put("schema", snapshot.schema());
        values.put("database", snapshot.database());
        values.put("taken", snapshot.taken());
        values.put("ledger", snapshot.ledgerHead());
        values.put("photos", Integer.toString(photos));
        snapshot.tables().forEach((table, sum) -> values.put(ROWS + table, Long.toString(sum.rows())));
        return new Manifest(values);
    }

    static Manifest read(byte[] bytes) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Manifest(read.stringPropertyNames().stream().collect(Collectors.toMap(n -> n, read::getProperty)));
    }

    byte[] bytes() {
        return values.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    boolean isOfAFormWeKnow() {
        return FORM.equals(values.get("backup"));
    }

    String shuhari() {
        return values.get("shuhari");
    }

    String schema() {
        return values.get("schema");
    }

    String taken() {
        return values.get("taken");
    }

    int photos() {
        return Integer.parseInt(values.get("photos"));
    }
}
