package org.shuhari.operations;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.shuhari.shared.OrganisationClock;
import org.shuhari.shared.data.StartFault;

/** {@code scripts/backup}, {@code scripts/restore} and {@code scripts/move-to-postgresql}. */
public final class Operations {

    /** Held, so that its level stays. */
    private static final Logger ALL = Logger.getLogger("");

    private static final int PROBLEM = 1;

    private final Installation installation;
    private final PrintStream out;
    private final PrintStream problems;

    Operations(Installation installation, PrintStream out, PrintStream problems) {
        this.installation = installation;
        this.out = out;
        this.problems = problems;
    }

    public static void main(String[] arguments) {
        ALL.setLevel(Level.OFF);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream problems = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Operations(Installation.of(System.getenv()), out, problems).run(List.of(arguments)));
    }

    /** @return the exit status: 0, or 1 with a sentence that says why */
    int run(List<String> arguments) {
        try {
            return switch (arguments.get(0)) {
                case "backup" -> backup(Path.of(arguments.get(1)), false);
                case "backup-running" -> backup(Path.of(arguments.get(1)), true);
                case "restore" -> restore(Path.of(arguments.get(1)));
                case "move" -> move();
                default -> throw new IllegalArgumentException(arguments.get(0));
            };
        } catch (Refusal e) {
            problems.println(e.getMessage());
        } catch (IOException | SQLException | RuntimeException e) {
            problems.println("It did not succeed: " + StartFault.reason(e));
        }
        return PROBLEM;
    }

    private int backup(Path file, boolean running) throws IOException, SQLException {
        long begun = now();
        Backup.Source source = running ? new SnapshotCall(installation.home()) : this::read;
        Backup.Written written = new Backup(installation.photos()).write(source, file);
        out.printf(
                Locale.ROOT,
                "%s: %s, %d photos, ledger %s, %.1f MB, in %.1f s%n",
                file,
                rows(written.snapshot()),
                written.photos(),
                written.snapshot().ledgerHead(),
                written.bytes() / 1e6,
                (now() - begun) / 1e3);
        written.damaged()
                .forEach(name -> problems.println("The photo " + name + " is damaged; the backup is without it."));
        written.missing()
                .forEach(name ->
                        problems.println("The photo " + name + " is not in the folder; the backup is without it."));
        return written.damaged().isEmpty() && written.missing().isEmpty() ? 0 : PROBLEM;
    }

    private Snapshot read(OutputStream to) throws IOException, SQLException {
        if (installation.postgres().isEmpty() && !installation.hasH2File()) {
            throw new Refusal("There is no Shuhari in " + installation.home() + " to back up; check SHUHARI_HOME.");
        }
        try (Connection connection =
                installation.postgres().orElse(installation.h2()).connect()) {
            return SnapshotWriter.write(connection, to);
        }
    }

    private int restore(Path file) throws IOException, SQLException {
        long begun = now();
        Restoration restoration = new Restoration(installation);
        try (BackupFile backup = BackupFile.open(file)) {
            if (restoration.wasCutOff()) {
                problems.println("An earlier restore was cut off; this one begins anew.");
            }
            Snapshot arrived = restoration.restore(backup).arrived();
            out.printf(
                    Locale.ROOT,
                    "Restored what was backed up at %s: %s, %d photos, ledger %s, in %.1f s%n",
                    backup.manifest().taken(),
                    rows(arrived),
                    backup.photos().size(),
                    arrived.ledgerHead(),
                    (now() - begun) / 1e3);
        }
        return 0;
    }

    private int move() throws IOException, SQLException {
        long begun = now();
        Arrival.Compared compared = new Move(installation).move();
        Map<String, TableSum> arrived = compared.arrived().tables();
        out.printf("%-24s %12s %12s%n", "table", "H2", "PostgreSQL");
        compared.sent()
                .tables()
                .forEach((table, sum) -> out.printf(
                        "%-24s %12d %12d%n",
                        table, sum.rows(), arrived.get(table).rows()));
        out.println("ledger in H2          " + compared.sent().ledgerHead());
        out.println("ledger in PostgreSQL  " + compared.arrived().ledgerHead());
        out.printf(
                Locale.ROOT, "Every row is the same. %s, in %.1f s%n", rows(compared.arrived()), (now() - begun) / 1e3);
        out.println("From now on start with SHUHARI_DB_URL. The photos stay in " + installation.home() + "; "
                + installation.h2File() + " is not needed any more.");
        return 0;
    }

    private static String rows(Snapshot snapshot) {
        return snapshot.rows() + " rows in " + snapshot.tables().size() + " tables";
    }

    private static long now() {
        return new OrganisationClock().now().toEpochMilli();
    }
}
