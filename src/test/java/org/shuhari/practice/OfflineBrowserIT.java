package org.shuhari.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shuhari.practice.Visit.TODAY;
import static org.shuhari.practice.Visit.visit;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
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
@DisplayName("With a phone and no network")
class OfflineBrowserIT {

    private static final String GEMBA = "/practice/record.xhtml?skill=going-to-gemba";
    private static final String PHONE = "/practice/phone.xhtml";

    /** A phone whose clock is a day ahead. */
    private static final String TOMORROW = """
            { const Real = Date; const off = 24 * 3600 * 1000;
              window.Date = class extends Real {
                constructor(...given) { if (given.length) super(...given); else super(Real.now() + off); }
                static now() { return Real.now() + off; } }; }
            """;

    /** As browsers do with the database of a page that slept: the first use fails. */
    private static final String DATABASE_GONE = """
            { const real = IDBDatabase.prototype.transaction;
              IDBDatabase.prototype.transaction = () => {
                IDBDatabase.prototype.transaction = real;
                throw new DOMException('closed', 'InvalidStateError');
              }; }
            """;

    private Person learner;
    private Person colleague;

    @BeforeEach
    void people(Organisation made) {
        UUID unit = made.unit("Returns " + UUID.randomUUID());
        learner = made.employee(unit);
        colleague = made.employee(unit);
    }

    @Test
    @DisplayName(
            "R12: three practices with photos and two observations outlive the page and arrive once, in the order they were entered")
    void nothingLost(Browser.Door door) throws IOException {
        List<String> watched = List.of(watchedBy(learner), watchedBy(learner));
        Visitor visitor = door.keepingPhone().signIn(learner.username());
        keep(visitor, GEMBA);
        for (String practice : watched) {
            keep(visitor, "/practice/observe.xhtml?practice=" + practice);
        }
        Page page = visitor.page();
        BrowserContext phone = page.context();
        phone.setOffline(true);

        for (int i = 1; i <= 3; i++) {
            visitor.open(GEMBA);
            assertThat(page.locator("#phone-bar")).containsText("No network. This is how it was at");
            fill(page, "Dock " + i);
            page.getByLabel("Photos").setInputFiles(new FilePayload("dock.png", "image/png", png(i)));
            assertThat(page.locator("#photo-ready")).containsText("Photos ready: 1");
            page.locator("#save").click();
            page.waitForURL("**" + PHONE);
        }
        for (String practice : watched) {
            visitor.open("/practice/observe.xhtml?practice=" + practice);
            page.locator("input[name=criteria]").first().check();
            page.locator("#confirm").click();
            page.waitForURL("**" + PHONE);
        }
        assertThat(page.locator("#phone-list > li")).hasCount(5);
        visitor.check();
        page.close();

        Page anew = phone.newPage();
        anew.navigate(door.app().server().address() + PHONE);
        assertThat(anew.locator("#phone-bar")).containsText("5 saved on this phone");
        assertThat(learner.client().get("/practices").array()).isEmpty();
        phone.setOffline(false);
        assertThat(anew.locator("#phone-none")).isVisible();

        List<JsonObject> arrived = learner.client().get("/practices").array().getValuesAs(JsonObject.class).stream()
                .sorted(Comparator.comparing(each -> each.getString("recordedAt")))
                .toList();
        assertThat(arrived).extracting(each -> each.getString("place")).containsExactly("Dock 1", "Dock 2", "Dock 3");
        assertThat(arrived).allSatisfy(each -> {
            assertThat(each.getJsonArray("attachments")).hasSize(1);
            assertThat(Instant.parse(each.getString("enteredAt")))
                    .isBefore(Instant.parse(each.getString("recordedAt")));
            assertThat(each.getJsonObject("fields").getInt("watched")).isEqualTo(20);
        });
        List<JsonObject> answers = watched.stream()
                .map(id -> colleague.client().get("/practices/" + id).json().getJsonObject("observation"))
                .sorted(Comparator.comparing(each -> each.getString("answeredAt")))
                .toList();
        assertThat(answers).allSatisfy(each -> {
            assertThat(each.getBoolean("confirmed")).isTrue();
            assertThat(each.getJsonArray("criteria")).hasSize(1);
            assertThat(each.getString("answeredAt"))
                    .isGreaterThan(arrived.get(2).getString("recordedAt"));
        });
    }

