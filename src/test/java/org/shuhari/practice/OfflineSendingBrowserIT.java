package org.shuhari.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shuhari.practice.OfflineBrowserIT.fill;
import static org.shuhari.practice.OfflineBrowserIT.keep;
import static org.shuhari.practice.OfflineBrowserIT.png;
import static org.shuhari.practice.OfflineBrowserIT.until;
import static org.shuhari.practice.Visit.TODAY;
import static org.shuhari.practice.Visit.visit;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Browser;
import org.shuhari.support.Browser.Visitor;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Shuhari;

@ExtendWith({Shuhari.class, Browser.class})
@DisplayName("What is kept on a phone")
class OfflineSendingBrowserIT {

    private static final String GEMBA = "/practice/record.xhtml?skill=going-to-gemba";
    private static final String CONDITIONS = "/practice/record.xhtml?skill=finding-root-conditions";
    private static final String PHONE = "/practice/phone.xhtml";

    private Organisation organisation;
    private Person learner;
    private Person colleague;

    @BeforeEach
    void people(Organisation made) {
        organisation = made;
        UUID unit = made.unit("Returns " + UUID.randomUUID());
        learner = made.employee(unit);
        colleague = made.employee(unit);
    }

    @Test
    @DisplayName(
            "R12: a table row added without network arrives, sent from the page as well as changed after it was not taken")
    void rows(Browser.Door door) {
        for (String skill : List.of("going-to-gemba", "stating-the-problem", "seeing-waste")) {
            organisation.mastered(learner, skill, TODAY);
        }
        Visitor visitor = door.keepingPhone().signIn(learner.username());
        keep(visitor, CONDITIONS);
        Page page = visitor.page();
        page.context().setOffline(true);
        addRow(page);
        page.locator("#minutes").fill("a while");
        page.context().setOffline(false);
        page.locator("#save").click();
        assertThat(page.locator("#summary")).containsText("Minutes");
        assertThat(conditions(page)).hasCount(3);
        assertThat(conditions(page).nth(2)).hasValue("Condition 2");

        page.context().setOffline(true);
        visitor.open(CONDITIONS);
        assertThat(conditions(page)).hasCount(3);
        page.locator("#minutes").fill("a while");
        page.locator("#save").click();
        page.waitForURL("**" + PHONE);
        page.context().setOffline(false);
        page.getByText("Change and save again").click();
        page.waitForURL("**/practice/record.xhtml**");
        assertThat(conditions(page).nth(2)).hasValue("Condition 2");
        page.locator("#minutes").fill("15");
        page.locator("#save").click();
        page.waitForURL("**" + PHONE);
        assertThat(page.locator("#phone-none")).isVisible();
        JsonObject arrived = learner.client().get("/practices").array().getJsonObject(0);
        assertThat(arrived.getJsonObject("fields").getJsonArray("conditions")).hasSize(3);
    }

    /** Fills the form and one row more than it has. */
    private static void addRow(Page page) {
        page.getByText("Add a row").click();
        assertThat(conditions(page)).hasCount(3);
        page.getByLabel("Where").fill("Line 2");
        page.locator("[id='fields.problem']").fill("Returns wait for three days");
        for (int i = 0; i < 3; i++) {
            conditions(page).nth(i).fill("Condition " + i);
            page.getByLabel("Evidence seen").nth(i).fill("Seen on the line");
        }
        page.getByText("It holds in part").click();
    }

    private static Locator conditions(Page page) {
        return page.getByLabel("Condition", new Page.GetByLabelOptions().setExact(true));
    }

    @Test
    @DisplayName(
            "goes past what the server cannot take, waits as long as it asks for, and what is thrown away meanwhile never arrives")
    void busy(Browser.Door door) throws IOException {
        Visitor visitor = door.keepingPhone().signIn(learner.username());
        keep(visitor, GEMBA);
        Page page = visitor.page();
        page.context().setOffline(true);
        for (int i = 1; i <= 3; i++) {
            visitor.open(GEMBA);
            fill(page, "Dock " + i);
            if (i == 1) {
                page.getByLabel("Photos").setInputFiles(new FilePayload("dock.png", "image/png", png(i)));
            }
            page.locator("#save").click();
            page.waitForURL("**" + PHONE);
        }
        AtomicReference<Route> held = new AtomicReference<>();
        page.route("**/api/v1/practices", route -> {
            if (route.request().postData().contains("Dock 1")) {
                held.set(route);
            } else {
                route.resume();
            }
        });
        page.context().setOffline(false);
        page.waitForCondition(() -> held.get() != null);
        throwAway(page, "Dock 1");
        assertThat(page.locator("#phone-bar")).containsText("being sent just now");
        throwAway(page, "Dock 2");
        assertThat(page.locator("#phone-list > li")).hasCount(2);
        held.get().fulfill(new Route.FulfillOptions().setStatus(404).setContentType("text/html"));
        Locator entry = page.locator("#phone-list > li");
        assertThat(entry).hasCount(1);
        assertThat(entry).containsText("Waits for network");
        assertThat(learner.client().get("/practices").array().getValuesAs(JsonObject.class))
                .extracting(each -> each.getString("place"))
                .containsExactly("Dock 3");

        AtomicInteger tries = new AtomicInteger();
        page.unroute("**/api/v1/practices");
        page.route("**/attachments", route -> {
            tries.incrementAndGet();
            route.fulfill(new Route.FulfillOptions()
                    .setStatus(503)
                    .setContentType("application/problem+json")
                    .setHeaders(Map.of("Retry-After", "60"))
                    .setBody("{\"type\": \"/problems/photos-busy\"}"));
        });
        page.getByText("Send now").click();
        assertThat(entry).containsText("photos still to go: 1");
        assertThat(page.locator("#phone-bar")).containsText("Not everything could be sent");
        visitor.check();
        page.reload();
        page.getByText("Send now").click();
        assertThat(page.locator("#phone-bar")).containsText("Not everything could be sent");
        assertThat(tries).hasValue(1);
        entry.getByText("Throw away").click();
        assertThat(page.locator("#phone-drop")).containsText("What you wrote is sent and stays");
        page.locator("#phone-drop button[value=drop]").click();
        assertThat(page.locator("#phone-none")).isVisible();
        assertThat(learner.client().get("/practices").array()).hasSize(2);
    }

