package org.shuhari.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shuhari.people.Employee;
import org.shuhari.people.Role;
import org.shuhari.shared.ReaderLanguage;
import org.shuhari.shared.Wordings;

@DisplayName("A mail")
class LetterWritingTest {

    private static final String ACCOUNT = "https://skills.example.org/access/account.xhtml";
    private static final String QUEUE = "https://skills.example.org/signoff/queue.xhtml?request=1&x=2";
    private static final Piece ASKED = new Piece(MailKind.ASKED, "Noah Peters", "Going to gemba", null, QUEUE, null);
    private static final Piece ANSWERED =
            new Piece(MailKind.ANSWERED, "Carlos Vega", "Seeing waste", null, QUEUE, null);

    private final ReaderLanguage reader = new ReaderLanguage();
    private final LetterWriting writing = new LetterWriting(new Wordings(reader), reader);
    private final MailLetter letter =
            new MailLetter(UUID.randomUUID(), UUID.randomUUID(), Instant.parse("2026-03-02T08:00:00Z"));

    @Test
    @DisplayName("tells one thing with names, the skill and where to act on it, as text and as HTML")
    void one() {
        WrittenLetter written = write("Zoë Müller", List.of(ASKED));
        assertThat(written.subject()).isEqualTo("Somebody asks for a sign-off");
        assertThat(written.plain())
                .startsWith("Hello Zoë Müller,\n\nNoah Peters asks for a sign-off of Going to gemba.\n" + QUEUE + "\n")
                .endsWith(ACCOUNT + "\n");
        assertThat(written.html())
                .contains("<p>Noah Peters asks for a sign-off of Going to gemba.<br>")
                .contains(
                        "<a href=\"https://skills.example.org/signoff/queue.xhtml?request=1&amp;x=2\">Look at the request</a>");
    }

    @Test
    @DisplayName("tells several things in one letter, in their order")
    void several() {
        WrittenLetter written = write("Kim", List.of(ASKED, ANSWERED));
        assertThat(written.subject()).isEqualTo("2 things for you in Shuhari");
        assertThat(written.plain()).containsSubsequence("Noah Peters asks", "Carlos Vega has answered");
    }

    @Test
    @DisplayName("speaks the reader's language")
    void dutch() {
        reader.use(Locale.forLanguageTag("nl"));
        WrittenLetter written = write(
                "Kim",
                List.of(new Piece(MailKind.REFRESH, null, "Naar gemba gaan", LocalDate.of(2026, 5, 4), QUEUE, null)));
        assertThat(written.subject()).isEqualTo("Een vaardigheid is toe aan opfrissen");
        assertThat(written.plain()).contains("je beheersing geldt tot 4 mei 2026.");
        assertThat(written.html()).contains("<html lang=\"nl\">");
    }

    @Test
    @DisplayName("R13: has a subject without a name, a skill or an answer, whatever it tells")
    void subjects() {
        for (MailKind kind : MailKind.values()) {
            Piece piece = new Piece(kind, "Noah Peters", "Going to gemba", LocalDate.of(2026, 5, 4), QUEUE, "noah");
            assertThat(write("Kim", List.of(piece)).subject())
                    .as(kind.name())
                    .doesNotContain("Noah", "gemba", "Kim", "mastered", "not yet");
        }
        assertThat(write("Kim", List.of(ANSWERED)).plain()).doesNotContainIgnoringCase("not yet", "master");
    }

    @Test
    @DisplayName("takes a name for a name: it begins no line, no header and no tag")
    void names() throws Exception {
        String name = "Eve\r\nBcc: all@example.org\u2028<b>\"x\"</b>";
        WrittenLetter written = write(name, List.of(ASKED));
        assertThat(written.plain()).startsWith("Hello Eve Bcc: all@example.org <b>\"x\"</b>,\n");
        assertThat(written.html()).contains("Hello Eve Bcc: all@example.org &lt;b&gt;&quot;x&quot;&lt;/b&gt;,");

        String source = source(written);
        assertThat(source.lines()).noneMatch(line -> line.startsWith("Bcc:"));
        assertThat(source).contains("<eve@example.org>");
    }

    @Test
    @DisplayName("is sent under the Message-ID of its letter each time, in letters of every alphabet")
    void envelope() throws Exception {
        WrittenLetter written = write("Zoë Müller", List.of(ASKED));
        assertThat(source(written))
                .contains("Message-ID: <" + letter.id() + "@skills.example.org>")
                .contains("To: =?UTF-8?Q?Zo=C3=AB_M=C3=BCller?= <eve@example.org>")
                .contains("Auto-Submitted: auto-generated")
                .contains("Content-Type: multipart/alternative");
        assertThat(source(written).lines().filter(line -> line.startsWith("Message-ID")))
                .containsExactlyElementsOf(source(written)
                        .lines()
                        .filter(line -> line.startsWith("Message-ID"))
                        .toList());
    }

    @Test
    @DisplayName("has the same id whoever makes it, as long as it tells the same person the same")
    void ids() {
        UUID person = UUID.randomUUID();
        MailItem first = item(person, "one");
        MailItem second = item(person, "two");
        UUID id = MailLetter.idOf(person, List.of(first, second));
        assertThat(MailLetter.idOf(person, List.of(second, first))).isEqualTo(id);
        assertThat(MailLetter.idOf(person, List.of(first))).isNotEqualTo(id);
        assertThat(MailLetter.idOf(UUID.randomUUID(), List.of(first, second))).isNotEqualTo(id);
    }

    private static MailItem item(UUID person, String name) {
        Cause cause = new Cause(name, person, MailKind.ASKED, 1L, null, null, null, null);
        return new MailItem(UUID.randomUUID(), cause, Instant.EPOCH, Instant.EPOCH);
    }

    private WrittenLetter write(String name, List<Piece> pieces) {
        Employee to = new Employee(UUID.randomUUID(), "1", name, "eve@example.org", Set.of(Role.EMPLOYEE));
        return writing.write(letter, to, pieces, ACCOUNT);
    }

    private static String source(WrittenLetter written) throws Exception {
        Envelope envelope = new Envelope(
                Session.getInstance(new Properties()),
                written,
                new InternetAddress("shuhari@example.org"),
                Addresses.of(written.name(), written.address()),
                "https://skills.example.org");
        envelope.saveChanges();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        envelope.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
