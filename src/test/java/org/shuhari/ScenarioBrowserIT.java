package org.shuhari;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Browser;
import org.shuhari.support.Browser.Visitor;
import org.shuhari.support.Samples;
import org.shuhari.support.Shuhari;

/** The whole story in the browser, use case by use case, by four people of the demo organisation. */
@ExtendWith({Shuhari.class, Browser.class})
@DisplayName("The story of noah's first skill")
class ScenarioBrowserIT {

    private static final String SKILL = "/signoff/skill.xhtml?id=going-to-gemba";
    private static final String RECORD = "/practice/record.xhtml?skill=going-to-gemba";
    private static final String NEXT_STEP = "Stay ten minutes longer, and bring one number that you counted yourself.";

    @Test
    @DisplayName(
            "R2 R3 R4 R5 R8 R15: refused, practised, observed, asked, not yet, practised again, confirmed, unlocked, verified")
    void story(Browser.Door door) {
        Visitor noah = door.phone().signIn("noah");
        isRefusedOnALockedSkill(noah);
        LocalDate today = Samples.today();
        practises(noah, today.minusDays(1), "Emma Lindgren", "Two callers waited while the diary opened.");
        practises(noah, today, null, "The paper list beside the screen is newer than the diary.");
        cannotAskSoFar(noah);

        Visitor emma = door.phone().signIn("emma");
        observes(emma);
        asks(noah);

        Visitor carlos = door.desk().signIn("carlos");
        saysNotYet(carlos);
        readsTheNextStep(noah);
        practises(noah, today, null, "I counted: 7 of 20 callers waited longer than a minute.");
        asks(noah);
        confirms(carlos);
        theNextSkillsAreOpen(noah);

        verifiesTheLedger(door.desk().signIn("ada"));
    }

    private static void isRefusedOnALockedSkill(Visitor noah) {
        noah.open("/practice/record.xhtml?skill=seeing-waste");
        assertThat(noah.page().locator("main")).containsText("Show mastery of these first");
        assertThat(link(noah, "Going to gemba")).isVisible();
        assertThat(button(noah, "Save practice")).hasCount(0);
        noah.check();
    }

    private static void practises(Visitor noah, LocalDate day, String observer, String saw) {
        noah.open(RECORD);
        Page page = noah.page();
        page.getByLabel("Where").fill("Contact centre north, row by the window");
        page.getByLabel("What I went to understand").fill("Why callers wait for a date");
        page.getByLabel("Minutes I stood and watched").fill("35");
        page.getByLabel("What I saw and heard").fill(saw);
        page.getByText("Partly different").click();
        page.getByText(observer == null ? "No one this time" : observer).first().click();
        page.getByLabel("When").fill(day.toString());
        noah.check();
        button(noah, "Save practice").click();
        page.waitForURL(Pattern.compile("practice\\.xhtml|skill\\.xhtml"));
        noah.check();
    }

    private static void cannotAskSoFar(Visitor noah) {
        noah.open(SKILL);
        assertThat(button(noah, "Ask for a sign-off")).hasAttribute("aria-disabled", "true");
        assertThat(noah.page().locator("#ask")).containsText("that somebody watched");
        noah.check();
    }

    private static void observes(Visitor emma) {
        emma.open("/practice/observe.xhtml").check();
        emma.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Answer Noah Visser")))
                .click();
        emma.page().getByRole(AriaRole.CHECKBOX).first().check();
        emma.check();
        button(emma, "I watched this practice").click();
        assertThat(emma.page().getByText("Your answer is sent")).isVisible();
    }

    private static void asks(Visitor noah) {
        noah.open(SKILL);
        button(noah, "Ask for a sign-off").click();
        assertThat(noah.page().locator("main")).containsText("Awaiting sign-off");
        noah.check();
    }

    private static void opens(Visitor carlos) {
        carlos.open("/signoff/queue.xhtml");
        carlos.page()
                .locator("ol.q a", new Page.LocatorOptions().setHasText("Noah Visser"))
                .click();
        assertThat(carlos.page().locator("main")).containsText("What Noah Visser shows");
    }

    private static void saysNotYet(Visitor carlos) {
        opens(carlos);
        Locator criteria = carlos.page().locator("ol.crits > li");
        criteria.first()
                .getByText("Not yet", new Locator.GetByTextOptions().setExact(true))
                .click();
        carlos.check();
        button(carlos, "Not yet: send the next step").click();
        assertThat(carlos.page().locator("main")).containsText("Write one next step");
        carlos.page().getByLabel("Next step for").fill(NEXT_STEP);
        button(carlos, "Not yet: send the next step").click();
        assertThat(carlos.page().locator("body")).containsText("has reached Noah Visser");
        carlos.check();
    }

    private static void readsTheNextStep(Visitor noah) {
        noah.open("/notices/list.xhtml").check();
        noah.open(SKILL);
        assertThat(noah.page().locator("#ask")).containsText(NEXT_STEP);
        assertThat(noah.page().locator("#ask")).containsText("One practice since the last answer");
        noah.check();
    }

    private static void confirms(Visitor carlos) {
        opens(carlos);
        assertThat(carlos.page().locator("main")).containsText(NEXT_STEP);
        for (Locator criterion : carlos.page().locator("ol.crits > li").all()) {
            criterion
                    .getByText("Seen", new Locator.GetByTextOptions().setExact(true))
                    .click();
        }
        carlos.check();
        button(carlos, "Confirm mastery").click();
        assertThat(carlos.page().locator("body")).containsText("is confirmed for Noah Visser. It opens:");
        assertThat(carlos.page().locator("body")).containsText("Seeing waste");
    }

    private static void theNextSkillsAreOpen(Visitor noah) {
        noah.open("/signoff/skill.xhtml?id=seeing-waste");
        assertThat(noah.page().locator(".title")).containsText("Open");
        noah.open("/mastery/path.xhtml").check();
        assertThat(noah.page().locator("main")).containsText("Seeing waste");
    }

    private static void verifiesTheLedger(Visitor ada) {
        ada.open("/ledger/verify.xhtml").check();
        assertThat(ada.page().locator("main")).containsText("The ledger is intact");
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
