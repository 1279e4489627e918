package org.shuhari.signoff.watch;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.shuhari.signoff.watch.AtWork.ALL;
import static org.shuhari.signoff.watch.AtWork.SKILL;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Browser;
import org.shuhari.support.Browser.Visitor;
import org.shuhari.support.Organisation;
import org.shuhari.support.Samples;
import org.shuhari.support.Shuhari;

@ExtendWith({Shuhari.class, Browser.class})
@DisplayName("At the workplace, with two phones")
class WatchBrowserIT {

    private static final String WATCH = "/signoff/watch.xhtml?skill=" + SKILL + "&learner=";

    private AtWork work;

    @BeforeEach
    void people(Organisation made) {
        work = new AtWork(made);
    }

    /** A phone whose taps are counted. */
    private static final class Taps {

        private final Page page;
        private int count;

        Taps(Visitor visitor) {
            page = visitor.page();
        }

        void on(Locator target) {
            target.tap();
            count++;
        }
    }

    @Test
    @DisplayName("a request that waits is watched and signed off in as many taps as there are criteria, and three")
    void fromTheQueue(Browser.Door door) {
        work.counted(SKILL, 3, true);
        work.counted(SKILL, 2, false);
        Samples.practise(work.learner, SKILL, 1, null);
        Samples.ask(work.learner, SKILL);
        Visitor coach = door.phone().signIn(work.coach.username()).open("/signoff/queue.xhtml");
        Visitor learner = door.phone().signIn(work.learner.username());
        Taps taps = new Taps(coach);
        Taps assent = new Taps(learner);

        taps.on(taps.page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName("Watch a practice: " + work.learner.name())));
        coach.check();
        for (Locator box : taps.page.locator("input[name=criteria]").all()) {
            taps.on(box);
        }
        assertThat(taps.page.locator("#watch-leads")).containsText("confirms mastery");
        coach.check();
        taps.on(taps.page.locator("#send"));
        assertThat(taps.page.locator("main")).containsText("is asked on their own phone");
        coach.check();

        learner.open("/mastery/path.xhtml");
        learner.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Answer"))
                .tap();
        learner.check();
        assent.on(learner.page().getByText("Yes, that was so"));
        assertThat(learner.page().locator("main")).containsText("masters Going to gemba");
        learner.check();

