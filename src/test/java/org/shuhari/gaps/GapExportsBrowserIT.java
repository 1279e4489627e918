package org.shuhari.gaps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuhari.support.Browser;
import org.shuhari.support.Browser.Visitor;
import org.shuhari.support.Organisation;
import org.shuhari.support.Organisation.Person;
import org.shuhari.support.Shuhari;

/** A long export of the gaps: ordered, come back to, fetched. */
@ExtendWith({Shuhari.class, Browser.class})
@DisplayName("The gaps as a file")
class GapExportsBrowserIT {

    @Test
    @DisplayName("HR orders a file, leaves, finds it again, and fetches it; a colleague of HR does not find it")
    void ordered(Browser.Door door, Organisation organisation) throws IOException {
        UUID office = organisation.unit("Office " + UUID.randomUUID());
        Person hr = organisation.person(office, null, "EMPLOYEE;HR");
        Person colleague = organisation.person(office, null, "EMPLOYEE;HR");
        String file;
        try (Visitor visitor = door.phone().signIn(hr.username())) {
            Page page = visitor.open("/gaps/exports.xhtml?group=see").check().page();
            button(page, "Make a CSV file").click();
            page.getByText("The file is ready").waitFor();
            visitor.check().open("/mastery/path.xhtml").open("/gaps/exports.xhtml");
            Download download = page.waitForDownload(() -> page.getByRole(AriaRole.LINK)
                    .filter(new Locator.FilterOptions().setHasText("Download"))
                    .click());
            assertThat(download.suggestedFilename()).startsWith("Skill gaps, ").endsWith(".csv");
            assertThat(Files.readString(download.path()))
                    .startsWith("\uFEFFasOf,")
                    .contains(",see,");
            file = download.url();
        }
        String export = file.substring(file.lastIndexOf('/') + 1);
        assertThat(colleague.client().get("/gaps/exports/" + export).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("What is not known, or a day ahead, is said in a sentence, and nothing can be ordered")
    void wrong(Browser.Door door, Organisation organisation) {
        Person hr = organisation.person(organisation.unit("Office " + UUID.randomUUID()), null, "EMPLOYEE;HR");
        try (Visitor visitor = door.desk().signIn(hr.username())) {
            Page page = visitor.open("/gaps/exports.xhtml?unit=x").check().page();
            assertThat(page.getByText("Choose a unit of today's organisation.")).isVisible();
            assertThat(button(page, "Make a CSV file")).hasCount(0);
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
