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
import java.util.regex.Pattern;
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

    private Page visitor(boolean script) {
        return stranger(new NewContextOptions().setViewportSize(WIDE, 800).setJavaScriptEnabled(script));
    }
}
