package org.shuhari.notices.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.util.Date;

/** A letter as it travels: under a Message-ID that is the letter's own, however often it is sent. */
class Envelope extends MimeMessage {

    private static final String UTF8 = "UTF-8";

    private final String messageId;

    /** @param origin the public address, whose host the Message-ID ends with */
    Envelope(Session session, WrittenLetter letter, InternetAddress from, InternetAddress to, String origin)
            throws MessagingException {
        super(session);
        messageId = "<" + letter.id() + "@" + URI.create(origin).getHost() + ">";
        setFrom(from);
        setRecipient(Message.RecipientType.TO, to);
        setSubject(letter.subject(), UTF8);
        setSentDate(Date.from(letter.madeAt()));
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("Content-Language", letter.language().toLanguageTag());
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(letter.plain(), UTF8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), UTF8, "html");
        setContent(new MimeMultipart("alternative", plain, html));
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
