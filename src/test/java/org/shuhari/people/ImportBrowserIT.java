package org.shuhari.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shuhari.shared.Ids;
import org.shuhari.support.Browser;
import org.shuhari.support.Browser.Visitor;
import org.shuhari.support.Organisation;

/** HR's page of the import. */
class ImportBrowserIT {

    @RegisterExtension
    private final Browser browser = new Browser();

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private void choose(Page page, String csv) {
        page.locator("#file")
                .setInputFiles(new FilePayload("people.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        page.locator("#look").click();
    }

    private String people(int count) {
        return "staffNumber,name,unit\n"
                + IntStream.range(0, count)
                        .mapToObj(i -> "%1$s-%2$d,Robin %1$s %2$d,Import %1$s/Team %3$d\n".formatted(mark, i, i / 500))
                        .collect(Collectors.joining());
    }

    @Test
    @DisplayName("HR looks at what a file would change, imports just that, and is led to the invitations")
    void lookAndImport(Browser.Door door) {
        Visitor hanna = door.desk().signIn("hanna").open("/people/import.xhtml").check();
        Page page = hanna.page();
        choose(page, people(3));

        hanna.check();
        assertThat(page.locator(".counts dd").allTextContents()).containsExactly("3", "0", "0", "0");
        assertThat(page.locator("main details").textContent())
                .contains("2 units would be made", "Import " + mark + "/Team 0");
        page.locator("#confirm\\:run").click();

        hanna.check();
        assertThat(page.locator("h2#counts").textContent()).isEqualTo("Imported");
        page.reload();
        assertThat(page.locator(".counts dd").allTextContents()).containsExactly("3", "0", "0", "0");
        assertThat(page.locator("a.btn-1").getAttribute("href")).endsWith("/access/invitations.xhtml");
    }

    @Test
    @DisplayName("On a phone everything that needs a change is told with row and column, and nothing can be imported")
    void faults(Browser.Door door) {
        Visitor hanna =
                door.phone().signIn("hanna").open("/people/import.xhtml").check();
        Page page = hanna.page();
        page.locator("#look").click();
        assertThat(page.locator("main, .msgs").allTextContents().toString()).contains("Choose a file first.");
        choose(page, "staffNumber,name,unit,roles\n" + mark + "-1,,Import//X,ADMIN\n" + mark + "-2,B,Import,\n");

        hanna.check();
        assertThat(page.locator(".faults tbody tr").count()).isEqualTo(3);
        assertThat(page.locator(".note-warn").textContent()).contains("3 things need a change.", "Nothing was stored.");
        assertThat(page.locator("#confirm\\:run").count()).isZero();
    }

    @Test
    @DisplayName("A long import is followed, left, come back to and stopped; it leaves nothing")
    void longImport(Browser.Door door) {
        Visitor hanna = door.desk().signIn("hanna").open("/people/import.xhtml");
        Page page = hanna.page();
        choose(page, people(5_001));
        // The tree is held, so that the import waits at its beginning.
        door.app().organisation().holding("select id from unit_tree for update", () -> {
            page.locator("#confirm\\:run").click();
            String address = page.url();
            hanna.open("/people/people.xhtml");
            page.navigate(address);
            assertThat(page.locator("progress").count()).isOne();
            page.locator("#halt\\:stop").click();
            return address;
        });

        page.getByText("The import was stopped. Nothing was stored.").waitFor();
        assertThat(door.app()
                        .organisation()
                        .number("select count(*) from employee where staff_number like ?", mark + "%"))
                .isZero();
    }

    @Test
    @DisplayName("Looking through a long file is followed, left, come back to and stopped too")
    void longLook(Browser.Door door) {
        Organisation organisation = door.app().organisation();
        Visitor hanna = door.phone().signIn("hanna").open("/people/import.xhtml");
        Page page = hanna.page();
        choose(page, people(1));
        String address = page.url();
        UUID upload = UUID.fromString(address.replaceAll(".*upload=", ""));
        UUID job = Ids.named(upload, "");
        organisation.update(
                "insert into job (id, kind, owner_id, state, done, total, stop_asked, beat_at) values (?,"
                        + " 'people-import-look', (select owner_id from import_upload where id = ?), 'RUNNING', 2500, 10000, false,"
                        + " current_timestamp)",
                job,
                upload);

        hanna.open("/people/people.xhtml");
        page.navigate(address);
        hanna.check();
        assertThat(page.locator("#under-way").textContent()).isEqualTo("The file is being looked through");
        assertThat(page.locator("progress").getAttribute("value")).isEqualTo("25");
        page.locator("#halt\\:stop").click();
        page.getByText("Looking through the file is being stopped").waitFor();

        organisation.update("update job set state = 'STOPPED', ended_at = current_timestamp where id = ?", job);
        page.getByText("Looking through the file was stopped. Nothing was stored.")
                .waitFor();
        assertThat(page.locator("#confirm\\:run").count()).isZero();
    }

    @Test
    @DisplayName("A server that stopped in the middle of an import is told in a sentence")
    void interrupted(Browser.Door door) {
        Organisation organisation = door.app().organisation();
        Visitor hanna = door.desk().signIn("hanna");
        UUID job = UUID.randomUUID();
        organisation.update(
                "insert into job (id, kind, owner_id, state, done, total, stop_asked, beat_at) values (?, 'people-import',"
                        + " (select employee_id from account where username_key = 'hanna'), 'INTERRUPTED', 1, 10, false, current_timestamp)",
                job);

        hanna.open("/people/import.xhtml?job=" + job).check();

        assertThat(hanna.page().locator("main").textContent()).contains("because its server stopped");
    }

    @Test
    @DisplayName("Nobody but HR is let in")
    void others(Browser.Door door) {
        Page page = door.desk().signIn("noah").page();

        assertThat(page.navigate(door.app().server().address() + "/people/import.xhtml")
                        .status())
                .isEqualTo(403);
    }
}
