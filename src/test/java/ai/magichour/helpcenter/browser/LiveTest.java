package ai.magichour.helpcenter.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.magichour.helpcenter.platform.Platform;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An open page tells what happens while it is open, without being loaded again. */
@QuarkusTest
class LiveTest extends BrowserTest {

    private static final int SOON_MILLIS = 2_000;

    private final Cast.Waiting somebody = Cast.Waiting.somebody();

    @Test
    void a_project_page_tells_of_the_refund() {
        var page = opened(somebody.page());
        assertThat(page.locator(".timeline [data-key]")).hasCount(1);

        somebody.getsCreditsBack();

        assertThat(page.locator("[data-refund]")).hasAttribute("data-refund", "RETURNED", soonAttribute());
        assertThat(page.locator("[data-refund]")).containsText("Your 95 credits came back", soon());
        assertThat(page.locator(".timeline [data-key='3']")).containsText("+95", soon());
        assertThat(page.locator("#balance")).hasAttribute("data-balance", "400", soonAttribute());
        assertThat(page.locator("#told")).containsText("Your 95 credits came back", soon());
        assertNotLoadedAgain(page);
    }

    @Test
    void focus_stays_where_it_was() {
        var page = opened(somebody.page());
        for (var focused : new String[] {"#case .card a[href='/credits']", "#balance"}) {
            page.locator(focused).focus();
            var sequence = somebody.platform().sequence();
            somebody.platform().refund(somebody.project(), 5).tell();
            assertThat(page.locator("#balance")).hasAttribute("data-sequence", "" + (sequence + 1), soonAttribute());
            assertThat(page.locator(focused)).isFocused();
        }
    }

    @Test
    void focus_on_a_step_that_is_gone_goes_to_the_case_and_not_to_the_top() {
        var page = opened(somebody.page());
        page.locator("#case .steps button").focus();
        somebody.getsCreditsBack();
        assertThat(page.locator("[data-refund]")).hasAttribute("data-refund", "RETURNED", soonAttribute());
        assertEquals(true, page.evaluate("document.getElementById('case').contains(document.activeElement)"));
    }

    @Test
    void a_project_page_tells_of_another_status_in_all_its_places() {
        var page = opened(somebody.page());
        assertThat(page.locator("#facts")).containsText("error");

        somebody.platform()
                .add(somebody.platform().project(somebody.project(), 2, "complete", Map.of("name", "Another name")))
                .tell();

        assertThat(page.locator("[data-status]")).hasAttribute("data-status", "complete", soonAttribute());
        assertThat(page.locator("#facts")).containsText("complete", soon());
        assertThat(page.locator("h1")).containsText("Another name", soon());
        assertNotLoadedAgain(page);
    }

    @Test
    void a_project_that_was_on_its_way_arrives() {
        var coming = Platform.projectId();
        somebody.platform().charge(coming, 30).tell();
        var page = opened("/projects/" + coming);
        assertThat(page.locator("h1")).hasText("A project on its way");

        somebody.platform().says(coming, 1, "rendering").tell();

        assertThat(page.locator("[data-refund]")).hasAttribute("data-refund", "HELD", soonAttribute());
        assertThat(page.locator("h1")).hasText("A clip");
        assertThat(page).hasTitle(Pattern.compile("^A clip · "));
        assertThat(page.locator("#facts")).containsText(coming);
        assertNotLoadedAgain(page);
    }

    @Test
    void the_list_of_credits_gets_the_line() {
        var page = opened("/credits");
        assertThat(page.locator("tr[data-sequence]")).hasCount(2);
        somebody.getsCreditsBack();
        assertThat(page.locator("tr[data-sequence='3']")).containsText("+95", soon());
        assertThat(page.locator("#lines .lead")).containsText("400", soon());
        assertNotLoadedAgain(page);
    }

    @Test
    void the_list_of_projects_changes_with_their_credits_and_with_their_status() {
        var page = opened("/projects");
        somebody.getsCreditsBack();
        assertThat(page.locator("ul.rows")).containsText("95 credits returned", soon());

        page.locator("ul.rows a").focus();
        somebody.platform().says(somebody.project(), 2, "complete").tell();
        assertThat(page.locator("ul.rows")).containsText("Completed", soon());
        assertThat(page.locator("ul.rows a")).isFocused();
        assertNotLoadedAgain(page);
    }

    @Test
    void what_is_being_typed_stays() {
        var page = opened("/projects");
        page.locator("#q").pressSequentially("A cl");
        somebody.getsCreditsBack();
        assertThat(page.locator("ul.rows")).containsText("95 credits returned", soon());
        assertThat(page.locator("#q")).hasValue("A cl");
        assertThat(page.locator("#q")).isFocused();
    }

    private Page opened(String path) {
        var page = signedIn(somebody.name());
        page.navigate(path);
        page.evaluate("window.stillTheSame = true");
        return page;
    }

    private static void assertNotLoadedAgain(Page page) {
        assertEquals(true, page.evaluate("window.stillTheSame"));
    }

    private static ContainsTextOptions soon() {
        return new ContainsTextOptions().setTimeout(SOON_MILLIS);
    }

    private static HasAttributeOptions soonAttribute() {
        return new HasAttributeOptions().setTimeout(SOON_MILLIS);
    }
}
