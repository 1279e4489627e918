package org.shuhari.signoff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.BDDAssertions.then;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.CheckOptions;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shuhari.support.Browser;
import org.shuhari.support.Browser.Visitor;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Workplace;

/** A coach on the way to people, with a phone and no network. */
class OfflineReviewBrowserIT {

    private static final String PHONE = "/practice/phone.xhtml";

    /** Something happens when a page is asked for the first time. */
    private static final String BEFORE = """
            wanted => { const real = window.fetch;
              window.fetch = async (address, how) => {
                if (String(address).includes('queue.xhtml?request=' + wanted)) await window.meanwhile();
                return real(address, how);
              }; }
            """;

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    @DisplayName(
            "R5: reviews are kept for the way but for one that is withdrawn meanwhile; what is decided on the way shows whole and arrives")
    void onTheWay(Browser.Door door) {
        Organisation made = door.app().organisation();
        UUID unit = made.unit("Packing " + UUID.randomUUID());
        Person coach = made.coach(unit);
        List<Person> learners = List.of(made.employee(unit), made.employee(unit));
        List<String> requests = learners.stream()
                .map(learner -> Workplace.asks(learner, coach, LocalDate.now()))
                .toList();
        Visitor visitor = door.keepingPhone().signIn(coach.username()).open("/signoff/queue.xhtml");
        Page page = visitor.page();
        page.waitForCondition(
                () -> Boolean.TRUE.equals(page.evaluate("async path => !!(await caches.match(path))", PHONE)));
        page.exposeFunction(
                "meanwhile",
                nothing -> learners.get(1)
                        .client()
                        .delete("/sign-off-requests/" + requests.get(1))
                        .status());
        page.evaluate(BEFORE, requests.get(1));
        page.locator("[data-keep-way] button").click();
        assertThat(page.locator("[data-keep-way] [role=status]")).containsText("for the way: 1.");
        assertThat(page.locator("[data-keep-way] [role=status]")).containsText("Left out: 1");
        then(page.evaluate("""
                        async () => (await (await caches.open((await caches.keys()).find(name => name.startsWith('kept-')))).keys())
                          .map(request => new URL(request.url)).filter(url => url.pathname.endsWith('watch.xhtml'))
                          .map(url => url.searchParams.get('request')).filter(Boolean).join()
                        """)).isEqualTo(requests.get(0));

        page.context().setOffline(true);
        visitor.open("/signoff/queue.xhtml?request=" + requests.get(0));
        Locator first = page.locator(".crits > li").first();
        first.locator("input[value='not-yet']").check(new CheckOptions().setForce(true));
        first.locator("details.cnote > summary").click();
        first.locator("details.cnote textarea").fill("You asked two things at once.");
        page.locator("#nextStep").fill("Go once more, with one question.");
        page.locator("#send").click();
        page.waitForURL("**" + PHONE);
        Locator entry = page.locator("#phone-list > li");
        entry.getByText("What you wrote").click();
        assertThat(entry).containsText("Not yet");
        assertThat(entry).containsText("You asked two things at once.");
        visitor.check();
        page.context().setOffline(false);
        assertThat(page.locator("#phone-none")).isVisible();
        then(coach.client().get("/sign-off-requests/" + requests.get(0)).json().getString("state"))
                .isEqualTo("not-yet");
    }
}