        assertThat(taps.count + assent.count).isLessThanOrEqualTo(ALL.size() + 3);
        assertThat(work.state(SKILL)).isEqualTo("mastered");
        taps.page.reload();
        assertThat(taps.page.locator("main")).containsText("masters Going to gemba");
    }

    @Test
    @DisplayName("with the code that the learner's phone shows it is done at once, and the learner adds own words")
    void byCode(Browser.Door door) {
        work.practisedOnce();
        Visitor learner = door.phone().signIn(work.learner.username());
        learner.open("/signoff/code.xhtml?skill=" + SKILL).check();
        learner.page().locator("#show").tap();
        assertThat(learner.page().getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("Code to scan")))
                .isVisible();
        assertThat(learner.page().locator("[data-code-seconds]")).containsText("30 more minutes");
        learner.check();

        Visitor coach = door.phone().signIn(work.coach.username());
        coach.open(WATCH + work.learner.id() + "&code=" + work.code(SKILL));
        Taps taps = new Taps(coach);
        for (Locator box : taps.page.locator("input[name=criteria]").all()) {
            taps.on(box);
        }
        taps.page.getByLabel("A sentence").fill("Stood still & <b>looked</b>.");
        coach.check();
        taps.on(taps.page.locator("#send"));
        assertThat(taps.page.locator("main")).containsText("masters Going to gemba");
        coach.check();
        assertThat(taps.count).isLessThanOrEqualTo(ALL.size() + 3);

        learner.open("/signoff/skill.xhtml?id=" + SKILL).check();
        assertThat(learner.page().locator("#practices")).containsText("Watched and written by " + work.coach.name());
        learner.open("/practice/practice.xhtml?practice="
                + work.learner
                        .client()
                        .get("/practices")
                        .array()
                        .getJsonObject(0)
                        .getString("id"));
        learner.page().getByLabel("Your own words").fill("I had looked at the wrong end.");
        learner.page().locator("#add-words").tap();
        assertThat(learner.page().locator("main")).containsText("I had looked at the wrong end.");
        learner.check();
    }

    @Test
    @DisplayName("a code that was used says so, keeps what was typed, and can be left out")
    void usedCode(Browser.Door door) {
        String code = work.code(SKILL);
        Visitor coach = door.phone().signIn(work.coach.username()).open(WATCH + work.learner.id() + "&code=" + code);
        work.sent(work.colleague, work.watch(UUID.randomUUID(), List.of()).add("code", code));
        Page page = coach.page();
        page.locator("input[name=criteria]").first().tap();
        page.getByLabel("A sentence").fill("Stood still.");
        page.locator("#place").fill("Dock 3");
        page.locator("#send").tap();
        assertThat(page.locator("body")).containsText("This code was used before");
        assertThat(page.getByLabel("A sentence")).hasValue("Stood still.");
        assertThat(page.locator("input[name=criteria]").first()).isChecked();
        coach.check();
        page.locator("#send").tap();
        assertThat(page.locator("main")).containsText("is asked on their own phone");
    }

    @Test
    @DisplayName(
            "with a code and no place free the coach reads what is so with the learner, and sends it without; and takes it back")
    void withoutCodeAndBack(Browser.Door door) {
        for (String before : List.of(SKILL, "joining-huddles", "knowing-my-customer")) {
            work.organisation.mastered(work.learner, before, Samples.today().minusMonths(1));
        }
        List.of("seeing-burden", "seeing-unevenness", "stating-the-problem")
                .forEach(skill -> work.learner.client().post("/skills/" + skill + "/take-up"));
        Visitor coach = door.phone()
                .signIn(work.coach.username())
                .open("/signoff/watch.xhtml?skill=seeing-waste&learner=" + work.learner.id() + "&code="
                        + work.code("seeing-waste"));
        Page page = coach.page();
        page.locator("#words").fill("Saw three trolleys wait.");
        page.locator("#place").fill("Dock 3");
        page.locator("#send").tap();
        assertThat(page.locator("body")).containsText("The learner has as many skills in practice as fit at once");
        assertThat(page.locator("#words")).hasValue("Saw three trolleys wait.");
        assertThat(page.locator("#send")).hasText("Send it without the code");
        coach.check();
        page.locator("#send").tap();
        assertThat(page.locator("main")).containsText("is asked on their own phone");

        page.getByText("It was a mistake").tap();
        coach.check();
        page.locator("#takeBack").tap();
        assertThat(page.locator("main")).containsText("You have taken this back");
        assertThat(page.locator("main")).not().containsText("three trolleys");
        coach.check();
        coach.open("/signoff/watch.xhtml");
        assertThat(page.locator("main")).containsText("Taken back");
        String watch = page.locator("a[href*='watched.xhtml?watch=']").first().getAttribute("href");
        Visitor learner = door.phone().signIn(work.learner.username()).open(watch);
        assertThat(learner.page().locator("main")).containsText("has taken this back");
        learner.check();
    }

    @Test
    @DisplayName("a colleague finds the learner by name, and the sheet on the team's board opens its people")
    void choosing(Browser.Door door) {
        Visitor colleague = door.phone().signIn(work.colleague.username()).open("/signoff/watch.xhtml");
        Page page = colleague.page();
        page.getByRole(AriaRole.SEARCHBOX).fill(work.learner.name());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search"))
                .tap();
        page.waitForURL(url -> url.contains("who="));
        colleague.check();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(work.learner.name()))
                .tap();
        page.locator("summary").first().tap();
        colleague.check();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Going to gemba"))
                .tap();
        assertThat(page.locator("#watch-leads")).containsText("counts as a practice you watched");

        String unit = work.organisation
                .id("select unit_id from assignment where employee_id = ?", work.learner.id())
                .toString();
        Visitor desk = door.desk().signIn(work.coach.username()).open("/signoff/board.xhtml?unit=" + unit);
        desk.check();
        colleague.open("/signoff/watch.xhtml?unit=" + unit).check();
        assertThat(page.locator("main")).containsText(work.learner.name());
    }
}
