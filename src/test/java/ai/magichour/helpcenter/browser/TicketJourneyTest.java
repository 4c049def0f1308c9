package ai.magichour.helpcenter.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.Visitor;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way from a project to an answered ticket, with script and without, and by keyboard alone. */
@QuarkusTest
class TicketJourneyTest extends BrowserTest {

    private static final Pattern CONFIRMATION = Pattern.compile(".*/tickets/HC-[0-9A-Z]{4}-[0-9A-Z]{2}/confirmation");

    private final String name = Visitor.named("ada");
    private final Platform platform = new Platform(name).at(Instant.now().minus(Duration.ofHours(1)));
    private final String project = Platform.projectId();

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void from_a_failed_project_to_a_ticket_that_is_solved(boolean script) {
        platform.grant(400)
                .charge(project, 95)
                .fails(project, 1, "no_source_face")
                .tell();
        var page = visitor(script);
        page.navigate("/projects/" + project);
        signIn(page, name);
        page.getByText("Report missing credits").click();
        assertThat(page.locator("h1")).hasText("Write to support");
        assertThat(page.locator("#concern")).isChecked();

        expect("422");
        page.getByText("Check before sending").click();
        assertThat(page.locator(".errors")).isVisible();
        assertTrue(page.title().startsWith("Error: "), page.title());
        if (script) {
            assertThat(page.locator(".errors")).isFocused();
        }
        page.locator("#expected").fill("My 95 credits, within minutes.");
        page.getByText("Check before sending").click();
        assertThat(page.locator("h1")).hasText("Check before you send");

        page.getByText("Send to support").click();
        assertThat(page).hasURL(CONFIRMATION);
        assertThat(page.locator("main")).containsText("My 95 credits, within minutes.");
        page.reload();
        assertThat(page).hasURL(CONFIRMATION);

        page.getByText("Go to the ticket").click();
        page.locator("#reply").fill("Any news?");
        page.getByText("Send reply").click();
        assertThat(page.locator("article[data-author=CUSTOMER]")).hasCount(2);
        page.getByText("This solved it").click();
        assertThat(page.locator("[data-state]")).hasAttribute("data-state", "CLOSED");
        page.locator("header nav").getByText("Tickets").click();
        assertThat(page.locator("main")).containsText("You have no open ticket.");
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void from_a_completed_project_to_a_ticket(boolean script) {
        platform.grant(400).charge(project, 95).says(project, 1, "complete").tell();
        var page = visitor(script);
        page.navigate("/tickets/new");
        signIn(page, name);
        page.locator("ul.rows a").click();
        page.locator("input[value=looks-broken]").check();
        page.locator("#expected").fill("A moving mouth");
        page.locator("#happened").fill("It stands still");
        page.locator("#files")
                .setInputFiles(
                        new FilePayload("notes.txt", "text/plain", "Seen at noon".getBytes(StandardCharsets.UTF_8)));
        page.getByText("Check before sending").click();
        assertThat(page.locator("main")).containsText("notes.txt");
        page.goBack();
        assertThat(page.locator("#expected")).hasValue("A moving mouth");
        page.goForward();
        page.getByText("Send to support").click();
        assertThat(page).hasURL(CONFIRMATION);
        assertThat(page.locator("main")).containsText("It stands still");
        assertEquals(
                "notes.txt",
                page.waitForDownload(() -> page.getByText("notes.txt").click()).suggestedFilename());
    }

    @Test
    void by_keyboard_alone() {
        platform.grant(400)
                .charge(project, 95)
                .fails(project, 1, "no_source_face")
                .tell();
        var page = visitor(true);
        page.navigate("/tickets/new?project=" + project);
        signIn(page, name);
        page.locator("#expected").focus();
        page.keyboard().type("My credits");
        press(page, "Check before sending");
        assertThat(page.locator("h1")).hasText("Check before you send");
        press(page, "Send to support");
        assertThat(page).hasURL(CONFIRMATION);
    }

    /** Tabs on until something that says this has the focus, and presses Enter. */
    private static void press(Page page, String words) {
        for (var i = 0; i < 60; i++) {
            if (words.equals(page.evaluate("document.activeElement.textContent"))) {
                page.keyboard().press("Enter");
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard doesn't reach “" + words + "”");
    }

    private Page visitor(boolean script) {
        return stranger(new NewContextOptions().setViewportSize(WIDE, 800).setJavaScriptEnabled(script));
    }
}
