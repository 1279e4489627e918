package org.shuhari.operations;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.shuhari.shared.data.DataSourceSettings;
import org.shuhari.shared.data.StartFault;

/**
 * Gives a snapshot of the H2 database to whoever knocks, because the server alone can read its file. The door is a socket
 * in the data folder that only the folder's owner can reach: it has no port, no password and no address.
 */
@ApplicationScoped
class SnapshotDoor {

    private static final Logger LOG = Logger.getLogger(SnapshotDoor.class.getName());
    private static final String OWNER_ALONE = "rwx------";

    @Resource(lookup = DataSourceSettings.NAME)
    private DataSource database;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    @ConfigProperty(name = "shuhari.home", defaultValue = "./data")
    private String home;

    private ServerSocketChannel door;

    /** @param home the data folder */
    static Path place(Path home) {
        return home.resolve("door").resolve("snapshot");
    }

    void open(@Observes @Priority(850) @Initialized(ApplicationScoped.class) Object event) {
        try {
            if (isH2()) {
                door = open(place(Path.of(home)));
                threads.newThread(this::answer).start();
            }
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.log(Level.WARNING, "Backups are possible only while Shuhari is stopped: {0}", StartFault.reason(e));
        }
    }

    @PreDestroy
    void close() {
        try {
            if (door != null) {
                door.close();
                Files.deleteIfExists(place(Path.of(home)));
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "The door does not close", e);
        }
    }

    private boolean isH2() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return "H2".equals(connection.getMetaData().getDatabaseProductName());
        }
    }

    private static ServerSocketChannel open(Path place) throws IOException {
        Files.createDirectories(place.getParent());
        Files.setPosixFilePermissions(place.getParent(), PosixFilePermissions.fromString(OWNER_ALONE));
        Files.deleteIfExists(place);
        return ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(place));
    }

    private void answer() {
        while (door.isOpen()) {
            try (SocketChannel caller = door.accept()) {
                give(Channels.newOutputStream(caller));
            } catch (IOException e) {
                LOG.log(Level.FINE, "The door was closed, or the caller left", e);
            }
        }
    }

    private void give(OutputStream out) throws IOException {
        try (Connection connection = database.getConnection()) {
            SnapshotWriter.write(connection, out);
        } catch (SQLException | RuntimeException e) {
            LOG.log(Level.WARNING, "A backup could not read the database", e);
            out.write(("\n" + SnapshotForm.FAULT + StartFault.reason(e) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
