package org.shuhari.curation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shuhari.support.Browser;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Samples;

@ExtendWith(OwnCatalog.Given.class)
@DisplayName("From a proposal to a changed catalog")
class CurationBrowserIT {

    private static final String SKILL = "stating-the-problem";

    @RegisterExtension
    private final Browser browser = new Browser();

    private OwnCatalog own;
    private Person hr;

    @AfterEach
    void takeWhatIsLeft() {
        String hash = hr.client().get("/catalog/candidate").json().getString("hash", "faulty");
        hr.client().post("/catalog/acceptances", "{\"hash\":\"" + hash + "\"}");
    }

    @Test
    @DisplayName(
            "somebody proposes on the phone, HR answers at the desk, and the changed folder is taken knowing whom it concerns")
    void story(OwnCatalog given) {
        own = given;
        Browser.Door door = browser.doorOf(own.app());
        Organisation organisation = own.app().organisation();
        UUID unit = organisation.unit("Returns");
        Person proposer = organisation.employee(unit);
        Person holder = organisation.employee(unit);
        organisation.mastered(holder, SKILL, Samples.today().minusMonths(1));
        hr = organisation.person(unit, "hr-partner", "EMPLOYEE;HR");

        Browser.Visitor phone = door.phone().signIn(proposer.username()).open("/signoff/skill.xhtml?id=" + SKILL);
        phone.page().getByText("Propose a change").click();
        phone.check();
        button(phone, "Propose it").click();
        assertThat(phone.page().locator("#why-fault")).isVisible();
        phone.page().getByLabel("What would you change?").fill("Ask for a number");
        phone.page().getByLabel("Why?").fill("Two of three statements had none");
        phone.page().getByLabel("What does the customer gain?").fill("We start where it hurts");
        phone.page().locator("details.words > summary").click();
        Locator statement = phone.page().getByLabel("Statement").first();
        String before = statement.inputValue();
        statement.fill("States the gap with a number.");
        phone.check();
        button(phone, "Propose it").click();
        assertThat(phone.page().locator("ins")).hasText("States the gap with a number.");
        assertThat(phone.page().locator("del")).hasText(before);
        phone.check();

        Browser.Visitor desk = door.desk().signIn(hr.username()).open("/curation/proposals.xhtml");
        desk.check();
        desk.page().getByText("Stating the problem").first().click();
        desk.page().getByLabel("Say something about it").fill("I hear that in the huddle too.");
        button(desk, "Send").click();
        assertThat(desk.page().getByText("I hear that in the huddle too.")).isVisible();
        desk.page().getByLabel("Why?").fill("Seen twice this week.");
        button(desk, "Accept").click();
        assertThat(desk.page().getByText("Seen twice this week.")).isVisible();
        desk.check();
        String patch = hr.client()
                .get("/proposals/" + desk.page().url().replaceAll(".*id=([^&#]*).*", "$1") + "/patch")
                .text();
        phone.open("/notices/list.xhtml");
        assertThat(phone.page().getByText("has accepted your proposal for Stating the problem"))
                .isVisible();

        desk.open("/curation/catalog.xhtml");
        assertThat(desk.page().getByText("There is nothing to take")).isVisible();
        own.apply(patch);
        String role = own.text(OwnCatalog.HR_PARTNER);
        own.change(OwnCatalog.HR_PARTNER, "  - going-to-gemba", "  - no-such-skill");
        desk.open("/curation/catalog.xhtml");
        assertThat(desk.page().locator("table.faults tbody tr")).hasCount(1);
        desk.check();
        own.write(OwnCatalog.HR_PARTNER, role);
        desk.page().getByText("Read again").click();
        assertThat(desk.page().locator(".crit")).containsText("States the gap with a number.");
        assertThat(desk.page().getByText("One person holds it under an older version"))
                .isVisible();
        desk.page().getByText("Who that is").click();
        assertThat(desk.page().getByText(holder.name())).isVisible();
        desk.check();
        button(desk, "Take this catalog").click();
        assertThat(desk.page().getByText("This catalog is in force now.")).isVisible();
        assertThat(desk.page().getByText("Confirmed under an older version")).isVisible();
        Browser.Visitor older = door.phone().signIn(holder.username()).open("/signoff/skill.xhtml?id=" + SKILL);
        assertThat(older.page().getByText("Changed since you were confirmed: one criterion."))
                .isVisible();
        assertThat(older.page().locator(".crit li").filter(new Locator.FilterOptions().setHasText("States the gap")))
                .containsText("New since you were confirmed");
        older.check();
    }

    private static Locator button(Browser.Visitor visitor, String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
