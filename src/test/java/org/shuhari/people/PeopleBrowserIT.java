package org.shuhari.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
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
@DisplayName("HR's pages")
class PeopleBrowserIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    private Organisation organisation;
    private String company;
    private UUID top;
    private Person hr;

    @BeforeEach
    void people(Organisation made) {
        organisation = made;
        company = "Company " + UUID.randomUUID();
        top = made.unit(company);
        made.unit("North", top);
        made.unit("South", top);
        hr = made.person(top, "hr-partner", "EMPLOYEE;HR");
    }

    @Test
    @DisplayName(
            "somebody new is added, found, assigned, made a coach, appointed, away and leaves: each step says what it did")
    void story(Browser.Door door) {
        String name = "Ingeborg " + UUID.randomUUID();
        Visitor visitor = door.desk().signIn(hr.username()).open("/people/add.xhtml");
        Page page = visitor.page();

        press(page, "Add");
        assertThat(page.locator(".err").first()).isVisible();
        visitor.check();
        field(page, "Name").fill(name);
        field(page, "Staff number").fill("B-" + UUID.randomUUID());
        field(page, "Unit").selectOption(choice(page, "Unit", company + " / North"));
        field(page, "From").fill(TODAY.minusDays(3).toString());
        press(page, "Add");
        assertThat(page.locator("h1")).hasText(name);
        assertThat(page.locator(".msgs")).containsText("is added");
        visitor.check();

        open(page, "New assignment");
        field(page, "Unit").selectOption(choice(page, "Unit", company + " / South"));
        field(page, "Job role").selectOption("team-leader");
        field(page, "From").fill(TODAY.plusDays(2).toString());
        visitor.check();
        press(page, "Assign");
        assertThat(section(page, "work").locator("li").first()).containsText("South");
        assertThat(section(page, "work").locator("li").first()).containsText("planned");
        assertThat(section(page, "work").locator("li").last()).containsText("now");

        press(page, "Make a coach");
        open(page, "Appoint");
        press(page, "Appoint");
        assertThat(section(page, "coaching")).containsText("Every skill");
        open(page, "Give a unit");
        field(page, "Unit").selectOption(choice(page, "Unit", company));
        press(page, "Give the unit");
        assertThat(section(page, "coaching")).containsText(company);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("End: Every skill"))
                .click();
        assertThat(section(page, "coaching")).containsText("No appointment");
        visitor.check();

        open(page, "Add days");
        field(page, "To").fill(TODAY.plusDays(6).toString());
        press(page, "Store");
        open(page, "Add days");
        field(page, "To").fill(TODAY.plusDays(1).toString());
        press(page, "Store");
        assertThat(page.locator(".msgs")).containsText("Some of these days are known already");
        assertThat(field(page, "To")).hasValue(TODAY.plusDays(1).toString());

        open(page, "Leaves the company");
        field(page, "First day no longer here").fill("2001-01-01");
        press(page, "Store the leaving date");
        assertThat(page.locator(".err")).containsText("when the person joined");
        visitor.check();
        field(page, "First day no longer here").fill(TODAY.plusDays(30).toString());
        press(page, "Store the leaving date");
        assertThat(page.locator("main .note")).containsText("Works here until the day before");
        press(page, "Stays after all");
        assertThat(page.locator("main .note")).hasCount(0);

        visitor.open("/people/people.xhtml?text=" + name.replace(" ", "%20").toUpperCase(java.util.Locale.ROOT))
                .check();
        assertThat(page.locator("tbody tr")).hasCount(1);
        page.locator("tbody th a").click();
        assertThat(page.locator("h1")).hasText(name);
    }

    @Test
    @DisplayName("of two who change one record, the second is shown what the first did, and what was typed stays")
    void lostUpdate(Browser.Door door) {
        Person learner = organisation.employee(top);
        String form = "/people/person.xhtml?id=" + learner.id() + "&do=details";
        Page one = door.desk().signIn(hr.username()).open(form).page();
        Person colleague = organisation.person(top, "hr-partner", "EMPLOYEE;HR");
        Page other = door.desk().signIn(colleague.username()).open(form).page();

        field(one, "Name").fill("Robin First");
        press(one, "Save");
        field(other, "Name").fill("Robin Second");
        press(other, "Save");

        assertThat(other.locator(".msgs")).containsText("Somebody else changed this meanwhile");
        assertThat(other.locator("h1")).hasText("Robin First");
        assertThat(field(other, "Name")).hasValue("Robin Second");
        press(other, "Save");
        assertThat(other.locator("h1")).hasText("Robin Second");
    }

    @Test
    @DisplayName(
            "on a phone units are added, moved, merged and removed; what lies below is never offered as a place above")
    void units(Browser.Door door) {
        Visitor visitor = door.phone().signIn(hr.username()).open("/people/units.xhtml?unit=" + top);
        Page page = visitor.page();

        open(page, "Add a unit below");
        field(page, "Name of the unit below").fill("A/B");
        press(page, "Add the unit");
        assertThat(page.locator(".err")).containsText("Leave out the slash");
        visitor.check();
        field(page, "Name of the unit below").fill("East");
        press(page, "Add the unit");
        assertThat(page.locator(".tree a[aria-current]")).containsText("East");

        open(page, "Rename or move");
        field(page, "Name").fill("Far east");
        field(page, "Lies below").selectOption(choice(page, "Lies below", company + " / North"));
        press(page, "Save");
        assertThat(page.locator("#unit")).containsText(company + " / North");

        visitor.open("/people/units.xhtml?unit=" + top + "&do=change");
        assertThat(field(page, "Lies below").locator("option").allTextContents())
                .noneMatch(option -> option.contains(company));
        visitor.open("/people/units.xhtml?unit=" + top + "&do=remove");
        press(page, "Remove the unit");
        assertThat(page.locator(".msgs")).containsText("units lie below it");

        unit(page, "North").first().click();
        open(page, "Merge into another");
        field(page, "Merge into").selectOption(choice(page, "Merge into", company + " / South"));
        press(page, "Merge");
        assertThat(page.locator("#unit h2")).hasText("South");
        unit(page, "Far east").first().click();
        open(page, "Remove");
        press(page, "Remove the unit");
        assertThat(unit(page, "Far east")).hasCount(0);
        visitor.check();
    }

    @Test
    @DisplayName(
            "everybody else is told that these pages are not for the role; the own coaching is not offered to HR either")
    void others(Browser.Door door) {
        Page page = door.desk()
                .signIn(organisation.employee(top).username())
                .open("/people/people.xhtml")
                .page();
        assertThat(page.locator("h1")).hasText("Not for your role");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("People")))
                .hasCount(0);

        Person both = organisation.person(top, "coach", "EMPLOYEE;COACH;HR");
        Visitor self = door.phone().signIn(both.username()).open("/people/person.xhtml?id=" + both.id());
        self.check();
        assertThat(self.page().locator("main").textContent())
                .contains("Your own coaching is kept by a colleague of HR")
                .doesNotContain("Appoint\n")
                .doesNotContain("Leaves the company");
        self.open("/people/people.xhtml?unit=" + top).check();
    }

    private static Locator section(Page page, String heading) {
        return page.locator("section[aria-labelledby=" + heading + "]");
    }

    /** A unit of this test's own branch. */
    private Locator unit(Page page, String name) {
        return page.locator(".tree li:has-text('" + company + "') ~ li a:has-text('" + name + "')");
    }

    /** The value of the option with that label. */
    private static String choice(Page page, String field, String label) {
        return (String) field(page, field)
                .evaluate("(select, label) => [...select.options].find(o => o.text === label).value", label);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void open(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
