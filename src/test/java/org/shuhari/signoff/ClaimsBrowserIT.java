package org.shuhari.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shuhari.support.Browser;
import org.shuhari.support.Browser.Visitor;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Workbooks;

/** "I could do this before": from the claim to "recognised"; who looked, and one's own data. With people of its own. */
class ClaimsBrowserIT {

    private static final String SKILL = "going-to-gemba";

    @RegisterExtension
    private final Browser browser = new Browser();

    private Person learner;
    private Person coach;
    private Person admin;

    @BeforeEach
    void team(Browser.Door door) {
        Organisation organisation = door.app().organisation();
        UUID unit = organisation.unit("Claims " + UUID.randomUUID());
        learner = organisation.employee(unit);
        coach = organisation.coach(unit);
        admin = organisation.person(unit, null, "EMPLOYEE;ADMIN");
    }

    @Test
    @DisplayName(
            "R16: claimed on the skill's page, seen on the path, recognised by the coach one criterion after the other")
    void recognised(Browser.Door door) {
        Visitor me = door.phone().signIn(learner.username()).open("/signoff/skill.xhtml?id=" + SKILL);
        me.page().locator(".claim > summary").click();
        me.page().getByLabel("Where does it come from?").fill("The matrix of 2024");
        me.check();
        press(me.page(), "Say so to my coach");
        assertThat(me.page().locator("#before").textContent()).contains("The matrix of 2024");
        me.check().open("/mastery/path.xhtml").check();
        assertThat(me.page().locator(".claims").textContent()).contains("Going to gemba");

        Visitor eye = door.desk()
                .signIn(coach.username())
                .open("/signoff/queue.xhtml")
                .check();
        eye.page().getByText("One claim to look at").click();
        eye.check();
        eye.page().locator(".q a").first().click();
        eye.check();
        assertThat(eye.page().locator("#confirm").getAttribute("aria-disabled")).isEqualTo("true");
        assertThat(eye.page().locator("#reason").textContent()).contains("opens when you have seen all");
        for (var tick : eye.page().locator(".crits input[type=checkbox]").all()) {
            tick.check();
        }
        press(eye.page(), "Recognise");
        assertThat(eye.page().locator(".msgs").textContent()).contains("is recognised for " + learner.name());

        me.open("/signoff/skill.xhtml?id=" + SKILL).check();
        assertThat(me.page().locator(".title").textContent())
                .contains("Mastered")
                .contains("Recognised");
        me.open("/people/views.xhtml").check();
        assertThat(me.page().locator("main").textContent()).contains(coach.name());
    }

    @Test
    @DisplayName("R16: what was claimed can be taken back, by keyboard and without anything else changing")
    void takenBack(Browser.Door door) {
        Page page = door.desk()
                .signIn(learner.username())
                .open("/signoff/skill.xhtml?id=" + SKILL)
                .page();
        page.locator(".claim > summary").focus();
        page.keyboard().press("Enter");
        press(page, "Say so to my coach");
        press(page, "Take it back");
        assertThat(page.locator(".msgs").textContent()).contains("You have taken it back");
        assertThat(page.locator(".claim").count()).isOne();
    }

    @Test
    @DisplayName("Everybody downloads the own data from a page that says how long it is kept")
    void ownData(Browser.Door door) throws IOException {
        for (Visitor visitor : new Visitor[] {door.desk(), door.phone()}) {
            visitor.signIn(learner.username()).open("/exchange/data.xhtml").check();
            visitor.open("/people/views.xhtml").check();
        }
        Visitor me = door.desk().signIn(learner.username()).open("/exchange/data.xhtml");
        assertThat(me.page().locator("main").textContent()).contains("24 months");
        Download pdf = me.page()
                .waitForDownload(() -> me.page().getByText("Download the PDF").click());
        assertThat(Files.readString(pdf.path(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    }

    @Test
    @DisplayName("An administrator sees what would go, and nobody else does")
    void retention(Browser.Door door) {
        door.desk().signIn(admin.username()).open("/people/retention.xhtml").check();
        door.phone().signIn(admin.username()).open("/people/retention.xhtml").check();
        Page page = door.desk()
                .signIn(coach.username())
                .open("/people/retention.xhtml")
                .page();
        assertThat(page.locator("h1").textContent()).isEqualTo("Not for your role");
    }

    @Test
    @DisplayName(
            "R16: HR looks at the marks of an earlier matrix and brings them in as claims; what is wrong is told by row")
    void imported(Browser.Door door) {
        Organisation organisation = door.app().organisation();
        String number = organisation
                .texts("select staff_number from employee where id = ?", learner.id())
                .get(0);
        Visitor hanna =
                door.desk().signIn("hanna").open("/signoff/claims-import.xhtml").check();
        Page page = hanna.page();
        choose(page, "staffNumber,skill,source\n" + number + ",juggling,\n");
        hanna.check();
        assertThat(page.locator(".faults tbody tr").textContent()).contains("2", "skill", "juggling");
        page.locator("main a.btn-1").click();

        choose(page, "staffNumber,skill,source\n" + number + ",going-to-gemba;seeing-waste,matrix of 2024\n");
        hanna.check();
        assertThat(page.locator(".counts dd").allTextContents()).containsExactly("2", "1", "0", "0");
        page.locator("#confirm\\:run").click();
        hanna.check();
        assertThat(page.locator("h2#counts").textContent()).isEqualTo("Imported");

        Visitor phone = door.phone().signIn("hanna").open("/signoff/claims-import.xhtml");
        choose(phone.page(), "staffNumber,skill\n" + number + ",going-to-gemba\n");
        phone.check();
        assertThat(phone.page().locator("h2#counts").textContent()).isEqualTo("All of it is known already");
    }

    @Test
    @DisplayName(
            "R16: an old skills matrix comes in as a workbook; HR leaves out its columns that are no skills, and sees how"
                    + " marks were read")
    void matrix(Browser.Door door) {
        Organisation organisation = door.app().organisation();
        String number = organisation
                .texts("select staff_number from employee where id = ?", learner.id())
                .get(0);
        Visitor hanna = door.phone()
                .signIn("hanna")
                .open("/signoff/claims-import.xhtml")
                .check();
        Page page = hanna.page();
        byte[] workbook = Workbooks.of(
                "Matrix",
                List.of(
                        List.of("staffNumber", "Team", "Going to gemba", "Seeing waste", "Total"),
                        List.of(number, "Blue", "x", "L", "=COUNTA(C2:D2)")));
        page.locator("#file").setInputFiles(new FilePayload("old matrix.xlsx", Workbooks.XLSX, workbook));
        page.locator("#look").click();
        hanna.check();
        assertThat(page.locator(".faults tbody tr").allTextContents().toString())
                .contains("B1", "Team", "E1", "E2", "This cell holds a formula.");
        page.locator("#leave-out button").click();

        hanna.check();
        assertThat(page.locator("main").textContent())
                .contains("Read from the sheet “Matrix”", "One mark says: still practising.");
        page.locator("#confirm\\:run").click();
        assertThat(page.locator(".counts dd").allTextContents()).containsExactly("1", "1", "0", "0");
        assertThat(organisation.texts("select source from claim where employee_id = ?", learner.id()))
                .contains("old matrix.xlsx: x");
    }

    private static void choose(Page page, String csv) {
        page.locator("#file")
                .setInputFiles(new FilePayload("claims.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        page.locator("#look").click();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
