package org.shuhari.catalog.file;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of files in a catalog's folder, each with its place and its schema. */
enum FileKind {
    /** Id, title, version and the groups in order. */
    CATALOG("catalog", "catalog\\.yaml"),
    /** One skill. */
    SKILL("skill", "skills/[^/]+/[^/]+\\.yaml"),
    /** The fields of one kind of practice. */
    TEMPLATE("template", "templates/[^/]+\\.yaml"),
    /** The skills one role needs. */
    JOB_ROLE("job-role", "job-roles/[^/]+\\.yaml");

    private final String schema;
    private final Pattern place;

    FileKind(String schema, String place) {
        this.schema = schema;
        this.place = Pattern.compile(place);
    }

    /** The name of its schema's file, without the ending. */
    String schema() {
        return schema;
    }

    static Optional<FileKind> at(String file) {
        return Arrays.stream(values())
                .filter(kind -> kind.place.matcher(file).matches())
                .findFirst();
    }
}
