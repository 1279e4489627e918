package org.shuhari.practice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shuhari.practice.Visit.visit;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ViewportSize;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
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
@DisplayName("With a phone at the workplace")
class PracticeBrowserIT {

    private static final String GEMBA = "/practice/record.xhtml?skill=going-to-gemba";

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
    @DisplayName("a practice is recorded with a photo and an observer")
    void record(Browser.Door door) throws IOException {
        Visitor visitor = door.phone().signIn(learner.username()).open(GEMBA).check();
        Page page = visitor.page();
        shot(visitor, "record-1");
        page.getByLabel("Where").fill("Goods in, dock 3");
        fillVisit(page);
        page.getByText(colleague.name()).click();
        page.getByLabel("Photos").setInputFiles(new FilePayload("dock.png", "image/png", png()));
        save(page);
        page.waitForURL(url -> url.contains("practice.xhtml"));
        JsonObject practice = learner.client().get("/practices").array().getJsonObject(0);
        assertThat(practice.getString("place")).isEqualTo("Goods in, dock 3");
        assertThat(practice.getString("observer")).isEqualTo(colleague.id().toString());
        assertThat(practice.getJsonObject("fields").getInt("watched")).isEqualTo(20);
        assertThat(practice.getJsonArray("attachments")).hasSize(1);
    }

    @Test
    @DisplayName("everything typed stays when something is missing, and each message says what to do")
    void keeps(Browser.Door door) {
        Visitor visitor = door.phone().signIn(learner.username()).open(GEMBA);
        Page page = visitor.page();
        page.getByLabel("What I saw and heard").fill("Two \"pallets\" & <b>castings</b>");
        page.getByLabel("Minutes I stood and watched").fill("1.5");
        page.getByText("Partly different").click();
        save(page);
        visitor.check();
        shot(visitor, "record-2");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Where");
        assertThat(page.getByLabel("What I saw and heard")).hasValue("Two \"pallets\" & <b>castings</b>");
        assertThat(page.getByLabel("Minutes I stood and watched")).hasValue("1.5");
        assertThat(page.getByLabel("Partly different")).isChecked();
        assertThat(page.getByLabel("Minutes I stood and watched")).hasAttribute("aria-invalid", "true");
        assertThat(learner.client().get("/practices").array()).isEmpty();
    }

    @Test
    @DisplayName("what was typed survives a lost session")
    void draft(Browser.Door door) {
        Visitor visitor = door.phone().signIn(learner.username()).open(GEMBA);
        Page page = visitor.page();
        page.getByLabel("What I saw and heard").fill("Two pallets");
        page.getByText("Partly different").click();
        page.context().clearCookies();
        visitor.signIn(learner.username()).open(GEMBA);
        assertThat(page.getByLabel("What I saw and heard")).hasValue("Two pallets");
        assertThat(page.getByLabel("Partly different")).isChecked();
    }

    @Test
    @DisplayName("what is expected is written first and stands fixed beside the result")
    void predict(Browser.Door door) {
        organisation.mastered(learner, "setting-a-target-condition", Visit.TODAY);
        Visitor visitor = door.phone()
                .signIn(learner.username())
                .open("/practice/record.xhtml?skill=running-experiments")
                .check();
        Page page = visitor.page();
        shot(visitor, "predict-1");
        for (Locator input : page.locator("main input[type=text]").all()) {
            input.fill("12 minutes");
        }
        page.getByText("Keep what I expect").click();
        page.getByLabel("What happened").fill("15 minutes");
        page.getByLabel("What we learned").fill("The trolley is too wide");
        page.getByLabel("Where").fill("Line 2");
        visitor.check();
        shot(visitor, "predict-2");
        assertSideBySide(page, page.locator(".fixed"), page.locator("#practice-form"));
        save(page);
        page.waitForURL(url -> url.contains("practice.xhtml"));
        visitor.check();
        assertSideBySide(
                page,
                page.locator(".prac-c > div").first(),
                page.locator(".prac-c > div").last());
        JsonObject practice = learner.client().get("/practices").array().getJsonObject(0);
        assertThat(practice.getBoolean("writtenAfterwards")).isFalse();
        visitor.open("/practice/record.xhtml?skill=running-experiments").check();
        assertThat(page.getByLabel("1. Target condition")).hasValue("12 minutes");
        assertThat(page.getByLabel("What I expect")).hasValue("");
    }

    /** At a desk the prediction stands left of the result, on a phone above it; the window is a phone's again afterwards. */
    private static void assertSideBySide(Page page, Locator prediction, Locator result) {
        ViewportSize phone = page.viewportSize();
        BoundingBox above = prediction.boundingBox();
        assertThat(above.y + above.height).isLessThanOrEqualTo(result.boundingBox().y);
        page.setViewportSize(1280, 900);
        BoundingBox left = prediction.boundingBox();
        BoundingBox right = result.boundingBox();
        assertThat(left.x + left.width).isLessThanOrEqualTo(right.x);
        assertThat(left.y).isLessThan(right.y + 40);
        page.setViewportSize(phone.width, phone.height);
    }

