package org.shuhari.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A mail server (GreenMail) behind a door that can misbehave: be shut, say no to an address, or hang up after it took a mail
 * and before it says so.
 */
public final class MailHost implements AutoCloseable {

    private static final int TRIES = 600;
    private static final long TRY_NANOS = 100_000_000L;

    private final GreenMail mail;
    private final int port;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Set<Socket> guests = ConcurrentHashMap.newKeySet();
    private final AtomicInteger callers = new AtomicInteger();
    private final AtomicInteger repliesToLose = new AtomicInteger();
    private volatile ServerSocket door;

    private MailHost(GreenMail mail, int port) {
        this.mail = mail;
        this.port = port;
    }

    public static MailHost start() {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        MailHost host = new MailHost(mail, Server.freePort());
        host.up();
        return host;
    }

    /** What the application reads to find it. */
    public Map<String, String> settings() {
        return Map.of(
                "shuhari.mail.host", "127.0.0.1",
                "shuhari.mail.port", Integer.toString(port),
                "shuhari.mail.security", "none",
                "shuhari.mail.from", "shuhari@northwind.example",
                "shuhari.mail.seconds", "1",
                "shuhari.public.url", "http://skills.northwind.example");
    }

    /** Nobody gets in any more, and who is in is put out. */
    public void down() {
        try {
            door.close();
            for (Socket guest : guests) {
                guest.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens the door again; an open one stays as it is. */
    public void up() {
        if (door != null && !door.isClosed()) {
            return;
        }
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            door = socket;
            Thread porter = new Thread(() -> receive(socket), "mail-host");
            porter.setDaemon(true);
            porter.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on 550 for this address. */
    public void refuse(String address) {
        refused.add(address);
    }

    public void refuseNobody() {
        refused.clear();
    }

    /** The next mail is taken, but its sender never hears of it. */
    public void loseNextReply() {
        repliesToLose.set(1);
    }

    /** How often somebody knocked, let in or not. */
    public int callers() {
        return callers.get();
    }

    /** Everything sent to an address so far. */
    public List<Mail> to(String address) {
        return Arrays.stream(mail.getReceivedMessages())
                .map(Mail::new)
                .filter(each -> each.to().equals(address))
                .toList();
    }

    public List<Mail> all() {
        return Arrays.stream(mail.getReceivedMessages()).map(Mail::new).toList();
    }

    /** Waits for so many mails to an address; fails when they do not come. */
    public List<Mail> await(String address, int count) {
        for (int i = 0; i < TRIES && to(address).size() < count; i++) {
            LockSupport.parkNanos(TRY_NANOS);
        }
        List<Mail> mails = to(address);
        if (mails.size() != count) {
            throw new AssertionError(
                    count + " mails to " + address + " wanted, there are " + mails.size() + ": " + all());
        }
        return mails;
    }

    @Override
    public void close() {
        down();
        mail.stop();
    }

    /** A mail that arrived. */
    public record Mail(MimeMessage message) {

        public String to() {
            return get(() -> {
                Address first = message.getAllRecipients()[0];
                return utf8(((InternetAddress) first).getAddress());
            });
        }

        public String name() {
            return get(() -> utf8(((InternetAddress) message.getAllRecipients()[0]).getPersonal()));
        }

        /** Headers in UTF-8 (SMTPUTF8), which the reader of mails takes byte by byte. */
        private static String utf8(String text) {
            boolean bytes = text != null && text.chars().allMatch(letter -> letter < 256);
            String read = bytes ? new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8) : text;
            return read == null || read.contains("\uFFFD") ? text : read;
        }

        public String subject() {
            return get(message::getSubject);
        }

        public String id() {
            return get(message::getMessageID);
        }

        public String plain() {
            return part(0);
        }

        public String html() {
            return part(1);
        }

        private String part(int number) {
            return get(() -> {
                BodyPart part = ((Multipart) message.getContent()).getBodyPart(number);
                return part.getContent().toString().replace("\r\n", "\n");
            });
        }

        private static <T> T get(Reading<T> reading) {
            try {
                return reading.read();
            } catch (MessagingException | IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String toString() {
            return to() + ": " + subject();
        }
    }

    private interface Reading<T> {
        T read() throws MessagingException, IOException;
    }

    private void receive(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket guest = socket.accept();
                callers.incrementAndGet();
                guests.add(guest);
                Thread talk = new Thread(() -> talk(guest), "mail-guest");
                talk.setDaemon(true);
                talk.start();
            } catch (IOException e) {
                return; // the door was shut
            }
        }
    }

    /** Line by line: SMTP is a question and an answer, except for a mail's text. */
    private void talk(Socket guest) {
        try (guest;
                Socket inner = new Socket(
                        InetAddress.getLoopbackAddress(), mail.getSmtp().getPort())) {
            BufferedReader asks = reader(guest);
            BufferedReader answers = reader(inner);
            pass(answers, guest.getOutputStream());
            for (String line = asks.readLine(); line != null; line = asks.readLine()) {
                if (isRefused(line)) {
                    say(guest.getOutputStream(), "550 5.1.1 There is nobody of that name here");
                    continue;
                }
                say(inner.getOutputStream(), line);
                String code = pass(answers, guest.getOutputStream());
                if (line.equalsIgnoreCase("DATA") && code.startsWith("354")) {
                    text(asks, inner.getOutputStream());
                    if (repliesToLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                        answers.readLine();
                        return;
                    }
                    pass(answers, guest.getOutputStream());
                }
            }
        } catch (IOException e) {
            // one of the two hung up
        } finally {
            guests.remove(guest);
        }
    }

    private boolean isRefused(String line) {
        return line.toUpperCase(java.util.Locale.ROOT).startsWith("RCPT TO:")
                && refused.stream().anyMatch(address -> line.contains("<" + address + ">"));
    }

    private static void text(BufferedReader from, OutputStream to) throws IOException {
        String line = from.readLine();
        while (line != null && !line.equals(".")) {
            say(to, line);
            line = from.readLine();
        }
        say(to, ".");
    }

    /** Passes one answer on, of one line or several, and gives its last line. */
    private static String pass(BufferedReader from, OutputStream to) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = from.readLine();
        while (line != null) {
            lines.add(line);
            if (line.length() < 4 || line.charAt(3) != '-') {
                break;
            }
            line = from.readLine();
        }
        for (String each : lines) {
            say(to, each);
        }
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }

    private static void say(OutputStream to, String line) throws IOException {
        to.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        to.flush();
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }
}
