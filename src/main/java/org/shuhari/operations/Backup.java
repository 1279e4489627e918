package org.shuhari.operations;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a backup: the database first and the photos after it, because a photo is on the disk before the database knows
 * it. The file gets its name when it is complete.
 */
final class Backup {

    /** Where the database's rows come from. */
    interface Source {

        /** @param out stays open */
        Snapshot writeTo(OutputStream out) throws IOException, SQLException;
    }

    /**
     * What was written, as it was read back.
     *
     * @param damaged photos whose bytes are not those they were kept with; the backup is without them
     * @param missing photos that the database names and the folder does not have
     */
    record Written(Snapshot snapshot, int photos, List<String> damaged, Set<String> missing, long bytes) {}

    private final PhotoFolder photos;
    private final List<String> damaged = new ArrayList<>();
    private final StringBuilder sums = new StringBuilder();

    Backup(PhotoFolder photos) {
        this.photos = photos;
    }

    /** @throws Refusal when there is a file of that name already */
    Written write(Source source, Path file) throws IOException, SQLException {
        Path target = file.toAbsolutePath();
        if (Files.exists(target)) {
            throw new Refusal(file + " is there already; give the backup another name.");
        }
        if (!Files.isDirectory(target.getParent())) {
            throw new Refusal("There is no folder " + target.getParent() + " to put the backup into.");
        }
        // Readable by its owner alone: a backup holds everybody's private words.
        Path part = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".part");
        part.toFile().deleteOnExit();
        try {
            pack(source, part);
            Written written = readBack(part);
            Files.move(part, target);
            return written;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void pack(Source source, Path part) throws IOException, SQLException {
        try (FileOutputStream out = new FileOutputStream(part.toFile());
                ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out))) {
            pack(source, zip);
            zip.finish();
            zip.flush();
            out.getFD().sync();
        }
    }

    private void pack(Source source, ZipOutputStream zip) throws IOException, SQLException {
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        Snapshot[] snapshot = new Snapshot[1];
        member(zip, BackupFile.DATABASE, out -> snapshot[0] = source.writeTo(out));
        // They are compressed by their own forms.
        zip.setLevel(Deflater.NO_COMPRESSION);
        int kept = 0;
        for (String name : photos.names()) {
            Optional<byte[]> bytes = photos.read(name);
            if (bytes.isPresent() && !PhotoFolder.fits(name, bytes.get())) {
                damaged.add(name);
            } else if (bytes.isPresent()) {
                member(zip, BackupFile.PHOTOS + name, out -> out.write(bytes.get()));
                kept++;
            }
        }
        byte[] manifest = Manifest.of(snapshot[0], kept).bytes();
        member(zip, BackupFile.MANIFEST, out -> out.write(manifest));
        zip.putNextEntry(new ZipEntry(BackupFile.SUMS));
        zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private Written readBack(Path part) throws IOException, SQLException {
        try (BackupFile backup = BackupFile.open(part)) {
            backup.verify();
            NamedPhotos named = new NamedPhotos();
            Snapshot snapshot = backup.database(named);
            Set<String> missing = named.missingFrom(backup.photos());
            damaged.forEach(missing::remove);
            return new Written(snapshot, backup.photos().size(), damaged, missing, Files.size(part));
        }
    }

    private interface Content {

        void writeTo(OutputStream out) throws IOException, SQLException;
    }

    private void member(ZipOutputStream zip, String name, Content content) throws IOException, SQLException {
        MessageDigest sha256 = sha256();
        zip.putNextEntry(new ZipEntry(name));
        content.writeTo(new DigestOutputStream(new StaysOpen(zip), sha256));
        zip.closeEntry();
        sums.append(HexFormat.of().formatHex(sha256.digest()))
                .append("  ")
                .append(name)
                .append('\n');
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static final class StaysOpen extends FilterOutputStream {

        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
