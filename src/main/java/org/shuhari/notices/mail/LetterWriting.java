package org.shuhari.notices.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.shuhari.people.Employee;
import org.shuhari.shared.ReaderLanguage;
import org.shuhari.shared.Wordings;

/** Writes letters, in the language that is the reader's now: a plain text, and the same in simple HTML. */
@ApplicationScoped
class LetterWriting {

    private Wordings words;
    private ReaderLanguage reader;

    protected LetterWriting() {}

    @Inject
    LetterWriting(Wordings words, ReaderLanguage reader) {
        this.words = words;
        this.reader = reader;
    }

    /**
     * @param pieces at least one, in the order to tell them
     * @param account where the reader chooses how often to be written to
     */
    WrittenLetter write(MailLetter letter, Employee to, List<Piece> pieces, String account) {
        String name = oneLine(to.name());
        return new WrittenLetter(
                letter.id(),
                letter.madeAt(),
                reader.now(),
                name,
                to.email(),
                subject(pieces),
                plain(name, pieces, account),
                html(name, pieces, account));
    }

    /** Without a name, a skill or an answer: it shows where everybody sees it. */
    private String subject(List<Piece> pieces) {
        return pieces.size() == 1
                ? text("subject." + pieces.get(0).kind().slug())
                : said("subject.several", pieces.size());
    }

    private String plain(String name, List<Piece> pieces, String account) {
        StringBuilder text = new StringBuilder(said("hello", name)).append("\n\n");
        for (Piece piece : pieces) {
            text.append(sentence(piece)).append('\n').append(piece.link()).append("\n\n");
        }
        return text.append("-- \n")
                .append(text(footer(pieces)))
                .append('\n')
                .append(account)
                .append('\n')
                .toString();
    }

    private String html(String name, List<Piece> pieces, String account) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(reader.now().getLanguage())
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(escaped(subject(pieces)))
                .append("</title></head><body>\n<p>")
                .append(escaped(said("hello", name)))
                .append("</p>\n");
        for (Piece piece : pieces) {
            html.append("<p>")
                    .append(escaped(sentence(piece)))
                    .append("<br>\n<a href=\"")
                    .append(escaped(piece.link()))
                    .append("\">")
                    .append(escaped(text("open." + piece.kind().slug())))
                    .append("</a></p>\n");
        }
        return html.append("<hr>\n<p><small>")
                .append(escaped(text(footer(pieces))))
                .append("<br>\n<a href=\"")
                .append(escaped(account))
                .append("\">")
                .append(escaped(text("account")))
                .append("</a></small></p>\n</body></html>\n")
                .toString();
    }

    private String sentence(Piece piece) {
        String day = piece.day() == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMMM uuuu", reader.now()).format(piece.day());
        return said(
                piece.kind().slug(), oneLine(piece.person()), oneLine(piece.skill()), day, oneLine(piece.username()));
    }

    /** An invited person has not chosen anything so far. */
    private static String footer(List<Piece> pieces) {
        return pieces.get(0).kind() == MailKind.INVITATION ? "footer.invitation" : "footer";
    }

    private String text(String key) {
        return words.text("notices", "mail." + key);
    }

    private String said(String key, Object... values) {
        return words.said("notices", "mail." + key, values);
    }

    /** What somebody else wrote as a name stays a name: it begins no line, and no header. */
    static String oneLine(String text) {
        return text == null
                ? ""
                : text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
