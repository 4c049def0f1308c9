package ai.magichour.helpcenter.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.web.Visitor;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way a customer goes, with script and without. */
@QuarkusTest
class JourneyTest extends BrowserTest {

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void from_the_first_page_to_the_verdict_and_out_again(boolean script) {
        var somebody = Cast.Waiting.somebody();
        var page = visitor(script);
        page.navigate("/");
        assertThat(page.locator("h1")).hasText("Did it fail, and where are my credits?");
        page.locator("main .button").click();
        signIn(page, somebody.name());
        assertThat(page).hasURL(Visitor.SITE + "/projects");

        page.locator("#list").getByText("Failed").first().click();
        assertThat(page).hasURL(Visitor.SITE + "/projects?show=failed");
        page.locator("ul.rows a").click();
        assertThat(page).hasURL(Visitor.SITE + somebody.page());
        var verdict = page.locator("[data-refund]");
        assertEquals("error", verdict.getAttribute("data-status"));
        assertEquals("PENDING", verdict.getAttribute("data-refund"));
        assertThat(verdict).containsText("no face was found in your source image");
        page.goBack();
        assertThat(page).hasURL(Visitor.SITE + "/projects?show=failed");
        assertThat(page.locator("ul.rows li")).hasCount(1);

        page.locator("form.who button").click();
        assertThat(page.locator("header a.who")).hasText("Sign in");
        page.navigate(somebody.page());
        assertThat(page.getByText("Custom user")).isVisible();
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void through_the_credits_and_their_file(boolean script) throws IOException {
        var somebody = Cast.Waiting.somebody();
        var page = visitor(script);
        page.navigate("/credits");
        signIn(page, somebody.name());
        assertThat(page).hasURL(Visitor.SITE + "/credits");
        assertThat(page.locator("tr[data-sequence]")).hasCount(2);
        assertEquals("305", page.locator("[data-balance]").first().getAttribute("data-balance"));

        var file = page.waitForDownload(
                () -> page.getByText("Download all lines (CSV)").click());
        assertEquals("credits.csv", file.suggestedFilename());
        assertEquals(3, Files.readAllLines(file.path()).size());
        page.locator("tr[data-sequence='2'] a").click();
        assertThat(page).hasURL(Visitor.SITE + somebody.page());
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void through_the_articles(boolean script) {
        var page = visitor(script);
        page.navigate("/");
        page.locator("header nav").getByText("Articles").click();
        page.locator("#q").fill("no_source_face");
        page.locator("#q").press("Enter");
        assertThat(page).hasURL(Pattern.compile("/articles\\?q=no_source_face$"));
        page.locator("ul.rows a").first().click();
        assertThat(page.locator("article")).containsText("no_source_face");

        expect("422");
        page.locator("#feedback button").click();
        assertThat(page.locator(".errors")).isVisible();
        assertTrue(page.title().startsWith("Error: "), page.title());
        if (script) {
            assertThat(page.locator(".errors")).isFocused();
        }
        page.locator("#answer-yes").check();
        page.locator("#feedback button").click();
        assertThat(page.locator(".notice[role=status]")).isVisible();
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void a_link_to_a_project_leads_there_after_signing_in(boolean script) {
        var somebody = Cast.Waiting.somebody();
        var page = visitor(script);
        page.navigate(somebody.page());
        signIn(page, somebody.name());
        assertThat(page).hasURL(Visitor.SITE + somebody.page());
        assertThat(page.locator("[data-refund]")).hasAttribute("data-status", "error");
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void from_a_poor_result_through_its_checklist_to_a_solution(boolean script) {
        var poor = Cast.poorResult();
        var page = visitor(script);
        page.navigate("/projects/" + poor.project);
        signIn(page, poor.name);
        page.getByText("Improve the result").click();
        assertThat(page).hasURL(Visitor.SITE + poor.address());
        assertThat(page.locator("main .hero")).containsText("size of the picture. Yours is 640 × 480 px");
        page.locator(".likely a").first().click();
        assertThat(page.locator("#source-size-1")).isInViewport();

        page.locator("#answer-room input[value=no]").check();
        page.locator("#source-size-1 input[name=tick]").check();
        page.getByText("Save and check again").click();
        assertThat(page.locator(".notice[role=status]")).isVisible();
        assertThat(page.locator("#look-room")).hasAttribute("data-verdict", "LIKELY");
        assertThat(page.locator("#source-size-1 input[name=tick]")).isChecked();

        page.getByText("This solved it").click();
        assertThat(page).hasURL(Visitor.SITE + poor.address());
        assertThat(page.locator(".notice")).containsText("that this solved it");
    }

    @ParameterizedTest(name = "with script: {0}")
    @ValueSource(booleans = {true, false})
    void from_a_poor_result_through_its_checklist_to_support(boolean script) {
        var poor = Cast.poorResult();
        var page = visitor(script);
        page.navigate(poor.address());
        signIn(page, poor.name);
        page.locator("#answer-room input[value=no]").check();
        page.getByText("I still need help").click();
        assertThat(page).hasURL(Pattern.compile("/tickets/new\\?project=" + poor.project + "&.*"));
        page.locator("#expected").fill("Her hair should move in the wind");
        page.locator("main form button").last().click();
        page.locator("form[action='/tickets'] button").click();
        assertThat(page.locator("[data-ticket]")).isVisible();
        page.navigate("/tickets");
        page.locator("ul.rows a").first().click();
        page.getByText("What the checklist found").first().click();
        var found = page.locator("[data-checklist=HELP]").first();
        assertThat(found).containsText("size of the picture. Yours is 640 × 480 px");
        assertThat(found).containsText("Answered: No.");
    }

    @Test
    void what_to_change_is_copied_by_a_button_that_says_so() {
        var poor = Cast.poorResult();
        var context = profile(new NewContextOptions()
                .setViewportSize(WIDE, 800)
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
        var page = tab(context);
        page.navigate(poor.address());
        signIn(page, poor.name);
        page.locator("#source-size-1 button").click();
        assertThat(page.locator("#source-size-1 button")).hasText("Copied");
        assertEquals(
                "Use a picture of at least 720 px on its shorter side.",
                page.evaluate("navigator.clipboard.readText()"));
    }

    private Page visitor(boolean script) {
        return stranger(new NewContextOptions().setViewportSize(WIDE, 800).setJavaScriptEnabled(script));
    }
}
