package org.shuhari.practice;

import java.util.UUID;

/**
 * A photo or document of a practice, as it is kept.
 *
 * @param size in bytes, after cleaning
 * @param sha256 of the bytes that are kept
 */
public record Attached(UUID id, String mediaType, long size, String sha256) {

    /** How it is called in a folder with others. */
    public String fileName() {
        String extension = FileType.named(mediaType).map(FileType::extension).orElse("bin");
        return "photos/" + id + "." + extension;
    }
}
