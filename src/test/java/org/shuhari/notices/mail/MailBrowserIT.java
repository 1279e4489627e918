package org.shuhari.notices.mail;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.shuhari.support.Browser;
import org.shuhari.support.Browser.Visitor;
import org.shuhari.support.MailHost;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Server;
import org.shuhari.support.Shuhari;
import org.shuhari.support.TestDatabase;

/** With a server of its own: the shared one sends no mail, and shows none of this. */
@DisplayName("Mail, on the pages")
class MailBrowserIT {

    @TempDir
    static Path folder;

    private static MailHost host;
    private static Shuhari.App app;

    @RegisterExtension
    final Browser browser = new Browser();

    private Person hr;
    private Person somebody;

    @BeforeAll
    static void start() {
        host = MailHost.start();
        TestDatabase database = TestDatabase.fresh(folder);
        Map<String, String> settings = new LinkedHashMap<>(database.settings());
        settings.put("shuhari.demo", "false");
        settings.putAll(host.settings());
        settings.put("shuhari.public.url", "http://localhost:{port}");
        app = new Shuhari.App(Server.start(folder, settings), database);
    }

    @AfterAll
    static void stop() {
        app.close();
        host.close();
    }

    @BeforeEach
    void people() {
        Organisation organisation = app.organisation();
        UUID unit = organisation.unit("Dock");
        hr = organisation.person(unit, null, "EMPLOYEE;HR");
        somebody = organisation.employee(unit);
    }

    @Test
    @DisplayName("HR sends links by mail, and prints those of people without an address")
    void invitations() {
        UUID unit = app.organisation().unit("Newcomers");
        Person mailed = newcomer(unit);
        Person printed = newcomer(unit);
        app.organisation().update("update employee set email = null where id = ?", printed.id());
        Visitor desk = browser.doorOf(app).desk().signIn(hr.username());
        desk.open("/access/invitations.xhtml").check();
        Page page = desk.page();
        page.selectOption("#unit", unit.toString());
        page.locator("#mail").check();
        page.locator("#go").click();
        assertThat(page.locator(".mailed li")).containsText(new String[] {mailed.name()});
        assertThat(page.locator(".slip")).hasCount(1);
        assertThat(page.locator(".slip")).containsText(printed.name());
        desk.check();
        host.await(mailed.username() + "@example.org", 1);
    }

    @Test
    @DisplayName("HR sees in the record that an address takes nothing, and says to try again")
    void refused() {
        app.organisation()
                .update(
                        "insert into mailbox (employee_id, refused_address, refused_at) values (?, ?, ?)",
                        somebody.id(),
                        somebody.username() + "@example.org",
                        OffsetDateTime.now(ZoneOffset.UTC));
        Visitor phone = browser.doorOf(app).phone().signIn(hr.username());
        phone.open("/people/person.xhtml?id=" + somebody.id()).check();
        Page page = phone.page();
        assertThat(page.locator(".note-warn")).containsText("The mail server takes nothing for this address");
        page.locator("#again").click();
        assertThat(page.locator(".msgs")).containsText("We write to this address again.");
        assertThat(page.locator(".note-warn")).hasCount(0);
    }

    @Test
    @DisplayName("everybody chooses how often, in their own language, on a phone too")
    void own() {
        Visitor phone = browser.doorOf(app).phone("nl-NL").signIn(somebody.username());
        phone.open("/access/account.xhtml").check();
        Page page = phone.page();
        assertThat(page.locator("#rhythm")).hasValue("daily");
        page.selectOption("#rhythm", "at-once");
        page.locator("#written").click();
        assertThat(page.locator(".msgs")).containsText("Zo schrijven we je voortaan.");
        assertThat(page.locator("#rhythm")).hasValue("at-once");
        assertThat(page.locator("#rhythm option[selected]")).hasText("Meteen");
    }

    private static Person newcomer(UUID unit) {
        Person person = app.organisation().employee(unit);
        app.organisation().update("update account set password_hash = null where employee_id = ?", person.id());
        return person;
    }
}
