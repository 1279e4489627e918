package org.shuhari.shared.sheet;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through a workbook before it is read, with the reader's own ZIP: the reader itself has no limits. What passes unpacks to
 * a bounded amount, holds no single piece of XML that is too long for memory, no document type, and no macros.
 */
final class WorkbookGuard {

    private static final long MOST_UNPACKED = 300L << 20;
    private static final long MOST_TEXTS_UNPACKED = 64L << 20;
    private static final int MOST_ENTRIES = 2_000;

    /** How much a part may grow; real ones grow about thirteenfold. Small parts do no harm. */
    private static final int MOST_GROWTH = 150;

    private static final long HARMLESS = 8L << 20;

    /** No text, tag or comment of a workbook is longer. */
    private static final int LONGEST_PIECE = 2 * CsvFile.LONGEST_CELL;

    private static final byte[] CENTRAL_ENTRY = {'P', 'K', 1, 2};

    private final byte[] buffer = new byte[1 << 16];
    private long unpacked;

    /** What the parts of a workbook that hold XML are, by their names. */
    Map<String, PartScan> parts(byte[] bytes, File file) throws IOException {
        if (count(bytes, CENTRAL_ENTRY) > MOST_ENTRIES) {
            throw UnreadableWorkbook.tooMuch();
        }
        try (ZipFile zip = ZipFile.builder().setFile(file).get()) {
            List<ZipArchiveEntry> entries = java.util.Collections.list(zip.getEntries());
            needsWorkbook(names(entries));
            for (ZipArchiveEntry entry : entries) {
                try (InputStream in = zip.getInputStream(entry)) {
                    unpack(entry, in);
                }
            }
            return scanned(zip, entries);
        }
    }

    private static int count(byte[] bytes, byte[] sought) {
        int found = 0;
        for (int i = 0; i <= bytes.length - sought.length; i++) {
            if (bytes[i] == sought[0]
                    && bytes[i + 1] == sought[1]
                    && bytes[i + 2] == sought[2]
                    && bytes[i + 3] == sought[3]) {
                found++;
            }
        }
        return found;
    }

    private static Set<String> names(List<ZipArchiveEntry> entries) {
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw UnreadableWorkbook.damaged();
            }
        }
        return names;
    }

    private static void needsWorkbook(Set<String> names) {
        if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            throw new UnreadableWorkbook(
                    "This workbook holds macros. Save it as a workbook without macros (.xlsx) and send that file.");
        }
        if (names.contains("xl/workbook.bin")) {
            throw new UnreadableWorkbook(
                    "This is a binary workbook (.xlsb). Save it as a workbook (.xlsx) and send that file.");
        }
        if (names.contains("content.xml")) {
            throw new UnreadableWorkbook(
                    "This is a workbook of another form (.ods). Save it as a workbook (.xlsx) and send that file.");
        }
        if (!names.contains("[content_types].xml") || names.stream().noneMatch(name -> name.startsWith("xl/"))) {
            throw new UnreadableWorkbook(
                    "This archive holds no workbook. Send the workbook itself (.xlsx), not packed once more.");
        }
    }

    private void unpack(ZipArchiveEntry entry, InputStream in) throws IOException {
        long most = entry.getName().toLowerCase(Locale.ROOT).contains("sharedstrings")
                ? MOST_TEXTS_UNPACKED
                : MOST_UNPACKED;
        long size = 0;
        int piece = 0;
        boolean xml = true;
        for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
            xml = size == 0 ? isXml(buffer[0]) : xml;
            size += read;
            unpacked += read;
            boolean grows = size > HARMLESS && size > MOST_GROWTH * Math.max(1, entry.getCompressedSize());
            piece = xml ? longest(piece, read) : 0;
            if (unpacked > MOST_UNPACKED || size > most || grows || piece > LONGEST_PIECE) {
                throw UnreadableWorkbook.tooMuch();
            }
        }
    }

    /** The length of the piece of XML that lasts at the end of the buffer, or of one in it that is too long. */
    private int longest(int before, int read) {
        int piece = before;
        for (int i = 0; i < read; i++) {
            piece = buffer[i] == '<' ? 0 : piece + 1;
            if (piece > LONGEST_PIECE) {
                return piece;
            }
        }
        return piece;
    }

    /** Anything that a reader of XML would not refuse at its first byte: a tag, a blank, a byte-order mark. */
    private static boolean isXml(byte first) {
        return first == '<' || first >= 0 && first <= ' ' || (first & 0xFF) >= 0xEF;
    }

    private static Map<String, PartScan> scanned(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        Map<String, PartScan> parts = new HashMap<>();
        for (ZipArchiveEntry entry : entries) {
            try (InputStream in = zip.getInputStream(entry)) {
                int first = in.read();
                if (first >= 0 && isXml((byte) first)) {
                    parts.put(
                            entry.getName().toLowerCase(Locale.ROOT),
                            PartScan.of(new java.io.SequenceInputStream(
                                    new java.io.ByteArrayInputStream(new byte[] {(byte) first}), in)));
                }
            }
        }
        return parts;
    }
}
