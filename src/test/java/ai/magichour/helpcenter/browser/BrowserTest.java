package ai.magichour.helpcenter.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.magichour.helpcenter.web.Visitor;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test in a real browser. Every visitor has a fresh profile; whatever a page complains about (in the console, by an
 * error, by a refused policy) fails the test, unless the test said that it would.
 */
@ExtendWith(Chromium.class)
abstract class BrowserTest {

    static final int WIDE = 1280;
    static final int NARROW = 390;
    private static final int LONG_ENOUGH_MILLIS = 4_000;
    private static final int PATIENCE_MILLIS = 10_000;

    Browser browser;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    @AfterEach
    void nothing_was_complained_about() {
        contexts.forEach(BrowserContext::close);
        complaints.removeIf(complaint -> expected.stream().anyMatch(complaint::contains));
        assertEquals(List.of(), complaints);
    }

    /** Somebody who isn't signed in, with a profile of their own. */
    Page stranger() {
        return stranger(new NewContextOptions().setViewportSize(WIDE, 800));
    }

    Page stranger(NewContextOptions options) {
        return tab(profile(options));
    }

    BrowserContext profile(NewContextOptions options) {
        var context = browser.newContext(options.setBaseURL(Visitor.SITE));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        contexts.add(context);
        return context;
    }

    /** Another tab of the same profile. */
    Page tab(BrowserContext context) {
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            var isOurs = message.location().startsWith(Visitor.SITE);
            if (isOurs && Set.of("error", "warning").contains(message.type())) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        page.onPageError(error -> complaints.add(error));
        return page;
    }

    /** From here on a page may complain with these words. */
    void expect(String words) {
        expected.add(words);
    }

    Page signedIn(String name, String... roles) {
        var page = stranger();
        page.navigate("/projects");
        signIn(page, name, roles);
        return page;
    }

    /** Somebody whose browser speaks this language. */
    Page signedInReading(String language, String name) {
        var page = stranger(new NewContextOptions().setLocale(language).setViewportSize(WIDE, 800));
        page.navigate("/projects");
        signIn(page, name);
        return page;
    }

    /** Somebody of support. */
    Page ofSupport(String name) {
        var page = stranger();
        page.navigate("/projects");
        signIn(page, name, "support");
        return page;
    }

    /** Fills the form of the test's own provider, wherever the page it leads back to is. */
    static void signIn(Page page, String name, String... roles) {
        page.getByText("Custom user").click();
        page.locator("details input[name=name]").fill(name);
        if (roles.length > 0) {
            page.locator("details input[name=roles]").fill(String.join(",", roles));
        }
        page.locator("details button[name=login]").click();
        page.waitForURL(url -> url.startsWith(Visitor.SITE) && !url.contains("/sign-in/"));
    }

    /** No request to such an address is made for a while. */
    static void assertNotAsked(Page page, String ending) {
        var patience = new Page.WaitForRequestOptions().setTimeout(LONG_ENOUGH_MILLIS);
        assertThrows(
                TimeoutError.class,
                () -> page.waitForRequest(request -> request.url().endsWith(ending), patience, () -> {}));
    }

    static void eventually(Page page, BooleanSupplier condition) {
        page.waitForCondition(condition, new Page.WaitForConditionOptions().setTimeout(PATIENCE_MILLIS));
    }
}
