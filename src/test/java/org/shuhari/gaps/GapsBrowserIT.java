package org.shuhari.gaps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Browser;
import org.shuhari.support.Browser.Visitor;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Shuhari;

/** The pages of the skill gaps, about units of the test's own: works of an office and a plant, the plant of two teams. */
@ExtendWith({Shuhari.class, Browser.class})
@DisplayName("Skill gaps")
class GapsBrowserIT {

    private static final String SKILL = "Going to gemba";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    private Organisation organisation;
    private Person hr;
    private UUID works;
    private UUID plant;
    private String plantName;
    private List<Person> first;
    private List<Person> second;

    @BeforeEach
    void people(Organisation made) {
        organisation = made;
        hr = made.person(made.unit("HR " + UUID.randomUUID()), "hr-partner", "EMPLOYEE;HR");
        works = made.unit("Works " + UUID.randomUUID());
        plantName = "Plant 7/8 \"Nord\" <" + works + ">";
        plant = made.unit(plantName, works);
        UUID teamA = made.unit("A team", plant);
        UUID teamB = made.unit("B team", plant);
        first = Stream.generate(() -> made.employee(teamA)).limit(6).toList();
        second = Stream.generate(() -> made.employee(teamB)).limit(2).toList();
        first.stream().limit(4).forEach(each -> made.mastered(each, "going-to-gemba", TODAY.minusMonths(2)));
        made.mastered(second.get(0), "going-to-gemba", TODAY.minusMonths(2));
        Person office = made.employee(made.unit("Office", works));
        Stream.of(first, second, List.of(office)).flatMap(List::stream).forEach(this::known);
    }

