package org.shuhari.signoff.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shuhari.support.Browser;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Samples;
import org.shuhari.support.Workplace;

/** The quality of coaching, with people of this test alone. */
class QualityBrowserIT {

    private static final String PAGE = "/signoff/quality.xhtml";

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    @DisplayName("A coach sees the own share, asks a second coach to watch a cycle, and reads what that one noted")
    void cycle(Browser.Door door) {
        Organisation organisation = door.app().organisation();
        UUID unit = organisation.unit("Watched");
        Person coach = organisation.coach(unit);
        Person second = organisation.coach(unit);
        String request = Workplace.asks(organisation.employee(unit), coach, Samples.today());
        coach.client().post("/sign-off-requests/" + request + "/decision", Workplace.mastered());

        Browser.Visitor desk = door.desk().signIn(coach.username()).open(PAGE).check();
        Page page = desk.page();
        assertThat(page.locator("#share").textContent()).contains("100 %");
        page.locator("#seek").fill("nobody at all");
        page.locator("#look").click();
        assertThat(page.locator("#cycles [role=status]").isVisible()).isTrue();
        page.locator("#seek").fill(second.name());
        page.locator("#look").click();
        page.locator("#wish").fill("Do I wait long enough?");
        page.locator("#ask-" + second.id()).click();
        assertThat(page.locator("#cycles .list").textContent()).contains(second.name(), "Do I wait long enough?");

        Browser.Visitor phone = door.phone().signIn(second.username()).open("/notices/list.xhtml");
        phone.page().locator("main a[href*='quality.xhtml?cycle=']").first().click();
        phone.check().page().locator("#note").click();
        assertThat(phone.page().locator(".err:visible").count()).isEqualTo(2);
        phone.page().locator("[name=seen]").nth(1).check();
        phone.page().locator("#words").fill("You waited, and the learner saw it.");
        phone.page().locator("#nextStep").fill("Begin where the work is.");
        phone.page().locator("#note").click();
        assertThat(phone.page().locator("#cycles").textContent()).contains("Begin where the work is.");

        page.reload();
        page.locator("#cycles .list a").first().click();
        assertThat(page.locator("#cycles").textContent()).contains("You waited, and the learner saw it.");
        desk.check();
    }

    @Test
    @DisplayName(
            "Two coaches judge a practice from a review, unseen of each other, then see where they differ in words")
    void calibration(Browser.Door door) {
        Organisation organisation = door.app().organisation();
        UUID unit = organisation.unit("Compared");
        Person coach = organisation.coach(unit);
        Person second = organisation.coach(unit);
        String request = Workplace.asks(organisation.employee(unit), coach, Samples.today());

        Page page = door.desk()
                .signIn(coach.username())
                .open("/signoff/queue.xhtml?request=" + request)
                .page();
        page.locator("a[href*='calibration.xhtml?practice=']").first().click();
        page.locator("#propose").click();
        assertThat(page.locator(".msgs").textContent()).contains("Choose a coach");
        page.locator("[name=partner][value='" + second.id() + "']").check();
        page.locator("#propose").click();
        page.locator("[name=criteria]").nth(0).check();
        page.locator("[name=criteria]").nth(1).check();
        page.locator("#judge").click();
        assertThat(page.locator("#agreement").count()).isZero();

        Browser.Visitor phone = door.phone().signIn(second.username()).open("/notices/list.xhtml");
        phone.page().locator("main a[href*='calibration.xhtml?id=']").first().click();
        phone.check().page().locator("[name=criteria]").nth(0).check();
        phone.page().locator("#judge").click();
        assertThat(phone.page().locator("#agreement").textContent()).contains("80 %");
        assertThat(phone.page().locator(".cmp-c li").nth(1).textContent())
                .contains("Different", "You: not seen", coach.name() + ": seen");
        phone.check();
        page.reload();
        assertThat(page.locator("#agreement").textContent()).contains("80 %");
    }
}
