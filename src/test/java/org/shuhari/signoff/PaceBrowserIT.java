package org.shuhari.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shuhari.support.Browser;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;

/** The coach's pace above the queue. */
class PaceBrowserIT {

    private static final String QUEUE = "/signoff/queue.xhtml";

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    @DisplayName(
            "A coach says the minutes of a day, sees the pace and three ways out, and is told at the field what cannot be read")
    void pace(Browser.Door door) {
        Page page =
                door.desk().signIn(coach(door).username()).open(QUEUE).check().page();
        page.locator("#minutesPerDay").fill("an hour");
        page.locator("#say-minutes").click();

        assertThat(page.locator("#minutesPerDay").inputValue()).isEqualTo("an hour");
        assertThat(page.locator("#minutesPerDay-message").textContent()).contains("1 to 1440");

        page.locator("#minutesPerDay").fill("45");
        page.locator("#say-minutes").click();

        assertThat(page.locator(".pace .big").first().textContent()).isEqualTo("45");
        assertThat(page.locator(".pace .acts .btn b").allTextContents())
                .containsExactly("Limit", "More time", "Improve");
        page.locator(".pace .acts .btn").first().click();
        page.locator("#atOnce").fill("0");
        page.locator("#say-most").click();
        assertThat(page.locator("#atOnce-message").textContent()).contains("1 to 999");
        page.locator("#atOnce").fill("12");
        page.locator("#say-most").click();
        assertThat(page.locator(".pace .acts .btn").first().textContent()).contains("12 at a time");
    }

    @Test
    @DisplayName("Where the minutes go stands there for the coach alone, on a phone too")
    void improve(Browser.Door door) {
        Page page = door.phone().signIn(coach(door).username()).open(QUEUE).page();
        page.locator("#minutesPerDay").fill("45");
        page.locator("#say-minutes").click();
        assertThat(page.locator(".pace .big").first().textContent()).isEqualTo("45");
        page.navigate(page.url().replaceAll("[?#].*", "") + "?way=improve");

        assertThat(page.locator(".way").textContent()).contains("last 90 days");
        Page noah = door.phone().signIn("noah").open(QUEUE).page();
        assertThat(noah.locator(".pace").count()).isZero();
    }

    /** Each test its own: what a coach says of the day stays. */
    private static Person coach(Browser.Door door) {
        Organisation organisation = door.app().organisation();
        return organisation.coach(organisation.unit("Pace"));
    }
}
