package ai.magichour.helpcenter.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.magichour.helpcenter.web.Visitor;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The way a customer goes, with nothing but Tab, Enter and letters; whatever has the focus shows it. */
@QuarkusTest
class KeyboardTest extends BrowserTest {

    private static final int ENOUGH = 60;

    /** Whatever can have the focus, in the order of the page; of radio buttons the first. */
    private static final String STOPS = """
            [...document.querySelectorAll('a[href], button, input:not([type=hidden]), textarea, [tabindex="0"]')]
              .filter((each, at, all) => each.type !== 'radio' || all.findIndex(other => other.name === each.name) === at)""";

    private final Cast.Waiting somebody = Cast.Waiting.somebody();

    @Test
    void from_the_first_page_to_the_verdict_and_out_again() {
        var page = stranger();
        page.navigate("/");
        tabTo(page, "main .button");
        page.keyboard().press("Enter");
        page.locator("summary").waitFor();
        tabTo(page, "summary");
        page.keyboard().press("Enter");
        tabTo(page, "details input[name=name]");
        page.keyboard().type(somebody.name());
        page.keyboard().press("Enter");
        page.waitForURL(Visitor.SITE + "/projects");

        tabTo(page, "#q");
        page.keyboard().type(somebody.project());
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("q="));
        tabTo(page, "ul.rows a");
        page.keyboard().press("Enter");
        page.waitForURL(Visitor.SITE + somebody.page());
        tabTo(page, "#case .card a");
        page.keyboard().press("Enter");
        page.waitForURL(Visitor.SITE + "/credits");

        tabTo(page, "form.who button");
        page.keyboard().press("Enter");
        assertThat(page.locator("header a.who")).hasText("Sign in");
    }

    @Test
    void the_first_stop_skips_to_the_content() {
        var page = signedIn(somebody.name());
        page.navigate("/credits");
        page.keyboard().press("Tab");
        var skip = page.locator(".skip");
        assertThat(skip).isFocused();
        assertThat(skip).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();
        page.keyboard().press("Tab");
        assertEquals(true, page.evaluate("document.activeElement.closest('main') !== null"));
    }

    @Test
    void the_focus_goes_through_each_page_in_the_order_of_reading() {
        var page = signedIn(somebody.name());
        for (var address : new String[] {
            "/",
            "/projects",
            somebody.page(),
            somebody.page() + "/checklist",
            "/credits",
            "/articles",
            "/articles/wrong-balance"
        }) {
            page.navigate(address);
            var count = (int) page.evaluate(STOPS + ".length");
            for (var at = 0; at < count; at++) {
                page.keyboard().press("Tab");
                assertEquals(at, page.evaluate(STOPS + ".indexOf(document.activeElement)"), address);
                assertFocusIsSeen(page);
            }
        }
    }

    private static void tabTo(Page page, String selector) {
        for (var i = 0; i < ENOUGH; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("wanted => document.activeElement.matches(wanted)", selector)) {
                return;
            }
        }
        throw new AssertionError("Tab never reached " + selector);
    }

    private static void assertFocusIsSeen(Page page) {
        var seen = page.evaluate("""
                () => {
                  const style = getComputedStyle(document.activeElement);
                  return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                }""");
        assertTrue((boolean) seen, () -> "No outline: " + page.evaluate("document.activeElement.outerHTML"));
    }
}
