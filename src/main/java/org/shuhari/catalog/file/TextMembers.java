package org.shuhari.catalog.file;

import java.util.List;
import java.util.Map;

/**
 * Which members of a file are texts, so that they can be translated.
 *
 * @param word what one of these is called
 * @param texts the members that hold one text
 * @param lists the members that hold a list of texts
 * @param parts the members that hold a list of parts, each known by its id
 */
record TextMembers(String word, List<String> texts, List<String> lists, Map<String, TextMembers> parts) {

    private static final TextMembers OPTION = leaf("option", "label");
    private static final TextMembers COLUMN = labelled("column", Map.of("options", OPTION));

    private static final Map<FileKind, TextMembers> OF = Map.of(
            FileKind.CATALOG,
            new TextMembers("catalog", List.of("title"), List.of(), Map.of("groups", leaf("group", "title"))),
            FileKind.SKILL,
            new TextMembers(
                    "skill",
                    List.of("title", "summary", "whyItMatters", "example"),
                    List.of("coachQuestions", "tips", "mistakes"),
                    Map.of("criteria", leaf("criterion", "text", "lookFor", "notYet"))),
            FileKind.TEMPLATE,
            new TextMembers(
                    "template",
                    List.of("title"),
                    List.of(),
                    Map.of(
                            "fields",
                            labelled("field", Map.of("options", OPTION, "columns", COLUMN)),
                            "computed",
                            labelled("computed value", Map.of()))),
            FileKind.JOB_ROLE,
            leaf("job role", "title", "customer"));

    /** @param original a kind of the original language */
    static TextMembers of(FileKind original) {
        return OF.get(original);
    }

    private static TextMembers leaf(String word, String... texts) {
        return new TextMembers(word, List.of(texts), List.of(), Map.of());
    }

    private static TextMembers labelled(String word, Map<String, TextMembers> parts) {
        return new TextMembers(word, List.of("label", "hint"), List.of(), parts);
    }
}
