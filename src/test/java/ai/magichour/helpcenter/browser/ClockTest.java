package ai.magichour.helpcenter.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ai.magichour.helpcenter.platform.Platform;
import ai.magichour.helpcenter.web.Visitor;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Time changes a verdict too, with nobody telling. */
@QuarkusTest
class ClockTest extends BrowserTest {

    @ConfigProperty(name = "helpcenter.refunds.window")
    Duration window;

    private final String ada = Visitor.named("ada");
    private final String project = Platform.projectId();

    @Test
    void an_open_page_says_by_itself_that_credits_are_overdue() {
        var page = signedIn(ada);
        failsSuchThatCreditsAreExpectedIn(Duration.ofSeconds(4));
        page.navigate("/projects/" + project);
        var verdict = page.locator("[data-refund]");
        assertThat(verdict).hasAttribute("data-refund", "PENDING");
        assertThat(verdict).hasAttribute("data-refund", "OVERDUE");
        assertThat(verdict).containsText("Report missing credits");
        assertThat(page.locator("#told")).containsText("should have been back");
    }

    @Test
    void a_browser_whose_clock_is_ahead_does_not_ask_again_and_again() {
        var page = signedIn(ada);
        failsSuchThatCreditsAreExpectedIn(window.minusMinutes(1));
        page.addInitScript("const now = Date.now; Date.now = () => now() + 3_600_000;");
        page.navigate("/projects/" + project);
        page.waitForResponse(response -> response.url().endsWith(project), () -> {});
        assertNotAsked(page, project);
    }

    private void failsSuchThatCreditsAreExpectedIn(Duration time) {
        new Platform(ada)
                .at(Instant.now().minus(window).plus(time))
                .grant(400)
                .charge(project, 95)
                .fails(project, 1, "no_source_face")
                .tell();
    }
}
