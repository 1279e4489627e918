package org.shuhari.signoff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.BDDAssertions.then;

import com.microsoft.playwright.Locator.CheckOptions;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shuhari.support.Browser;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Workplace;

/** A coach writes an answer to a request. */
class ReviewBrowserIT {

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    @DisplayName("What a coach has typed outlives the page, and goes when it is sent")
    void draft(Browser.Door door) {
        Organisation made = door.app().organisation();
        UUID unit = made.unit("Packing " + UUID.randomUUID());
        Person coach = made.coach(unit);
        Person learner = made.employee(unit);
        String request = Workplace.asks(learner, coach, LocalDate.now());
        String review = "/signoff/queue.xhtml?request=" + request;
        Page page = door.phone().signIn(coach.username()).open(review).page();
        page.locator(".crits input[value='not-yet']").first().check(new CheckOptions().setForce(true));
        page.locator("#nextStep").fill("Go once more, with Rosa.");

        page.reload();
        assertThat(page.locator("#nextStep")).hasValue("Go once more, with Rosa.");
        assertThat(page.locator(".crits input[value='not-yet']").first()).isChecked();

        page.locator("#send").click();
        page.waitForURL(url -> !url.contains("request="));
        then(coach.client().get("/sign-off-requests/" + request).json().getString("state"))
                .isEqualTo("not-yet");
    }
}
