package org.shuhari.practice;

/** A file as it is kept: without metadata, and really of its type. */
record CleanFile(FileType type, byte[] bytes) {

    String sha256() {
        return Canonical.sha256(bytes);
    }
}