    @Test
    @DisplayName(
            "R13: who signs out is told how much is unsent; the next person on the phone sees nothing of it, nor of what was typed, and it comes back with its author")
    void nextPerson(Browser.Door door) {
        Visitor visitor = door.keepingPhone().signIn(learner.username());
        keep(visitor, GEMBA);
        Page page = visitor.page();
        page.context().setOffline(true);
        visitor.open(GEMBA);
        fill(page, "Dock 7");
        page.locator("#minutes").fill("a while");
        page.locator("#save").click();
        page.waitForURL("**" + PHONE);
        page.context().setOffline(false);
        Locator entry = page.locator("#phone-list > li");
        assertThat(entry).containsText("Not taken");
        assertThat(entry).containsText("whole number");

        visitor.open(GEMBA);
        page.getByLabel("Where").fill("For nobody else");
        visitor.open(PHONE);
        signOut(page);
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("1 is saved on this phone");
        visitor.check();
        page.getByText("Stay signed in").click();
        page.locator("[id='leave:out']").click();
        page.locator("dialog button[value=leave]").click();
        page.waitForURL("**/access/sign-in.xhtml**");
        assertThat(kept(page)).isZero();

        visitor.signIn(colleague.username()).open(PHONE);
        assertThat(page.locator("#phone-none")).isVisible();
        assertThat(page.locator("#phone-bar")).isEmpty();
        visitor.open(GEMBA);
        assertThat(page.getByLabel("Where")).hasValue("");
        assertThat(page.evaluate("Object.entries(sessionStorage).join()").toString())
                .doesNotContain("For nobody else");
        visitor.open(PHONE);
        page.evaluate("void (IDBIndex.prototype.getAll = () => { throw new DOMException('gone', 'UnknownError'); })");
        signOut(page);
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("cannot say just now");
        page.locator("dialog button[value=leave]").click();
        page.waitForURL("**/access/sign-in.xhtml**");

        visitor.signIn(learner.username()).open(PHONE);
        assertThat(entry).hasCount(1);
        visitor.check();
        page.getByText("Change and save again").click();
        page.waitForURL("**/practice/record.xhtml**");
        assertThat(page.getByLabel("Where")).hasValue("Dock 7");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("whole number");
        page.locator("#minutes").fill("15");
        page.locator("#save").click();
        page.waitForURL("**" + PHONE);
        assertThat(page.locator("#phone-none")).isVisible();
        JsonObject arrived = learner.client().get("/practices").array().getJsonObject(0);
        assertThat(arrived.getInt("minutes")).isEqualTo(15);
        assertThat(learner.client().get("/practices").array()).hasSize(1);
    }

    @Test
    @DisplayName(
            "what is no longer there is shown with the reason, can be kept as a note, and goes when its author says so")
    void noLongerThere(Browser.Door door) {
        String practice = watchedBy(learner);
        Visitor visitor = door.keepingPhone().signIn(learner.username());
        keep(visitor, "/practice/observe.xhtml?practice=" + practice);
        Page page = visitor.page();
        page.context().setOffline(true);
        page.reload();
        page.locator("textarea[name=note]").fill("You asked before you showed.");
        page.locator("#confirm").click();
        page.waitForURL("**" + PHONE);
        colleague.client().delete("/practices/" + practice, "{\"reason\": \"The wrong skill\"}");
        page.context().setOffline(false);
        Locator entry = page.locator("#phone-list > li");
        assertThat(entry).containsText("not there for you any more");
        entry.locator("button[value=note]").click();
        assertThat(entry).containsText("Note on this phone");
        entry.getByText("What you wrote").click();
        assertThat(entry).containsText("You asked before you showed.");
        entry.getByText("Throw away").click();
        page.locator("#phone-drop button[value=stay]").click();
        assertThat(entry).hasCount(1);
        entry.getByText("Throw away").click();
        page.locator("#phone-drop button[value=drop]").click();
        assertThat(page.locator("#phone-none")).isVisible();
    }

    @Test
    @DisplayName(
            "what a colleague watched waits on the phone too, goes without a code that came too late, and asks the learner when it arrives")
    void watched(Browser.Door door) {
        String form = "/signoff/watch.xhtml?learner=" + learner.id() + "&skill=going-to-gemba";
        Visitor visitor = door.keepingPhone().signIn(colleague.username());
        keep(visitor, form);
        Page page = visitor.page();
        page.context().setOffline(true);
        visitor.open(form + "&code=too-late");
        assertThat(page.locator("#phone-bar")).containsText("No network. This is how it was at");
        page.locator("input[name=criteria]").first().check();
        page.locator("#words").fill("You stood still and looked.");
        page.locator("#place").fill("Dock 4");
        page.evaluate("() => " + DATABASE_GONE);
        page.locator("#send").click();
        page.waitForURL("**" + PHONE);
        assertThat(page.locator("#phone-list > li")).containsText("You stood still and looked.");
        page.context().setOffline(false);
        assertThat(page.locator("#phone-list > li")).containsText("Not taken");
        page.getByText("Change and save again").click();
        page.waitForURL("**/signoff/watch.xhtml**");
        assertThat(page.locator("#words")).hasValue("You stood still and looked.");
        page.locator("#send").click();
        page.waitForURL("**" + PHONE);
        assertThat(page.locator("#phone-none")).isVisible();
        JsonObject arrived =
                learner.client().get("/watches?state=waiting").array().getJsonObject(0);
        assertThat(arrived.getString("words")).isEqualTo("You stood still and looked.");
        assertThat(arrived.getJsonArray("criteria")).hasSize(1);
        assertThat(Instant.parse(arrived.getString("enteredAt")))
                .isBefore(Instant.parse(arrived.getString("receivedAt")));
        assertThat(learner.client().get("/watches?state=waiting").array()).hasSize(1);
    }

