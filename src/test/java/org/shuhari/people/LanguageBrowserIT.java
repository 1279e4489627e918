package org.shuhari.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shuhari.support.Browser;
import org.shuhari.support.Browser.Visitor;
import org.shuhari.support.Shuhari;

@ExtendWith(Shuhari.class)
@DisplayName("Pages in Dutch")
class LanguageBrowserIT {

    private static final String SIGN_IN = "/access/sign-in.xhtml";
    private static final String PATH = "/mastery/path.xhtml";

    @RegisterExtension
    private final Browser browser = new Browser();

    @Test
    @DisplayName("The sign-in follows the browser; a link changes it for that browser")
    void signIn(Browser.Door door) {
        door.phone("nl-NL").open(SIGN_IN).check();
        Visitor visitor = door.desk("nl-NL").open(SIGN_IN).check();
        assertThat(language(visitor)).isEqualTo("nl");
        assertThat(heading(visitor)).isEqualTo("Inloggen");

        choose(visitor, "English");
        assertThat(heading(visitor)).isEqualTo("Sign in");
        assertThat(heading(visitor.open(SIGN_IN))).isEqualTo("Sign in");
        choose(visitor, "Nederlands");
        assertThat(heading(visitor)).isEqualTo("Inloggen");
    }

    @Test
    @DisplayName("Who sets Dutch reads it everywhere, in any browser, until it is set back")
    void own(Browser.Door door) {
        Visitor kenji = door.desk().signIn("kenji");
        try {
            set(kenji, "nl");
            assertThat(kenji.page().locator(".msgs").innerText()).contains("Nederlands");
            kenji.check();
            assertThat(heading(kenji.open(PATH))).isEqualTo("Mijn pad");
            assertThat(language(kenji)).isEqualTo("nl");
        } finally {
            set(kenji, "");
        }
        assertThat(heading(kenji.open(PATH))).isEqualTo("My path");
    }

    @Test
    @DisplayName("A learner's pages are for everybody, at the desk and on a phone")
    void learner(Browser.Door door) {
        for (Visitor emma : new Visitor[] {door.desk("nl-NL"), door.phone("nl-NL")}) {
            emma.signIn("emma");
            assertThat(heading(emma.open(PATH).check())).isEqualTo("Mijn pad");
            assertThat(heading(
                            emma.open("/signoff/skill.xhtml?id=going-to-gemba").check()))
                    .isEqualTo("Naar de gemba gaan");
            emma.open("/gaps/team.xhtml").check();
            emma.open("/access/account.xhtml").check();
            assertThat(language(emma)).isEqualTo("nl");
        }
    }

    @Test
    @DisplayName("A coach's queue is for everybody, at the desk and on a phone")
    void coach(Browser.Door door) {
        for (Visitor carlos : new Visitor[] {door.desk("nl-NL"), door.phone("nl-NL")}) {
            carlos.signIn("carlos").open("/signoff/queue.xhtml").check();
            assertThat(heading(carlos)).isEqualTo("Wachtrij voor aftekening");
        }
    }

    private static void choose(Visitor visitor, String language) {
        visitor.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(language).setExact(true))
                .click();
    }

    private static void set(Visitor visitor, String language) {
        visitor.open("/access/account.xhtml").page().locator("#chosen").selectOption(language);
        visitor.page().locator("[id='read']").click();
    }

    private static String heading(Visitor visitor) {
        return visitor.page().locator("h1").first().textContent();
    }

    private static String language(Visitor visitor) {
        return visitor.page().locator("html").getAttribute("lang");
    }
}
