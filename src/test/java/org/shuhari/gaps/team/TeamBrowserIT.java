package org.shuhari.gaps.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shuhari.support.Browser;
import org.shuhari.support.Browser.Visitor;

/** The page of a team's matrix. */
class TeamBrowserIT {

    private static final Pattern SHEETS = Pattern.compile("/Type\\s*/Pages\\b[^>]*?/Count\\s+(\\d+)");
    private static final Pattern SIZE = Pattern.compile("/MediaBox\\s*\\[0 0 ([\\d.]+) ([\\d.]+)]");

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    @DisplayName("At the desk the own team stands in order of name, without a column of totals, and is for everybody")
    void atTheDesk(Browser.Door door) {
        Visitor noah = door.desk().signIn("noah").open("/gaps/team.xhtml").check();
        Page page = noah.page();

        assertThat(page.locator(".mx tbody th b, .mx tbody th a").allTextContents())
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER)
                .anyMatch(name -> name.startsWith("Noah"));
        assertThat(page.locator("tfoot th").allTextContents())
                .containsExactly("Who masters it", "How many we need", "Short");
        Locator columns = page.locator(".mx thead tr").last().locator("th");
        assertThat(page.locator(".mx tbody tr").first().locator("td").count()).isEqualTo(columns.count() - 1);
    }

    @Test
    @DisplayName("Each cell says in words who, which skill and how it stands; my own leads to the skill")
    void cells(Browser.Door door) {
        Page page = door.desk().signIn("noah").open("/gaps/team.xhtml").page();
        Locator own = page.locator("tr.own td a");

        assertThat(own.allTextContents().stream().map(String::strip))
                .contains("Noah Visser, Visual management: needed, not started");
        own.first().click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Going to gemba");
        page.goBack();
        assertThat(page.locator(".mx tbody tr:not(.own) a").count()).isZero();
    }

    @Test
    @DisplayName("R13: the team's coach opens colleagues' paths from their names")
    void coach(Browser.Door door) {
        Page page = door.desk().signIn("carlos").open("/gaps/team.xhtml").page();

        assertThat(page.locator(".mx tbody tr:not(.own) th a").count())
                .isEqualTo(page.locator(".mx tbody tr:not(.own)").count());
    }

    @Test
    @DisplayName("R13: a coach of another department is told that nothing is there")
    void otherDepartment(Browser.Door door) {
        Page hr = door.desk().signIn("hanna").open("/gaps/team.xhtml").page();
        String unit = hr.locator("select[name=unit] option")
                .filter(new Locator.FilterOptions()
                        .setHasText(door.desk()
                                .signIn("noah")
                                .open("/gaps/team.xhtml")
                                .page()
                                .locator("h1")
                                .textContent()))
                .first()
                .getAttribute("value");

        Page kenji = door.desk()
                .signIn("kenji")
                .open("/gaps/team.xhtml?unit=" + unit)
                .page();

        assertThat(kenji.locator("table.mx").count()).isZero();
    }

    @Test
    @DisplayName("On a phone the names stay in view while the skills scroll")
    void onThePhone(Browser.Door door) {
        Page page = door.phone()
                .signIn("noah")
                .open("/gaps/team.xhtml?all=true")
                .check()
                .page();

        page.locator(".scroll").first().evaluate("e => e.scrollLeft = 400");

        assertThat(page.locator(".mx tbody th").first().boundingBox().x).isBetween(0.0, 20.0);
    }

    @Test
    @DisplayName("A day ahead shows today, and says so")
    void aDayAhead(Browser.Door door) {
        Page page = door.desk()
                .signIn("noah")
                .open("/gaps/team.xhtml?asOf=2999-01-01")
                .page();

        assertThat(page.locator(".msgs").textContent()).contains("That day is still ahead");
        assertThat(page.locator("table.mx").count()).isEqualTo(1);
    }

    @Test
    @DisplayName("The button prints, and the print is one A3 sheet, also from a dark page")
    void print(Browser.Door door) {
        Page page = door.desk().signIn("noah").open("/gaps/team.xhtml?all=true").page();
        page.evaluate("window.print = () => { window.printed = true }");
        page.evaluate("document.documentElement.dataset.theme = 'dark'");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Print for the huddle board"))
                .click();

        assertThat(page.evaluate("window.printed")).isEqualTo(true);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("header.top").isVisible()).isFalse();
        assertThat(page.locator(".hand").isVisible()).isTrue();
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
        String pdf =
                new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
        assertThat(number(SHEETS, pdf, 1)).isEqualTo(1);
        assertThat(number(SIZE, pdf, 1)).isBetween(1190.0, 1192.0);
        assertThat(number(SIZE, pdf, 2)).isBetween(841.0, 843.0);
    }

    private static double number(Pattern pattern, String text, int group) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return Double.parseDouble(found.group(group));
    }
}
