package org.shuhari.catalog.file;

/**
 * A file as it was found.
 *
 * @param name its path below the folder, with {@code /}
 */
record SourceFile(FileKind kind, String name, String text) {

    /** The id its name promises. */
    static String idIn(String name) {
        return name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
    }
}
