package org.shuhari.shared.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * What a file's bytes are, as far as that can be told without reading it as CSV.
 *
 * @param utf8 whether all of it is well-formed UTF-8
 * @param markBytes the length of the byte-order mark at its beginning; 0 without one
 * @param firstLine its first line that is not blank, decoded as well as that goes
 */
record FileText(Kind kind, boolean utf8, int markBytes, String firstLine) {

    enum Kind {
        TEXT,
        /** A ZIP archive; a workbook (XLSX) is one. */
        ARCHIVE,
        /** A workbook from before 2007. */
        OLD_WORKBOOK,
        /** A workbook behind a password, which wraps it like an old one. */
        LOCKED_WORKBOOK,
        UTF16,
        BINARY
    }

    private static final int[][] BINARY = {
        {'%', 'P', 'D', 'F'}, {0x89, 'P', 'N', 'G'}, {'G', 'I', 'F', '8'}, {0xFF, 0xD8, 0xFF}, {0x1F, 0x8B}
    };
    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] OLD_WORKBOOK = {0xD0, 0xCF, 0x11, 0xE0};
    private static final int[] UTF8_MARK = {0xEF, 0xBB, 0xBF};
    private static final int LOOKED_AT = 64 * 1024;

    static FileText of(byte[] bytes) {
        int mark = begins(bytes, UTF8_MARK) ? UTF8_MARK.length : 0;
        boolean utf8 = isUtf8(bytes);
        return new FileText(kind(bytes, utf8), utf8, mark, firstLine(bytes, mark));
    }

    boolean blank() {
        return kind == Kind.TEXT && firstLine.isBlank();
    }

    private static Kind kind(byte[] bytes, boolean utf8) {
        if (begins(bytes, ZIP)) {
            return Kind.ARCHIVE;
        }
        if (begins(bytes, OLD_WORKBOOK)) {
            return isLocked(bytes) ? Kind.LOCKED_WORKBOOK : Kind.OLD_WORKBOOK;
        }
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
            return Kind.UTF16;
        }
        for (int[] beginning : BINARY) {
            if (begins(bytes, beginning)) {
                return Kind.BINARY;
            }
        }
        return mostlyControls(bytes, utf8) ? Kind.BINARY : Kind.TEXT;
    }

    /** The directory of such a file names the part that is encrypted. */
    private static boolean isLocked(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_16LE).contains("EncryptedPackage");
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** A text of another encoding has no control characters either; one in a cell of UTF-8 is told with its row. */
    private static boolean mostlyControls(byte[] bytes, boolean utf8) {
        int looked = Math.min(bytes.length, LOOKED_AT);
        int controls = 0;
        for (int i = 0; i < looked; i++) {
            int each = bytes[i];
            controls += each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r' ? 1 : 0;
        }
        return utf8 ? controls * 10 > looked : controls > 0;
    }

    private static boolean isUtf8(byte[] bytes) {
        char[] sink = new char[8192];
        try (Reader strict = new InputStreamReader(
                new ByteArrayInputStream(bytes),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            while (strict.read(sink) >= 0) {
                // read to the end
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstLine(byte[] bytes, int mark) {
        int begin = mark;
        while (begin < bytes.length && (bytes[begin] == '\r' || bytes[begin] == '\n' || bytes[begin] == ' ')) {
            begin++;
        }
        int end = begin;
        while (end < bytes.length && end - begin < LOOKED_AT && bytes[end] != '\r' && bytes[end] != '\n') {
            end++;
        }
        return new String(bytes, begin, end - begin, StandardCharsets.UTF_8);
    }
}
