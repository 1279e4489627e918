package org.shuhari.gaps.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shuhari.support.Browser;

/** The page where a team says how many people it needs. */
class NeedsBrowserIT {

    private static final String FIRST = "#n-experimenting-in-software";
    private static final String SECOND = "#n-mapping-it-work";

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    @DisplayName(
            "From the matrix one says how many are needed; what cannot be read is said at its field, and all typed stays")
    void say(Browser.Door door) {
        Page page = door.phone().signIn("kenji").open("/gaps/team.xhtml").page();
        page.locator("a[href*='/gaps/needs.xhtml']").click();
        page.locator(FIRST).fill("two");
        page.locator(SECOND).fill("1");
        page.locator("#save").click();

        assertThat(page.locator(FIRST).inputValue()).isEqualTo("two");
        assertThat(page.locator(FIRST).getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(page.locator(FIRST + "-message").textContent()).contains("whole number from 0 to 999");
        assertThat(page.locator(SECOND).inputValue()).isEqualTo("1");

        page.locator(FIRST).fill("2");
        page.locator("#save").click();

        assertThat(page.locator(".msgs").textContent()).contains("The matrix counts with these figures");
        assertThat(page.locator("tfoot td.said").count()).isEqualTo(2);
        page.locator("a[href*='/gaps/needs.xhtml']").click();
        assertThat(page.locator(FIRST).inputValue()).isEqualTo("2");
        page.locator(FIRST).fill("");
        page.locator(SECOND).fill("");
        page.locator("#save").click();

        assertThat(page.locator("tfoot td.said").count()).isZero();
    }

    @Test
    @DisplayName("At the desk and by keyboard alone it is the same page")
    void atTheDesk(Browser.Door door) {
        Page page = door.desk().signIn("kenji").open("/gaps/team.xhtml").page();
        page.locator("a[href*='/gaps/needs.xhtml']").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/gaps/needs.xhtml**");

        assertThat(page.locator("h1").textContent()).isEqualTo("How many people we need");
        assertThat(page.locator("label[for='n-going-to-gemba']").textContent()).contains("Going to gemba");
    }
}
