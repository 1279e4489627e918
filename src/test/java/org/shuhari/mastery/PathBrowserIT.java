package org.shuhari.mastery;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shuhari.support.Browser;

/** My path and the skills. */
class PathBrowserIT {

    private static final String PATH = "/mastery/path.xhtml";

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    @DisplayName("At the desk my path shows practice, what is open next and the whole map, and is for everybody")
    void desk(Browser.Door door) {
        Page page = door.desk().signIn("emma").open(PATH).check().page();

        assertThat(page.locator("h1").textContent()).isEqualTo("My path");
        assertThat(page.locator(".map a.n").count()).isGreaterThan(30);
        assertThat(page.locator(".map a.n-mastered").first().getAttribute("aria-label"))
                .contains("Mastered");
        assertThat(page.locator(".by-group").isVisible()).isFalse();
    }

    @Test
    @DisplayName("On a phone the same skills come as a list by group")
    void phone(Browser.Door door) {
        Page page = door.phone().signIn("emma").open(PATH).check().page();

        Locator group = page.locator(".by-group details").first();
        group.locator("summary").click();

        assertThat(group.locator("a").first().isVisible()).isTrue();
        assertThat(group.locator("a").first().getAttribute("href")).contains("/signoff/skill.xhtml?id=");
    }

    @Test
    @DisplayName("R11: pulling takes a place, putting back frees it, with the keyboard alone")
    void places(Browser.Door door) {
        Page page = door.desk().signIn("kenji").open(PATH).page();
        int free = page.locator(".places .slot").count();

        page.locator("[id^='pull:pull-']").first().focus();
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator(".places .slot")).hasCount(free - 1);

        page.locator("[id^='practice:aside-']").last().focus();
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator(".places .slot")).hasCount(free);
    }

    @Test
    @DisplayName("A goal is a job role's skills or one skill; the way to it stands beside it")
    void goal(Browser.Door door) {
        Page page = door.desk().signIn("ada").open(PATH).page();
        page.locator(".change summary").click();
        page.locator("[id='goal:chosen']").selectOption(new SelectOption().setLabel("Observing and timing"));
        page.locator("[id='goal:aim']").click();

        PlaywrightAssertions.assertThat(page.locator(".goal .dots li")).hasCount(3);
        assertThat(page.locator(".goal").innerText()).contains("Observing and timing");
    }

    @Test
    @DisplayName("R13: a coach reads a learner's path and changes nothing; a coach of another department finds nothing")
    void others(Browser.Door door) {
        Page team = door.desk().signIn("carlos").open("/gaps/team.xhtml").page();
        Locator emma = team.locator("tbody th a", new Page.LocatorOptions().setHasText("Emma"));
        String address = emma.getAttribute("href");
        emma.click();

        assertThat(team.locator("h1").textContent()).contains("Emma");
        assertThat(team.locator("main button[type=submit], main input[type=submit]")
                        .count())
                .isZero();
        Page kenji = door.desk().signIn("kenji").open(address).page();
        assertThat(kenji.locator("h1").textContent()).isEqualTo("Nothing to see here");
    }

    @Test
    @DisplayName("All skills stand by group with where one stands, to read")
    void skills(Browser.Door door) {
        Page page = door.phone()
                .signIn("noah")
                .open("/mastery/skills.xhtml")
                .check()
                .page();

        page.locator(".groups a").first().click();

        assertThat(page.locator("h1").textContent()).isEqualTo("Going to gemba");
    }

    @Test
    @DisplayName("The theme is chosen once and kept, before the first paint")
    void theme(Browser.Door door) {
        Page page = door.desk().signIn("emma").open(PATH).page();

        page.locator("[data-theme-toggle]").click();
        page.reload();

        assertThat(page.evaluate("document.documentElement.dataset.theme")).isEqualTo("dark");
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(21, 23, 27)");
    }
}
