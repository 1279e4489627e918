package org.shuhari.catalog.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The kinds of files in a catalog's folder, each with its place and its schema. A translation lies at the same place
 * below its language's folder.
 */
enum FileKind {
    /** Id, title, version and the groups in order. */
    CATALOG("catalog", "catalog\\.yaml"),
    /** One skill. */
    SKILL("skill", "skills/[^/]+/[^/]+\\.yaml"),
    /** The fields of one kind of practice. */
    TEMPLATE("template", "templates/[^/]+\\.yaml"),
    /** The skills one role needs. */
    JOB_ROLE("job-role", "job-roles/[^/]+\\.yaml"),
    /** The names of the catalog and its groups in another language. */
    TRANSLATED_CATALOG(CATALOG),
    /** One skill's texts in another language. */
    TRANSLATED_SKILL(SKILL),
    /** One template's texts in another language. */
    TRANSLATED_TEMPLATE(TEMPLATE),
    /** One role's texts in another language. */
    TRANSLATED_JOB_ROLE(JOB_ROLE);

    /** The kinds that are written in the original language. */
    static final List<FileKind> ORIGINALS = List.of(CATALOG, SKILL, TEMPLATE, JOB_ROLE);

    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2})/.*");

    private final String schema;
    private final Pattern place;

    FileKind(String schema, String place) {
        this.schema = schema;
        this.place = Pattern.compile(place);
    }

    FileKind(FileKind original) {
        this("translated-" + original.schema, "[a-z]{2}/" + original.place.pattern());
    }

    /** The name of its schema's file, without the ending. */
    String schema() {
        return schema;
    }

    /** The kind that files of this one look like in a language's folder. */
    FileKind translated() {
        return valueOf("TRANSLATED_" + name());
    }

    /** What people call one of these. */
    String word() {
        return schema.replace('-', ' ');
    }

    static Optional<FileKind> at(String file) {
        return Arrays.stream(values())
                .filter(kind -> kind.place.matcher(file).matches())
                .findFirst();
    }

    /** The language in whose folder a file lies; empty for a file of the original. */
    static Optional<String> language(String file) {
        return Optional.of(LANGUAGE.matcher(file)).filter(m -> m.matches()).map(m -> m.group(1));
    }
}
