package org.shuhari.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A backup to read. It is a ZIP; {@code SHA256SUMS} in it is what {@code sha256sum -c} reads. */
final class BackupFile implements AutoCloseable {

    static final String DATABASE = "database.sql";
    static final String PHOTOS = "photos/";
    static final String MANIFEST = "manifest.properties";
    static final String SUMS = "SHA256SUMS";

    private static final int SUM_LENGTH = 64;

    private final Path file;
    private final ZipFile zip;

    private BackupFile(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /** @throws Refusal when it is no backup, or the end of it is missing */
    static BackupFile open(Path file) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Refusal("There is no file " + file + " that can be read.");
        }
        try {
            return new BackupFile(file, new ZipFile(file.toFile()));
        } catch (ZipException e) {
            throw new Refusal(file + " is no whole backup: it was cut off, or scripts/backup did not make it.");
        }
    }

    /** @throws Refusal when anything in it is missing, additional or altered */
    void verify() throws IOException {
        Map<String, String> expected = sums();
        for (ZipEntry member : zip.stream().toList()) {
            if (!member.getName().equals(SUMS) && !sum(member).equals(expected.remove(member.getName()))) {
                throw altered();
            }
        }
        if (!expected.isEmpty()) {
            throw altered();
        }
    }

    Manifest manifest() throws IOException {
        return Manifest.read(bytes(MANIFEST));
    }

    /** Reads the database's rows. */
    Snapshot database(SnapshotReader.Taker taker) throws IOException, SQLException {
        try (InputStream in = zip.getInputStream(member(DATABASE))) {
            return SnapshotReader.read(in, taker);
        }
    }

    /** The photos, as {@code ab/ab12…}. */
    List<String> photos() {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(PHOTOS))
                .map(name -> name.substring(PHOTOS.length()))
                .toList();
    }

    /** @throws Refusal when the bytes are not those that the name tells */
    byte[] photo(String name) throws IOException {
        byte[] bytes = bytes(PHOTOS + name);
        if (!PhotoFolder.isName(name) || !PhotoFolder.fits(name, bytes)) {
            throw altered();
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private Map<String, String> sums() throws IOException {
        Map<String, String> sums = new HashMap<>();
        for (String line : new String(bytes(SUMS), StandardCharsets.UTF_8).split("\n")) {
            if (line.length() <= SUM_LENGTH + 2) {
                throw altered();
            }
            sums.put(line.substring(SUM_LENGTH + 2), line.substring(0, SUM_LENGTH));
        }
        return sums;
    }

    private String sum(ZipEntry member) throws IOException {
        MessageDigest sha256 = Backup.sha256();
        try (InputStream in = new DigestInputStream(zip.getInputStream(member), sha256)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (ZipException e) {
            throw altered();
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private byte[] bytes(String name) throws IOException {
        try (InputStream in = zip.getInputStream(member(name))) {
            return in.readAllBytes();
        } catch (ZipException e) {
            throw altered();
        }
    }

    private ZipEntry member(String name) {
        ZipEntry member = zip.getEntry(name);
        if (member == null) {
            throw altered();
        }
        return member;
    }

    private Refusal altered() {
        return new Refusal(file + " is not as scripts/backup wrote it; it cannot be used.");
    }
}
