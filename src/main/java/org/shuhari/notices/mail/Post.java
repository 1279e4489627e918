package org.shuhari.notices.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The way to the mail server, for one round: a line is opened with the first letter and kept. */
@Dependent
class Post implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Post.class.getName());
    private static final String CONNECT_TIMEOUT = "10000";
    private static final String TIMEOUT = "30000";

    @Inject
    private MailSettings settings;

    private Line plain;
    private Line international;

    /** What the mail server said. */
    enum Receipt {
        TAKEN,
        /** Nothing for this address, for good. */
        REFUSED,
        /** Not this letter, not now. */
        LATER
    }

    private record Line(Session session, Transport transport) {}

    /**
     * Whether somebody is there again: asked before items become letters, so that what gathered meanwhile is one letter.
     *
     * @throws MessagingException when the mail server is not there, or does not want to speak with us
     */
    void knock() throws MessagingException {
        line(false);
    }

    /**
     * Hands a letter in. Where the line breaks under way nobody knows whether it was taken, so it is sent again.
     *
     * @throws MessagingException when the mail server is not there, or does not want to speak with us
     */
    Receipt send(WrittenLetter letter) throws MessagingException {
        InternetAddress to;
        try {
            to = Addresses.of(letter.name(), letter.address());
        } catch (AddressException e) {
            return Receipt.REFUSED;
        }
        Line line = line(Addresses.isInternational(to));
        try {
            Message message =
                    new Envelope(line.session(), letter, settings.server().from(), to, settings.origin());
            message.saveChanges();
            line.transport().sendMessage(message, new InternetAddress[] {to});
            return Receipt.TAKEN;
        } catch (SendFailedException e) {
            LOG.log(Level.INFO, "The mail server said no to the letter " + letter.id() + ": " + e.getMessage());
            return Reply.refusesAddress(e) ? Receipt.REFUSED : Receipt.LATER;
        } catch (MessagingException e) {
            LOG.log(Level.INFO, "The letter " + letter.id() + " could not be handed in: " + e.getMessage());
            return Receipt.LATER;
        }
    }

    /** Addresses in letters beyond ASCII want another way of writing (SMTPUTF8), which not every server knows. */
    private Line line(boolean beyondAscii) throws MessagingException {
        Line line = beyondAscii ? international : plain;
        if (line == null || !line.transport().isConnected()) {
            line = open(beyondAscii);
            if (beyondAscii) {
                international = line;
            } else {
                plain = line;
            }
        }
        return line;
    }

    private Line open(boolean beyondAscii) throws MessagingException {
        MailSettings.Server server = settings.server();
        Properties properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", CONNECT_TIMEOUT);
        properties.put("mail.smtp.timeout", TIMEOUT);
        properties.put("mail.smtp.writetimeout", TIMEOUT);
        properties.put("mail.smtp.auth", Boolean.toString(server.user() != null));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.mime.allowutf8", Boolean.toString(beyondAscii));
        if (server.security() == MailSettings.Security.STARTTLS) {
            properties.put("mail.smtp.starttls.enable", "true");
            properties.put("mail.smtp.starttls.required", "true");
        } else if (server.security() == MailSettings.Security.TLS) {
            properties.put("mail.smtp.ssl.enable", "true");
        }
        Session session = Session.getInstance(properties);
        Transport transport = session.getTransport("smtp");
        // A password without a user would be tried with the name of this process's user.
        String password = server.user() == null ? null : server.password();
        transport.connect(server.host(), server.port(), server.user(), password);
        return new Line(session, transport);
    }

    @Override
    public void close() {
        close(plain);
        close(international);
        plain = null;
        international = null;
    }

    private static void close(Line line) {
        try {
            if (line != null) {
                line.transport().close();
            }
        } catch (MessagingException e) {
            // The letters are noted one by one; a line that ends badly takes none with it.
        }
    }
}
