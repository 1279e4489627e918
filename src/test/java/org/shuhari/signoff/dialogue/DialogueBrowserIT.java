package org.shuhari.signoff.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shuhari.support.Browser;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Samples;
import org.shuhari.support.Workplace;

/** Learner and coach write to each other, people of this test alone. */
class DialogueBrowserIT {

    private static final String SKILL = Workplace.SKILL;

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    @DisplayName(
            "R10: after a \"not yet\" the next step opens the dialogue; both write; the learner once asks for another coach")
    void notYetThenTalkThenSecondLook(Browser.Door door) {
        Organisation organisation = door.app().organisation();
        UUID unit = organisation.unit("Talking it over");
        Person learner = organisation.employee(unit);
        Person coach = organisation.coach(unit);
        organisation.coach(unit);
        String request = Workplace.asks(learner, coach, Samples.today());
        coach.client()
                .post(
                        "/sign-off-requests/" + request + "/decision",
                        Samples.notYet("Write down what you see before you ask."));

        Browser.Visitor phone = door.phone().signIn(learner.username()).open("/signoff/skill.xhtml?id=" + SKILL);
        Page mine = phone.check().page();
        assertThat(mine.locator("#dialogue .dlg > li").first().textContent())
                .contains("Not yet", "Write down what you see before you ask.");
        mine.locator("#say").click();
        assertThat(mine.locator("#words-fault").isVisible()).isTrue();
        mine.locator("#words").fill("I did.\nBut I am not sure what to write.");
        mine.locator("#say").click();
        mine.waitForURL(url -> url.endsWith("#dialogue"));
        assertThat(lines(mine).count()).isEqualTo(2);
        assertThat(mine.locator("#words").inputValue()).isEmpty();

        Browser.Visitor desk = door.desk().signIn(coach.username()).open("/notices/list.xhtml");
        Page theirs = desk.page();
        theirs.locator("main a[href*='dialogue.xhtml?message=']").first().click();
        assertThat(theirs.locator(".dlg .tag-ai").count()).isEqualTo(1);
        theirs.locator("#prompt-1").click();
        assertThat(theirs.locator("#words").inputValue()).isEqualTo("What did you see there?\n");
        theirs.locator("#say").click();
        theirs.waitForURL(url -> url.endsWith("#write"));
        theirs.locator("#ask-card").click();
        assertThat(theirs.locator(".dlg > li").count()).isEqualTo(4);
        desk.check();

        mine.reload();
        assertThat(mine.locator("#dialogue .dlg .tag-ai").count()).isEqualTo(2);
        mine.locator("#card-step").fill("Stand at the returns dock for twenty minutes");
        mine.locator("#send-card").click();
        mine.waitForURL(url -> url.endsWith("#dialogue"));
        assertThat(mine.locator("#dialogue .kata dd").allTextContents())
                .containsExactly("Stand at the returns dock for twenty minutes");
        phone.check();
        mine.locator("#ask-again").click();
        assertThat(mine.locator("#take-back").isVisible()).isTrue();
        mine.locator("#take-back").click();
        assertThat(mine.locator("#ask-again").count()).isZero();
    }

    @Test
    @DisplayName("A coach sees the last lines beside the review and opens the dialogue from there")
    void besideTheReview(Browser.Door door) {
        Organisation organisation = door.app().organisation();
        UUID unit = organisation.unit("Beside the review");
        Person learner = organisation.employee(unit);
        Person coach = organisation.coach(unit);
        String request = Workplace.asks(learner, coach, Samples.today());
        learner.client().post("/dialogue?skill=" + SKILL, "{\"words\":\"Please come and see.\"}");

        Browser.Visitor phone = door.phone().signIn(coach.username()).open("/signoff/queue.xhtml?request=" + request);
        Page page = phone.check().page();
        assertThat(page.locator(".glance").textContent()).contains("Please come and see.", "One new message");
        page.locator(".glance a").click();
        page.locator("#words").fill("Tomorrow at ten");
        page.locator("#say").click();
        page.waitForURL(url -> url.endsWith("#write"));
        page.locator(".dlg button").click();
        assertThat(page.locator(".dlg > li").last().textContent()).contains("Taken back");
        phone.open("/signoff/dialogues.xhtml").check();
        assertThat(page.locator("main .list").textContent()).contains(learner.name());
    }

    private static Locator lines(Page page) {
        return page.locator("#dialogue .dlg > li");
    }
}
