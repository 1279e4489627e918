package org.shuhari.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuhari.shared.Problem;

@DisplayName("The virus scan")
class VirusScanTest {

    /** Longer than one chunk of the protocol. */
    private static final byte[] SENT = "a photo, ".repeat(20_000).getBytes(StandardCharsets.UTF_8);

    @Test
    @DisplayName("sends the whole file to the scanner and passes what it passes")
    void clean() throws Exception {
        try (Scanner scanner = new Scanner("stream: OK\0")) {
            assertThatCode(() -> scan(scanner.address()).check(SENT)).doesNotThrowAnyException();
            assertThat(scanner.command()).isEqualTo("zINSTREAM");
            assertThat(scanner.received()).isEqualTo(SENT);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("refuses what the scanner finds something in, and everything that it cannot judge")
    @CsvSource({
        "stream: Eicar-Test-Signature FOUND, 422, scan-found",
        "INSTREAM size limit exceeded. ERROR, 503, scan-away",
        "'', 503, scan-away"
    })
    void refused(String answer, int status, String type) throws Exception {
        try (Scanner scanner = new Scanner(answer + "\0")) {
            assertRefused(scan(scanner.address()), status, type);
        }
    }

    @Test
    @DisplayName("refuses for now while nobody answers there")
    void away() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertRefused(scan("127.0.0.1:" + port), 503, "scan-away");
    }

    @Test
    @DisplayName("asks nobody where no scanner is named")
    void off() {
        assertThatCode(() -> new VirusScan(Optional.of(" ")).check(SENT)).doesNotThrowAnyException();
        assertThatCode(() -> new VirusScan(Optional.empty()).check(SENT)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @DisplayName("says at the start what is not right with its address")
    @ValueSource(strings = {"scanner", ":3310", "scanner:0", "scanner:70000", "scanner:http"})
    void address(String named) {
        assertThatThrownBy(() -> scan(named))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SHUHARI_SCAN is \"" + named + "\"");
    }

    private static VirusScan scan(String named) {
        return new VirusScan(Optional.of(named));
    }

    private static void assertRefused(VirusScan scan, int status, String type) {
        assertThatThrownBy(() -> scan.check(SENT))
                .isInstanceOfSatisfying(
                        Problem.class,
                        refusal -> assertThat(refusal.status() + refusal.type()).isEqualTo(status + type));
    }

    /** Speaks as clamd does: a command that ends with a zero, chunks with their length before them, an answer. */
    private static final class Scanner implements AutoCloseable {

        private final ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final ByteArrayOutputStream received = new ByteArrayOutputStream();
        private final ByteArrayOutputStream command = new ByteArrayOutputStream();
        private final CompletableFuture<Void> done;

        Scanner(String answer) throws IOException {
            done = CompletableFuture.runAsync(() -> serve(answer));
        }

        private void serve(String answer) {
            try (Socket socket = server.accept()) {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                for (int b = in.read(); b > 0; b = in.read()) {
                    command.write(b);
                }
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    received.write(in.readNBytes(length));
                }
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        String address() {
            return "127.0.0.1:" + server.getLocalPort();
        }

        String command() throws Exception {
            done.get(10, TimeUnit.SECONDS);
            return command.toString(StandardCharsets.US_ASCII);
        }

        byte[] received() throws Exception {
            done.get(10, TimeUnit.SECONDS);
            return received.toByteArray();
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