    private static void throwAway(Page page, String place) {
        page.locator("#phone-list > li", new Page.LocatorOptions().setHasText(place))
                .getByText("Throw away")
                .click();
        page.locator("#phone-drop button[value=drop]").click();
    }

    @Test
    @DisplayName(
            "is whole when the session was over: an observer's words stand there again, a practice goes with its photo")
    void signedOutMeanwhile(Browser.Door door) throws IOException {
        String practice = observedBy(learner);
        Visitor visitor = door.keepingPhone().signIn(learner.username());
        Page page = visitor.page();
        String observe = "/practice/observe.xhtml?practice=" + practice;
        visitor.open(observe);
        page.locator("textarea[name=note]").fill("You asked before you showed.");
        page.context().clearCookies();
        page.locator("#confirm").click();
        page.waitForURL("**/access/sign-in.xhtml**");
        visitor.signIn(learner.username()).open(observe);
        assertThat(page.locator("textarea[name=note]")).hasValue("You asked before you showed.");
        page.locator("#confirm").click();
        assertThat(page.locator("main")).containsText("Nobody has named you");

        visitor.open(GEMBA);
        assertThat(page.evaluate("Object.keys(sessionStorage).join()").toString())
                .doesNotContain("observation");
        fill(page, "Dock 6");
        page.getByLabel("Photos").setInputFiles(new FilePayload("dock.png", "image/png", png(6)));
        page.locator("#minutes").fill("a while");
        page.locator("#save").click();
        assertThat(page.locator("#outbox-alarm")).containsText("whole number");
        page.locator("#minutes").fill("15");
        page.context().clearCookies();
        page.locator("#save").click();
        page.waitForURL("**/access/sign-in.xhtml**");
        visitor.signIn(learner.username()).open(PHONE);
        assertThat(page.locator("#phone-none")).isVisible();
        JsonObject arrived = learner.client().get("/practices").array().getJsonObject(0);
        assertThat(arrived.getString("place")).isEqualTo("Dock 6");
        assertThat(arrived.getJsonArray("attachments")).hasSize(1);
    }

    @Test
    @DisplayName("R12: a second practice never takes the place of the first, on the phone or afterwards")
    void writtenTwice(Browser.Door door) {
        String form = "/practice/record.xhtml?practice=" + UUID.randomUUID() + "&skill=going-to-gemba";
        Visitor visitor = door.keepingPhone().signIn(learner.username());
        keep(visitor, form);
        Page page = visitor.page();
        page.context().setOffline(true);
        save(visitor, form, "Dock 1");
        page.waitForURL("**" + PHONE);
        save(visitor, form, "Dock 2");
        assertThat(page.locator("#outbox-alarm")).containsText("saved on this phone already");
        page.context().setOffline(false);
        assertThat(page.locator("#phone-bar")).not().containsText("saved on this phone");
        page.context().setOffline(true);
        page.locator("#save").click();
        page.waitForURL("**" + PHONE);
        page.context().setOffline(false);
        assertThat(page.locator("#phone-list > li")).containsText("other content");
        page.getByText("Change and save again").click();
        page.waitForURL("**/practice/record.xhtml**");
        page.locator("#save").click();
        page.waitForURL("**" + PHONE);
        assertThat(page.locator("#phone-none")).isVisible();
        assertThat(learner.client().get("/practices").array().getValuesAs(JsonObject.class))
                .extracting(each -> each.getString("place"))
                .containsExactlyInAnyOrder("Dock 1", "Dock 2");
    }

    private static void save(Visitor visitor, String form, String place) {
        visitor.open(form);
        fill(visitor.page(), place);
        visitor.page().locator("#save").click();
    }

    @Test
    @DisplayName("keeps its look when another version comes, and the page that stands in for others is loaded anew")
    void upgrade(Browser.Door door) {
        Visitor visitor = door.keepingPhone().signIn(learner.username());
        keep(visitor, GEMBA);
        Page page = visitor.page();
        page.evaluate("""
                async phone => {
                  for (const name of await caches.keys()) if (name.startsWith('static-')) await caches.delete(name);
                  await (await caches.open('static-before')).put('/icons/icon-512.png', new Response('as it was'));
                  const kept = await caches.open((await caches.keys()).find(name => name.startsWith('kept-')));
                  const old = await (await kept.match(phone)).text();
                  await kept.put(phone, new Response(old, { headers: { 'X-Kept-At': new Date().toISOString(), 'X-Kept-By': 'before' } }));
                  await (await navigator.serviceWorker.getRegistration()).unregister();
                }
                """, PHONE);
        page.reload();
        until(page, "async () => !(await caches.has('static-before'))", null);
        assertThat(page.evaluate("async () => (await (await caches.match('/icons/icon-512.png')).blob()).type"))
                .isEqualTo("image/png");
        until(
                page,
                "async phone => caches.has('static-' + (await caches.match(phone)).headers.get('X-Kept-By'))",
                PHONE);
    }

    private String observedBy(Person observer) {
        Visit visit = visit().with("observer", observer.id());
        colleague.client().post("/practices", visit.json());
        return visit.id().toString();
    }
}
