package org.shuhari.practice;

/**
 * A file as it is kept: without metadata, and really of its type.
 *
 * @param thumbnail a small picture of it; null for a document
 */
record CleanFile(FileType type, byte[] bytes, byte[] thumbnail) {

    String sha256() {
        return Canonical.sha256(bytes);
    }
}