    /** The gaps are fed from the ledger, so each of them needs an entry there. */
    private void known(Person person) {
        assertThat(hr.client()
                        .patch("/people/" + person.id(), "{\"email\": \"" + UUID.randomUUID() + "@example.org\"}")
                        .status())
                .isLessThan(300);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    @DisplayName("HR opens a unit, folds a group, keeps only gaps, and sees who is behind a cell; rows add up")
    void story(Browser.Door door) {
        Visitor visitor = door.desk().signIn(hr.username()).open("/gaps/gaps.xhtml?unit=" + works);
        Page page = visitor.page();
        String name = page.locator("tr.l0 b").first().textContent();

        assertThat(page.locator(".nav a").first()).hasText("Skill gaps");
        assertThat(link(page, name + ", " + SKILL + ": 5 of 9, no coach")).hasText("56");
        assertThat(link(page, "Office, " + SKILL + ": 0 of 1, no coach")).hasText("0/1");
        link(page, "Show the parts of " + plantName).click();
        assertThat(link(page, plantName + ", " + SKILL + ": 5 of 8, no coach")).hasText("63");
        assertThat(link(page, "A team, " + SKILL + ": 4 of 6, no coach")).hasText("67");
        assertThat(link(page, "B team, " + SKILL + ": 1 of 2, no coach")).hasText("1/2");
        visitor.check();

        int columns = page.locator("thead th.vert").count();
        link(page, "See").click();
        assertThat(page.locator("tbody tr")).hasCount(5);
        int folded = page.locator("thead th.vert").count();
        assertThat(folded).isLessThan(columns);
        page.getByLabel("Only gaps").check();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Show").setExact(true))
                .click();
        assertThat(page.getByLabel("Only gaps")).isChecked();
        assertThat(page.locator("tbody tr")).hasCount(5);
        link(page, "See").click();
        assertThat(page.locator("thead th.vert").first()).hasText(SKILL);

        link(page, "A team, " + SKILL + ": 4 of 6, no coach").click();
        assertThat(page.locator("h1")).hasText(SKILL + ": A team");
        assertThat(page.locator("tbody th[scope=row] a").allTextContents().subList(0, 4))
                .containsExactlyElementsOf(first.stream()
                        .limit(4)
                        .map(Person::name)
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList());
        assertThat(page.locator("aside")).containsText("Nobody. Appoint a coach");
        visitor.check();
        page.locator(".tabs a").last().click();
        assertThat(page.locator(".tabs [aria-current]")).containsText("Have not begun 2");
        assertThat(page.locator("tbody th[scope=row]")).hasCount(2);
    }

    @Test
    @DisplayName("A coach of the plant is who may sign off there, and in the office too where nobody else may (R6)")
    void coach(Browser.Door door) {
        Person coach = organisation.coach(plant);
        known(coach);
        Page page = door.desk()
                .signIn(hr.username())
                .open("/gaps/gaps.xhtml?unit=" + plant)
                .page();

        assertThat(link(page, "A team, " + SKILL + ": 4 of 6")).hasText("67");
        link(page, "A team, " + SKILL + ": 4 of 6").click();
        assertThat(page.locator("aside li")).hasText(new String[] {coach.name()});
        page.navigate(page.url().replaceAll("unit=[^&]+", "unit=" + works));
        assertThat(page.locator("aside li")).hasText(new String[] {coach.name()});
    }

    @Test
    @DisplayName("What is at risk: a skill that rests on one person, and skills that have no coach")
    void risks(Browser.Door door) {
        Visitor visitor = door.desk().signIn(hr.username()).open("/gaps/gaps.xhtml?unit=" + plant);
        Page page = visitor.page();

        assertThat(page.locator("aside")).containsText("1 place");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("One person only"))
                .click();
        assertThat(page.locator("h1")).hasText("At risk: " + plantName);
        Locator line = page.locator("tbody tr");
        assertThat(line).hasCount(1);
        assertThat(line.locator("th")).hasText(SKILL);
        assertThat(line).containsText(second.get(0).name());
        visitor.check();
        page.locator(".tabs a").last().click();
        assertThat(page.locator(".tabs [aria-current]")).containsText("No coach");
        assertThat(page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(SKILL)))
                .hasCount(2);
        visitor.check();
    }

    @Test
    @DisplayName("On a phone the units stay in view while the skills scroll, and it is for everybody")
    void onThePhone(Browser.Door door) {
        Visitor visitor = door.phone()
                .signIn(hr.username())
                .open("/gaps/gaps.xhtml?unit=" + works + "&open=" + plant)
                .check();

        visitor.page().locator("#heat").evaluate("e => e.scrollLeft = 400");

        assertThat(visitor.page().locator("tbody th").first().boundingBox().x).isBetween(0.0, 24.0);
    }

    @Test
    @DisplayName(
            "What is not known is said, and the rest is shown; an unknown skill is not found; others than HR are turned away")
    void wrong(Browser.Door door) {
        Page page = door.desk()
                .signIn(hr.username())
                .open("/gaps/gaps.xhtml?unit=nothing&open=x,y&group=z&site=%22%3C&asOf=2999-01-01&closed=,,&onlyGaps=1")
                .page();

        assertThat(page.locator(".msgs .note")).hasCount(4);
        assertThat(page.locator(".msgs")).containsText("nobody knows the days ahead");
        assertThat(page.locator("h1")).hasText("Skill gaps");
        assertThat(page.locator("#heat")).isVisible();
        page.navigate(page.url().replaceAll("/gaps.xhtml.*", "/gaps.xhtml?asOf=tomorrow"));
        assertThat(page.locator(".msgs")).containsText("Give a date");
        Response unknown = page.navigate(page.url().replaceAll("/gaps.xhtml.*", "/cell.xhtml?skill=no%2Fsuch"));
        assertThat(unknown.status()).isEqualTo(404);
        Response risks = page.navigate(page.url().replaceAll("/cell.xhtml.*", "/risks.xhtml?kind=x&page=-1&unit=1"));
        assertThat(risks.status()).isEqualTo(200);
        Page other = door.desk().signIn(first.get(0).username()).page();
        for (String closed : List.of("gaps", "cell", "risks")) {
            assertThat(other.navigate(door.app().server().address() + "/gaps/" + closed + ".xhtml?skill=going-to-gemba")
                            .status())
                    .isEqualTo(403);
        }
    }
}
