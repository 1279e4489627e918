package org.shuhari.operations;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Asks the Shuhari that runs in a data folder for a snapshot of its H2 database. */
final class SnapshotCall implements Backup.Source {

    /** Keeps nothing; reading alone checks the sums. */
    static final SnapshotReader.Taker NOBODY = new SnapshotReader.Taker() {
        @Override
        public void begin(String table, List<String> columns) {
            // the rows are on their way already
        }

        @Override
        public void take(List<String> values) {
            // as above
        }

        @Override
        public void end() {
            // as above
        }
    };

    private final Path home;

    SnapshotCall(Path home) {
        this.home = home;
    }

    @Override
    public Snapshot writeTo(OutputStream out) throws IOException, SQLException {
        try (SocketChannel door = knock()) {
            return SnapshotReader.read(new Copied(Channels.newInputStream(door), out), NOBODY);
        }
    }

    private SocketChannel knock() {
        try {
            return SocketChannel.open(UnixDomainSocketAddress.of(SnapshotDoor.place(home)));
        } catch (IOException e) {
            throw new Refusal(
                    "Shuhari runs in " + home + " but does not answer. When it has just been started, try again in a"
                            + " minute; otherwise look for \"Backups\" in its log, or stop it and back up then.");
        }
    }

    /** What is read from one is written to the other. */
    private static final class Copied extends FilterInputStream {

        private final OutputStream copy;

        Copied(InputStream in, OutputStream copy) {
            super(in);
            this.copy = copy;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            if (one >= 0) {
                copy.write(one);
            }
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = in.read(bytes, from, length);
            if (count > 0) {
                copy.write(bytes, from, count);
            }
            return count;
        }
    }
}
