package ai.magichour.helpcenter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.magichour.helpcenter.web.TestClock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every kind of page keeps every rule of axe, light and dark, wide and narrow; fits a small screen, also with letters
 * twice as large; and can be touched.
 */
@QuarkusTest
class EveryPageTest extends BrowserTest {

    /** Ends a script, so that its value, all of axe, isn't carried out of the browser. */
    private static final String NOTHING = "\n;void 0";

    static final String AXE = script();

    /** All rules, none left out; only what keeps them is not reported, because that takes longer than the rules. */
    static final String VIOLATIONS = """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
              .map(rule => rule.id + ' at ' + rule.nodes[0].html)""";

    @Inject
    TestClock clock;

    private final List<String> wrong = new ArrayList<>();

    @Test
    void every_page_can_be_read_and_used() {
        new Pages(this).each(this::check);
        assertEquals(List.of(), wrong);
    }

    @Test
    void so_can_one_that_says_how_long_the_platform_has_been_quiet() {
        var somebody = Cast.Waiting.somebody();
        var page = signedIn(somebody.name());
        clock.forward(Duration.ofMinutes(3));
        try {
            page.navigate(somebody.page());
            assertEquals(1, page.getByText("Last heard from the platform").count());
            check("quiet", page);
        } finally {
            clock.reset();
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void german_words_fit_too() {
        new Pages(this).inGerman((name, page) -> {
            assertEquals("de", page.locator("html").getAttribute("lang"), name);
            page.setViewportSize(NARROW, 800);
            note(name + ", too low to touch at " + NARROW, Layout.tooSmall(page));
            fits(name, page);
        });
        assertEquals(List.of(), wrong);
    }

    /** Each width in one of the schemes: colors are chosen by scheme and never by width. */
    private void check(String name, Page page) {
        page.evaluate(AXE);
        for (var width : new int[] {WIDE, NARROW}) {
            page.setViewportSize(width, 800);
            var scheme = width == WIDE ? ColorScheme.LIGHT : ColorScheme.DARK;
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            note(name + ", " + scheme + ", " + width, (List<?>) page.evaluate(VIOLATIONS));
            note(name + ", too low to touch at " + width, Layout.tooSmall(page));
            note(name + ", too wide for " + width, Layout.overflowing(page));
        }
        fits(name, page);
    }

    /** With letters twice as large at the width it has, and on the narrowest screen. */
    private void fits(String name, Page page) {
        // As a browser's own setting does; the policy lets no page add a style.
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        note(name + ", too wide with large letters", Layout.overflowing(page));
        note(name + ", cut off with large letters", Layout.cutOff(page));
        page.evaluate("document.documentElement.style.fontSize = ''");
        page.setViewportSize(Layout.NARROWEST, 800);
        note(name + ", too wide for " + Layout.NARROWEST, Layout.overflowing(page));
    }

    private void note(String where, List<?> what) {
        what.forEach(each -> wrong.add(where + ": " + each));
    }

    private static String script() {
        try (var in = EveryPageTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8) + NOTHING;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
