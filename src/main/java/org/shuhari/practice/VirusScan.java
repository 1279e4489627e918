package org.shuhari.practice;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks a virus scanner about every file before anything else reads it: {@code SHUHARI_SCAN}, host and port of a clamd that takes
 * files by its {@code INSTREAM} command. Without the setting nothing is asked. With it, nothing is ever kept that the scanner has not
 * passed: while it is away, files are refused for now.
 */
@ApplicationScoped
public class VirusScan {

    private static final System.Logger LOG = System.getLogger(VirusScan.class.getName());

    private static final int CONNECT_MILLIS = 3_000;

    /** For one answer: a scanner under load takes its time, and a request waits for it. */
    private static final int READ_MILLIS = 30_000;

    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1_000;

    private InetSocketAddress scanner;

    protected VirusScan() {}

    /** @param named host:port; without it nothing is scanned */
    @Inject
    public VirusScan(@ConfigProperty(name = "shuhari.scan") Optional<String> named) {
        scanner = named.map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(VirusScan::address)
                .orElse(null);
    }

    /** A setting that cannot be read keeps the server from starting. */
    void start(@Observes @Priority(400) @Initialized(ApplicationScoped.class) Object event) {
        if (scanner != null) {
            LOG.log(Level.INFO, "Files are scanned by {0}:{1} before they are kept.", host(), port());
        }
    }

    /** @throws org.shuhari.shared.Problem 422 when something was found, 503 while the scanner cannot say */
    void check(byte[] sent) {
        if (scanner == null) {
            return;
        }
        String answer = asked(sent);
        if (answer.endsWith(" FOUND")) {
            LOG.log(Level.WARNING, "The virus scanner refused a file: {0}", answer);
            throw PracticeRefusals.found();
        }
        if (!answer.endsWith(" OK")) {
            LOG.log(Level.ERROR, "The virus scanner could not judge a file: {0}", answer);
            throw PracticeRefusals.scannerAway();
        }
    }

    private String asked(byte[] sent) {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(READ_MILLIS);
            // Resolved anew each time: the scanner may move.
            socket.connect(new InetSocketAddress(host(), scanner.getPort()), CONNECT_MILLIS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int from = 0; from < sent.length; from += CHUNK) {
                int length = Math.min(CHUNK, sent.length - from);
                out.writeInt(length);
                out.write(sent, from, length);
            }
            out.writeInt(0);
            out.flush();
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace('\0', ' ').strip();
        } catch (IOException e) {
            LOG.log(Level.ERROR, "The virus scanner at {0}:{1} does not answer: {2}", host(), port(), e.getMessage());
            throw PracticeRefusals.scannerAway();
        }
    }

    private String host() {
        return scanner.getHostString();
    }

    private String port() {
        return Integer.toString(scanner.getPort());
    }

    private static InetSocketAddress address(String text) {
        int colon = text.lastIndexOf(':');
        String host = colon < 1 ? "" : text.substring(0, colon).replaceAll("[\\[\\]]", "");
        String port = text.substring(colon + 1);
        if (host.isBlank()
                || !port.matches("\\d{1,5}")
                || Integer.parseInt(port) < 1
                || Integer.parseInt(port) > 65_535) {
            throw new IllegalArgumentException("SHUHARI_SCAN is \"" + text
                    + "\"; it must be the scanner's host and port, such as 127.0.0.1:3310.");
        }
        return InetSocketAddress.createUnresolved(host, Integer.parseInt(port));
    }
}
