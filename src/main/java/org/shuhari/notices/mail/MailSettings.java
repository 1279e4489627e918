package org.shuhari.notices.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.shuhari.shared.PublicAddress;

/**
 * Which mail server takes our mail: {@code shuhari.mail.host}, {@code .port}, {@code .security}, {@code .user}, {@code
 * .password}, {@code .from}. Without a host no mail is sent, and none is gathered.
 */
@ApplicationScoped
public class MailSettings {

    private static final int SECONDS = 30;
    private static final int LAST_PORT = 65_535;

    private Config config;
    private PublicAddress address;

    protected MailSettings() {}

    @Inject
    public MailSettings(Config config, PublicAddress address) {
        this.config = config;
        this.address = address;
    }

    /** How the way to the mail server is kept private. */
    enum Security {
        /** In the clear: for a server on this machine. */
        NONE(25),
        /** Encrypted after a plain greeting, or not at all. */
        STARTTLS(587),
        /** Encrypted from the first byte on. */
        TLS(465);

        private final int usualPort;

        Security(int usualPort) {
            this.usualPort = usualPort;
        }
    }

    /** @param user null for a server that asks for none */
    record Server(String host, int port, Security security, String user, String password, InternetAddress from) {}

    /** Whether mail is sent from here. */
    public boolean isOn() {
        return named("host").isPresent();
    }

    /**
     * The server.
     *
     * @throws IllegalArgumentException with a sentence for the person who starts Shuhari, when the settings do not fit
     */
    Server server() {
        String host = named("host").orElseThrow(() -> new IllegalStateException("no mail server is named"));
        if (address.origin().isEmpty()) {
            throw new IllegalArgumentException("SHUHARI_MAIL_HOST is set, but not SHUHARI_PUBLIC_URL: mails name the"
                    + " address at which people reach Shuhari, such as https://skills.example.org.");
        }
        Security security = security();
        return new Server(
                host,
                port(security),
                security,
                named("user").orElse(null),
                named("password").orElse(""),
                from());
    }

    /** Where mails lead, without a slash at the end. */
    String origin() {
        return address.origin().orElseThrow();
    }

    /** Between two rounds; what pauses begin with. */
    Duration pause() {
        return Duration.ofSeconds(
                config.getOptionalValue("shuhari.mail.seconds", Integer.class).orElse(SECONDS));
    }

    private Security security() {
        String word = named("security").orElse("starttls");
        try {
            return Security.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "SHUHARI_MAIL_SECURITY is \"" + word + "\"; it must be starttls, tls or none.", e);
        }
    }

    private int port(Security security) {
        String word = named("port").orElse(Integer.toString(security.usualPort));
        int port = word.matches("\\d{1,5}") ? Integer.parseInt(word) : 0;
        if (port < 1 || port > LAST_PORT) {
            throw new IllegalArgumentException(
                    "SHUHARI_MAIL_PORT is \"" + word + "\"; it must be a number from 1 to 65535.");
        }
        return port;
    }

    private InternetAddress from() {
        String word = named("from").orElse("");
        try {
            InternetAddress from = new InternetAddress(word, true);
            if (from.getPersonal() == null) {
                from.setPersonal("Shuhari", "US-ASCII");
            }
            return from;
        } catch (AddressException | java.io.UnsupportedEncodingException e) {
            throw new IllegalArgumentException(
                    "SHUHARI_MAIL_FROM is \"" + word
                            + "\"; it must be the e-mail address that mails come from, such as shuhari@example.org.",
                    e);
        }
    }

    private Optional<String> named(String name) {
        return config.getOptionalValue("shuhari.mail." + name, String.class)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
