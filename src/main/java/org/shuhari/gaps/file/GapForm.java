package org.shuhari.gaps.file;

import java.util.Arrays;
import java.util.Optional;

/** The forms in which the organisation's gaps go out. */
public enum GapForm {
    CSV("csv", "text/csv; charset=utf-8; header=present"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String mediaType;

    GapForm(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** @param extension without its dot */
    public static Optional<GapForm> of(String extension) {
        return Arrays.stream(values())
                .filter(form -> form.extension.equals(extension))
                .findFirst();
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
