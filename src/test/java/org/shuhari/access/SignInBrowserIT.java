package org.shuhari.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shuhari.support.Browser;

/** The sign-in page. */
class SignInBrowserIT {

    private static final String PAGE = "/access/sign-in.xhtml";

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    @DisplayName("The page is for everybody, at the desk and on a phone")
    void everybody(Browser.Door door) {
        door.desk().open(PAGE).check();
        door.phone().open(PAGE).check();
    }

    @Test
    @DisplayName("What is missing is said at the field, and tied to it for those who listen")
    void missing(Browser.Door door) {
        Page page = door.desk().open(PAGE).page();
        page.locator("[id='sign-in:go']").click();

        assertThat(page.locator("[id='sign-in:password']").getAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(page.locator("[id='sign-in:password']").getAttribute("aria-describedby"))
                .isEqualTo("sign-in:password-message");
        assertThat(page.locator("[id='sign-in:password-message']").textContent())
                .isEqualTo("Write your password.");
    }

    @Test
    @DisplayName("A wrong password is said above the form, and the name stays")
    void wrong(Browser.Door door) {
        Page page = door.desk().open(PAGE).page();
        page.locator("[id='sign-in:username']").fill("kenji");
        page.locator("[id='sign-in:password']").fill("something else");
        page.locator("[id='sign-in:go']").click();

        assertThat(page.locator(".msgs").innerText()).contains("do not belong together");
        assertThat(page.locator("[id='sign-in:username']").inputValue()).isEqualTo("kenji");
    }

    @Test
    @DisplayName("One click signs in as somebody of the demo, another signs out")
    void demo(Browser.Door door) {
        Page page = door.desk().open(PAGE).page();
        page.locator("[id='demo:as-hanna']").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("My path");

        page.locator(".menu summary").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        page.waitForURL("**/access/sign-in.xhtml**");
        assertThat(page.locator("h1").textContent()).isEqualTo("Sign in");
    }
}