    @Test
    @DisplayName("a clock that is a day ahead dates nothing wrong: the page goes by the server's time it last heard")
    void clockAhead(Browser.Door door) {
        Visitor visitor = door.keepingPhone();
        Page page = visitor.page();
        page.context().addInitScript(TOMORROW);
        visitor.signIn(learner.username());
        keep(visitor, GEMBA);
        page.context().setOffline(true);
        visitor.open(GEMBA);
        assertThat(page.locator("#doneOn")).hasValue(TODAY.toString());
        fill(page, "Dock 9");
        page.locator("#save").click();
        page.waitForURL("**" + PHONE);
        page.context().setOffline(false);
        assertThat(page.locator("#phone-none")).isVisible();
        JsonObject arrived = learner.client().get("/practices").array().getJsonObject(0);
        assertThat(arrived.getString("doneOn")).isEqualTo(TODAY.toString());
        assertThat(Duration.between(
                        Instant.parse(arrived.getString("enteredAt")), Instant.parse(arrived.getString("recordedAt"))))
                .isBetween(Duration.ZERO, Duration.ofMinutes(10));
    }

    @Test
    @DisplayName(
            "a phone that is full keeps everything that was typed and sends what it holds; a photo that cannot be read is told with what to do")
    void full(Browser.Door door) throws IOException {
        Visitor visitor = door.keepingPhone().signIn(learner.username());
        keep(visitor, GEMBA);
        Page page = visitor.page();
        page.context().setOffline(true);
        visitor.open(GEMBA);
        page.getByLabel("Photos").setInputFiles(new FilePayload("dock.heic", "image/heic", new byte[] {1, 2, 3}));
        assertThat(page.locator("#photo-ready")).containsText("Most compatible");
        fill(page, "Dock 5");
        page.evaluate(
                "void (IDBObjectStore.prototype.add = () => { throw new DOMException('full', 'QuotaExceededError'); })");
        page.locator("#save").click();
        assertThat(page.locator("#outbox-alarm")).containsText("This phone has no room left");
        assertThat(page.getByLabel("Where")).hasValue("Dock 5");
        visitor.check();

        page.reload();
        assertThat(page.getByLabel("Where")).hasValue("Dock 5");
        page.getByLabel("Photos").setInputFiles(new FilePayload("dock.png", "image/png", png(5)));
        page.locator("#save").click();
        page.waitForURL("**" + PHONE);
        page.evaluate(
                "void (IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); })");
        page.context().setOffline(false);
        assertThat(page.locator("#phone-none")).isVisible();
        JsonObject arrived = learner.client().get("/practices").array().getJsonObject(0);
        assertThat(arrived.getJsonArray("attachments")).hasSize(1);
    }

    static void fill(Page page, String place) {
        page.getByLabel("Where").fill(place);
        page.locator("[id='fields.purpose']").fill("How a return gets to its refund");
        page.locator("[id='fields.watched']").fill("20");
        page.locator("[id='fields.saw']").fill("Two pallets in the aisle");
        page.getByText("Partly different").click();
    }

    /**
     * Opens a page and waits until it is kept on the phone.
     *
     * @param path with its parameters in the order of their names
     */
    static void keep(Visitor visitor, String path) {
        visitor.open(path);
        for (String each : List.of(path, PHONE)) {
            until(visitor.page(), "async path => !!(await caches.match(new URL(path, location.origin).href))", each);
        }
    }

    /** Waits until a function of the page answers true, be it later. */
    static void until(Page page, String function, String argument) {
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(function, argument)));
    }

    /** How many pages this browser holds for anybody. */
    private static int kept(Page page) {
        return (int) page.evaluate("async () => (await caches.keys()).filter(name => name.startsWith('kept-')).length");
    }

    private static void signOut(Page page) {
        page.locator("details.menu > summary.me").click();
        page.locator("[id='leave:out']").click();
    }

    private String watchedBy(Person observer) {
        Visit visit = visit().with("observer", observer.id());
        colleague.client().post("/practices", visit.json());
        return visit.id().toString();
    }

    static byte[] png(int i) throws IOException {
        BufferedImage picture = new BufferedImage(40 + i, 30, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
