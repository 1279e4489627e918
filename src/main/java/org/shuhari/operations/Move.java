package org.shuhari.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Takes the H2 data of an installation to its PostgreSQL database. The H2 file and the photos stay as they are. */
final class Move {

    private final Installation installation;
    private final Database target;

    /** @throws Refusal when there is nothing to move, or nowhere to move it to */
    Move(Installation installation) {
        this.installation = installation;
        this.target = installation
                .postgres()
                .orElseThrow(() ->
                        new Refusal("Set SHUHARI_DB_URL (with SHUHARI_DB_USER and SHUHARI_DB_PASSWORD) to the empty"
                                + " PostgreSQL database to move to."));
        if (!installation.hasH2File()) {
            throw new Refusal("There is no H2 database " + installation.h2File() + " to move; check SHUHARI_HOME.");
        }
        if (Files.exists(installation.moved())) {
            throw new Refusal("The data in " + installation.home() + " were moved before (" + installation.moved()
                    + " says so).");
        }
    }

    Arrival.Compared move() throws IOException, SQLException {
        if (!target.isEmpty()) {
            throw new Refusal("The PostgreSQL database is not empty; the data move into an empty one.");
        }
        Path file = Files.createTempFile(installation.home(), "moving", ".part");
        file.toFile().deleteOnExit();
        Snapshot sent = read(file);
        Arrival.accept(sent.schema(), sent.shuhari());
        Arrival.Compared compared = new Arrival(target).take(sent.schema(), taker -> {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                return SnapshotReader.read(in, taker);
            }
        });
        Files.writeString(
                installation.moved(), "The data of shuhari.mv.db live in PostgreSQL since " + sent.taken() + ".\n");
        return compared;
    }

    private Snapshot read(Path file) throws IOException, SQLException {
        try (Connection connection = installation.h2().connect();
                OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            return SnapshotWriter.write(connection, out);
        }
    }
}
