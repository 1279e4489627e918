package org.shuhari.gaps.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shuhari.support.Browser;

/** The timetable on the team's page, and the own lines on My path; and who can help. */
class TimetableBrowserIT {

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    @DisplayName("On My path one says not now to the own line, and takes that back")
    void ownLine(Browser.Door door) {
        Page page =
                door.phone().signIn("kenji").open("/mastery/path.xhtml").check().page();
        Locator lines = page.locator(".team-use .list>li");
        int before = lines.count();
        assertThat(before).isPositive();
        String skill = lines.first().locator("a").textContent();

        lines.first().locator("button[id^='no-']").click();

        assertThat(page.locator(".msgs").textContent()).contains("not offered to you for 90 days");
        assertThat(page.locator(".team-use .list>li a").allTextContents()).doesNotContain(skill);
        page.locator(".not-now button").first().click();
        assertThat(page.locator(".team-use .list>li a").allTextContents()).contains(skill);
    }

    @Test
    @DisplayName("On the team's page everybody of the team sees who took a line on; nobody answers there")
    void team(Browser.Door door) {
        Page page = door.desk().signIn("kenji").open("/mastery/path.xhtml").page();
        String skill = page.locator(".team-use .list>li a").first().textContent();
        page.locator(".team-use button[id^='yes-']").first().click();
        page.navigate(page.url().replaceAll("/mastery/.*", "/gaps/team.xhtml"));

        assertThat(page.locator(".tt-t tr")
                        .filter(new Locator.FilterOptions().setHasText("Taken on"))
                        .first()
                        .textContent())
                .contains(skill)
                .contains("Kenji");
        assertThat(page.locator(".tt button").count()).isZero();
        page.navigate(page.url().replaceAll("/gaps/.*", "/mastery/path.xhtml"));
        page.locator(".team-use button[id^='back-']").first().click();
        assertThat(page.locator(".team-use .tag").count()).isZero();
    }

    @Test
    @DisplayName("From a skill one comes to who coaches it and who masters it in the own team, in order of name")
    void experts(Browser.Door door) {
        Page page = door.desk()
                .signIn("noah")
                .open("/signoff/skill.xhtml?id=going-to-gemba")
                .page();
        page.locator("a[href*='/gaps/experts.xhtml?skill=']").click();

        assertThat(page.locator("section[aria-labelledby=coaches] li b").allTextContents())
                .isNotEmpty()
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        assertThat(page.locator("section[aria-labelledby=masters] li b").allTextContents())
                .anyMatch(name -> name.startsWith("Carlos"));
        door.phone()
                .signIn("hanna")
                .open("/gaps/experts.xhtml?skill=seeing-waste&q=an")
                .check();
    }
}