    @Test
    @DisplayName(
            "figures are worked out while their numbers are typed, stay after a message, and stand with the practice")
    void figures(Browser.Door door) {
        organisation.mastered(learner, "finding-root-conditions", Visit.TODAY);
        Visitor visitor =
                door.phone().signIn(learner.username()).open("/practice/record.xhtml?skill=costing-the-failure");
        Page page = visitor.page();
        Locator hours = page.getByLabel("The customers’ hours a month");
        Locator money = page.getByLabel("Other money a month");
        assertThat(hours).containsText("Comes when its numbers are there");
        page.getByLabel("Times a month").fill("140");
        page.getByLabel("The customer’s minutes each time").fill("35");
        assertThat(hours).hasText("81.7 hours");
        page.getByLabel("Other money each time").fill("2,10");
        assertThat(money).hasText("294");
        page.getByLabel("Times a month").fill("many");
        assertThat(money).containsText("Comes when its numbers are there");
        page.getByLabel("Times a month").fill("140");
        save(page);
        visitor.check();
        shot(visitor, "figures");
        assertThat(hours).hasText("81.7 hours");
        page.getByLabel("Where").fill("Billing");
        page.getByLabel("What does not work for the customer").fill("The first bill goes to the old address");
        page.getByLabel("Our minutes each time").fill("31");
        page.getByText("Counted", new Page.GetByTextOptions().setExact(true)).click();
        save(page);
        page.waitForURL(url -> url.contains("practice.xhtml"));
        assertThat(page.locator(".figs")).containsText("72.3 hours");
        visitor.check();
        JsonObject practice = learner.client().get("/practices").array().getJsonObject(0);
        assertThat(practice.getJsonObject("fields")).doesNotContainKey("our-hours");
    }

    @Test
    @DisplayName("rows come and go without losing anything")
    void rows(Browser.Door door) {
        for (String skill : new String[] {"going-to-gemba", "stating-the-problem", "seeing-waste"}) {
            organisation.mastered(learner, skill, Visit.TODAY);
        }
        Visitor visitor =
                door.phone().signIn(learner.username()).open("/practice/record.xhtml?skill=finding-root-conditions");
        Page page = visitor.page();
        page.getByLabel("Where").fill("Line 2");
        assertThat(page.locator("[data-row]")).hasCount(2);
        page.getByLabel("Condition", new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill("No place marked");
        page.getByLabel("Condition", new Page.GetByLabelOptions().setExact(true))
                .nth(1)
                .fill("Two routes");
        page.getByText("Add a row").click();
        assertThat(page.locator("[data-row]")).hasCount(3);
        visitor.check();
        shot(visitor, "rows");
        page.getByText("Remove row").first().click();
        assertThat(page.getByLabel("Condition", new Page.GetByLabelOptions().setExact(true))
                        .first())
                .hasValue("Two routes");
        assertThat(page.getByLabel("Where")).hasValue("Line 2");
    }

    @Test
    @DisplayName("R2: a locked skill says what comes first instead of asking for a practice")
    void locked(Browser.Door door) {
        Visitor visitor = door.phone()
                .signIn(learner.username())
                .open("/practice/record.xhtml?skill=seeing-waste")
                .check();
        assertThat(visitor.page().locator("main")).containsText("Going to gemba");
        assertThat(visitor.page().locator("form")).hasCount(0);
    }

    @Test
    @DisplayName("the observer sees what was recorded, ticks what was seen and confirms")
    void observe(Browser.Door door) {
        learner.client()
                .post("/practices", visit().with("observer", colleague.id()).json());
        Visitor visitor = door.phone()
                .signIn(colleague.username())
                .open("/practice/observe.xhtml")
                .check();
        Page page = visitor.page();
        shot(visitor, "observe-1");
        page.getByText("Answer").click();
        visitor.check();
        shot(visitor, "observe-2");
        assertThat(page.locator("main")).containsText("Two pallets in the aisle");
        page.locator("input[name=criteria]").first().check();
        page.getByLabel("A word for your colleague").fill("Calm and clear");
        page.getByText("I watched this practice").click();
        assertThat(page.locator("main")).containsText("Nobody has named you");
        JsonObject practice = learner.client().get("/practices").array().getJsonObject(0);
        assertThat(practice.getBoolean("observed")).isTrue();
        assertThat(practice.getJsonObject("observation").getJsonArray("criteria"))
                .hasSize(1);
    }

    private static void fillVisit(Page page) {
        page.getByLabel("What I went to understand").fill("How a return gets to its refund");
        page.getByLabel("Minutes I stood and watched").fill("20");
        page.getByLabel("What I saw and heard").fill("Two pallets in the aisle");
        page.getByText("Very different").click();
    }

    private static void save(Page page) {
        page.getByText("Save practice").last().click();
    }

    /** For the eye, where a folder is named: {@code -Dshots=folder}. */
    private static void shot(Visitor visitor, String name) {
        String folder = System.getProperty("shots");
        if (folder != null) {
            visitor.screenshot(Path.of(folder, name + ".png"));
        }
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
