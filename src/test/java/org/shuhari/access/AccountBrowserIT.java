package org.shuhari.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Browser;
import org.shuhari.support.Browser.Visitor;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Shuhari;

/** Coming in by invitation, one's own account, and the administrators' pages. */
@ExtendWith(Shuhari.class)
@ExtendWith(Browser.class)
@DisplayName("Accounts in a browser")
class AccountBrowserIT {

    private static final String CHOSEN = "three grey herons";

    private final Browser.Door door;
    private final Organisation organisation;
    private UUID team;

    AccountBrowserIT(Browser.Door door, Organisation organisation) {
        this.door = door;
        this.organisation = organisation;
    }

    @BeforeEach
    void team() {
        organisation.update("delete from sign_in_failure");
        team = organisation.unit("Herons " + UUID.randomUUID().toString().substring(0, 4));
    }

    @Test
    @DisplayName("HR prints a team's sheet; a newcomer follows the link on a phone, chooses a password and is in")
    void invited() {
        Person newcomer = organisation.employee(team);
        organisation.update("update account set password_hash = null where employee_id = ?", newcomer.id());
        Person hr = organisation.person(team, null, "EMPLOYEE;HR");
        Visitor desk = door.desk().signIn(hr.username());
        desk.open("/access/invitations.xhtml").check();
        desk.page().selectOption("#unit", team.toString());
        button(desk, "Make the links").click();
        Locator slip = desk.page().locator(".slip");
        slip.waitFor();
        desk.check();
        assertThat(slip.count()).isOne();
        assertThat(slip.innerText()).contains(newcomer.name(), newcomer.username());
        String link = desk.page().locator(".slip .link").innerText().strip();

        desk.page().reload();
        assertThat(desk.page().locator(".slip").count())
                .as("reloading makes nothing new")
                .isZero();
        assertThat(desk.page().content()).contains("These links were made already");

        Visitor phone = door.phone();
        phone.page().navigate(link);
        phone.check();
        fill(phone, "choose:password", "password1");
        button(phone, "Save and go on").click();
        phone.page().locator(".err").waitFor();
        phone.check();
        fill(phone, "choose:password", CHOSEN);
        button(phone, "Save and go on").click();
        phone.page().waitForURL(url -> !url.contains("invitation"));
        assertThat(phone.page().locator("h1").first().innerText()).isEqualTo("My path");

        desk.page().navigate(link);
        desk.check();
        assertThat(desk.page().locator("h1").innerText()).isEqualTo("Used already");
    }

    @Test
    @DisplayName("somebody changes the password, ends another browser, and opens all that from the own menu")
    void ownAccount() {
        Person person = organisation.employee(team);
        Visitor phone = door.phone().signIn(person.username());
        Visitor desk = door.desk().signIn(person.username()).open("/");
        desk.page().locator("summary.me").click();
        desk.check();
        desk.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("My account"))
                .click();
        desk.check();
        assertThat(desk.page().locator("#devices li").count()).isEqualTo(2);
        desk.page().locator("[id^='devices:end-']").click();
        assertThat(desk.page().locator(".msgs").innerText()).contains("Nobody is signed in there any more");
        phone.open("/access/account.xhtml");
        assertThat(phone.page().url()).contains("sign-in");
        phone.signIn(person.username()).open("/access/account.xhtml").check();

        fill(desk, "oldPassword", "not it");
        fill(desk, "newPassword", CHOSEN);
        button(desk, "Change the password").click();
        assertThat(desk.page().locator(".err").innerText()).contains("not your password so far");
        fill(desk, "oldPassword", "gemba-walk-1");
        fill(desk, "newPassword", CHOSEN);
        button(desk, "Change the password").click();
        assertThat(desk.page().locator(".msgs").innerText()).contains("Your password is changed");
        button(desk, "Sign out everywhere").click();
        desk.page().waitForURL("**/sign-in.xhtml");
    }

    @Test
    @DisplayName("an administrator finds an account, gives a role, and sees the settings")
    void administrator() {
        Person admin = organisation.person(team, null, "EMPLOYEE;ADMIN");
        Person person = organisation.employee(team);
        Visitor desk = door.desk()
                .signIn(admin.username())
                .open("/access/accounts.xhtml")
                .check();
        desk.page().locator("#q").fill(person.username());
        button(desk, "Find").click();
        desk.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(person.name()))
                .click();
        desk.check();
        desk.page().locator("#hr").check();
        button(desk, "Save the roles").click();
        assertThat(desk.page().locator(".msgs").innerText()).contains("Saved");
        assertThat(desk.page().locator("#hr").isChecked()).isTrue();

        Visitor phone = door.phone().signIn(admin.username());
        phone.open("/access/accounts.xhtml?q=" + person.username()).check();
        phone.open("/access/holder.xhtml?id=" + person.id()).check();
        phone.open("/people/settings.xhtml").check();
        phone.page().locator("#wip").fill("none");
        button(phone, "Save").click();
        phone.check();
        assertThat(phone.page().locator(".err").innerText()).contains("whole number from 1 to 20");
        assertThat(phone.page().locator("#wip").inputValue()).isEqualTo("none");
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void fill(Visitor visitor, String id, String text) {
        visitor.page().locator("[id='" + id + "']").fill(text);
    }
}
